import { describe, expect, it } from "vitest";
import { PRESETS, parsePolicy } from "../../../core/policy/index.ts";
import { codeOf, messageOf } from "../code-of.ts";

const WHERE = { source: "policy.yml", blob: null };
const policy = (text: string) => parsePolicy(text, WHERE);

/** A policy whose second channel has these keys. */
const withKeys = (keys: string) => `channels: [{ name: staging }, { name: production, ${keys} }]`;
const codeFor = (text: string) => codeOf(() => policy(text));
const messageFor = (text: string) => messageOf(() => policy(text));

describe("channels of a policy", () => {
  it("are production alone when it names none", () => {
    for (const preset of ["strict", "standard"] as const) {
      expect(PRESETS[preset].channels).toEqual([
        {
          name: "production",
          soak_ms: 0,
          auto_promote: false,
          auto_rollback: true,
          review: "none",
          promoters: [],
          freezes: [],
          health: [],
          observe: { times: 1, every_ms: 30_000 },
          deploy: null,
        },
      ]);
    }
  });

  it("take their order and every key from the file", () => {
    const { channels } = policy(`
channels:
  - name: staging
    auto_promote: true
    auto_rollback: false
  - name: production
    soak: 24h
    review: human
    promoters: [alice, bob@example.org]
    freeze:
      - { name: weekend, cron: "0 16 * * FRI", duration: 64h, time_zone: Europe/Berlin }
      - { name: end-of-year, from: 2026-12-20, to: 2027-01-03T18:00, hotfix: false }
    observe: { times: 3, every: 1m }
    health:
      - { name: api, http: "https://example.org/health", status: 204, body: ok, timeout: 2s }
      - { name: home, http: "http://example.org" }
      - { name: smoke, command: [npm, run, smoke] }
      - { name: e2e, workflow: e2e.yml }
    deploy: { workflow: deploy.yml, inputs: { environment: production } }
`);
    expect(channels).toEqual([
      {
        name: "staging",
        soak_ms: 0,
        auto_promote: true,
        auto_rollback: false,
        review: "none",
        promoters: [],
        freezes: [],
        health: [],
        observe: { times: 1, every_ms: 30_000 },
        deploy: null,
      },
      {
        name: "production",
        soak_ms: 86_400_000,
        auto_promote: false,
        auto_rollback: true,
        review: "human",
        promoters: ["alice", "bob@example.org"],
        freezes: [
          {
            name: "weekend",
            time_zone: "Europe/Berlin",
            when: { kind: "cron", cron: "0 16 * * FRI", duration_ms: 230_400_000 },
            hotfix: true,
          },
          {
            name: "end-of-year",
            time_zone: "UTC",
            when: { kind: "dates", from: "2026-12-20", to: "2027-01-03T18:00" },
            hotfix: false,
          },
        ],
        health: [
          {
            name: "api",
            timeout_ms: 2000,
            kind: "http",
            url: "https://example.org/health",
            status: 204,
            body: "ok",
          },
          {
            name: "home",
            timeout_ms: 10_000,
            kind: "http",
            url: "http://example.org",
            status: 200,
            body: null,
          },
          { name: "smoke", timeout_ms: 300_000, kind: "command", command: ["npm", "run", "smoke"] },
          { name: "e2e", timeout_ms: 1_800_000, kind: "workflow", workflow: "e2e.yml" },
        ],
        observe: { times: 3, every_ms: 60_000 },
        deploy: { workflow: "deploy.yml", inputs: { environment: "production" } },
      },
    ]);
  });

  it("keep the defaults of observe and deploy that they leave out", () => {
    const [channel] = policy(
      "channels: [{ name: a, health: [{ name: x, command: [y] }], observe: {}, deploy: { workflow: d.yaml } }]",
    ).channels;
    expect(channel).toMatchObject({
      observe: { times: 1, every_ms: 30_000 },
      deploy: { workflow: "d.yaml", inputs: {} },
    });
  });

  it.each([
    ["auto_promte: true", 'unknown key "auto_promte" (did you mean auto_promote?)'],
    ["freeze: [{ name: a, from: 2026-01-01, to: 2026-01-02, timezone: UTC }]", "did you mean time_zone?"],
    ["health: [{ name: a, htpp: 'https://example.org' }]", "did you mean http?"],
    ["observe: { time: 3 }", "did you mean times?"],
    ["deploy: { workflow: d.yml, input: {} }", "did you mean inputs?"],
    ["soak: a day", "channels[1].soak"],
    ["soak: 0h", "channels[1].soak"],
    ["soak: 24", "channels[1].soak must be string, found 24"],
    ["observe: { times: 0 }", "channels[1].observe.times must be >= 1, found 0"],
    ["review: robot", 'must be one of "none", "human"'],
    ["health: [{ name: a, command: npm test }]", "command must be array"],
    ["health: [{ name: a, command: [x], status: 200 }]", "http when property status is present"],
    ["health: [{ name: a, workflow: e2e }]", "health[0].workflow"],
    ["health: [{ name: a, http: example.org }]", "channels.production.health.a.http is an http or https"],
    ["health: [{ name: a, http: 'file:///etc/passwd' }]", "is an http or https address"],
    ["health: [{ name: a, http: 'https://me:secret@example.org' }]", "holds a user name or password"],
    ["health: [{ name: a, command: [x], timeout: 7h }]", "timeout is at most 6h, found 7h"],
    ["deploy: { workflow: d.yml, inputs: { replicas: 3 } }", "inputs.replicas must be string, found 3"],
    ["freeze: [{ name: a, cron: '0 0 * * *' }]", "property duration when property cron is present"],
    ["freeze: [{ name: a, cron: '0 0 * *', duration: 2h }]", "has 4 fields, expected five: minute"],
    ["freeze: [{ name: a, cron: '0 24 * * *', duration: 2h }]", "is not cron: Invalid value for hour: 24"],
    ["freeze: [{ name: a, cron: '0 0 * * FRY', duration: 2h }]", "channels.production.freeze.a.cron"],
    ["freeze: [{ name: a, cron: '0 0 ? * *', duration: 2h }]", "is not cron: only numbers, names"],
    ["freeze: [{ name: a, from: 2026-02-30, to: 2026-03-01 }]", '"2026-02-30" is not a day'],
    ["freeze: [{ name: a, from: 2026-02-03, to: '2026-03-01T24:00' }]", '"2026-03-01T24:00" is not a day'],
    ["freeze: [{ name: a, from: 2026-02-03, to: 2026-3-1 }]", "channels[1].freeze[0].to"],
    [
      "freeze: [{ name: a, from: 2026-01-01, to: 2026-01-02, time_zone: Europe/Berln }]",
      '"Europe/Berln" is not an IANA time zone (did you mean Europe/Berlin?)',
    ],
    [
      "freeze: [{ name: a, from: 2026-01-01, to: 2026-01-02, time_zone: new york }]",
      "did you mean America/New_York?",
    ],
    ["freeze: [{ name: a, from: 2026-01-01, to: 2026-01-02, time_zone: '+02:00' }]", "such as Europe/Berlin"],
    ["freeze: [{ name: a, from: 2026-01-01, to: 2026-01-02, time_zone: '!' }]", "such as Europe/Berlin"],
    ["soak: 1h }, { name: Live", "channels[2].name"],
  ])("with %s are no policy", (keys, found) => {
    expect(codeFor(withKeys(keys))).toBe("E_POLICY_SCHEMA");
    expect(messageFor(withKeys(keys))).toContain(found);
  });

  it.each([
    ["promoters: [alice, Alice]", "channels.production.promoters names Alice twice"],
    [
      "freeze: [{ name: a, from: 2026-01-01, to: 2026-01-02 }, { name: A, from: 2026-02-01, to: 2026-02-02 }]",
      "channels.production.freeze names A twice",
    ],
    [
      "health: [{ name: a, command: [x] }, { name: a, command: [y] }]",
      "channels.production.health names a twice",
    ],
    ["auto_promote: true, review: human", "has both auto_promote and review: human"],
    ["observe: { times: 2 }", "has observe, but no health checks"],
    ["health: [{ name: a }]", "channels.production.health.a has none of http, command and workflow"],
    ["health: [{ name: a, command: [x], workflow: w.yml }]", "has several of http, command and workflow"],
    ["freeze: [{ name: a }]", "channels.production.freeze.a says no time"],
    [
      "freeze: [{ name: a, cron: '0 0 * * *', duration: 1h, from: 2026-01-01, to: 2026-01-02 }]",
      "has cron and dates",
    ],
    ["freeze: [{ name: a, cron: '0 0 30 2 *', duration: 1h }]", "never begins: no day matches 0 0 30 2 *"],
    ["freeze: [{ name: a, cron: '0 0 * * *', duration: 24h }]", "never ends: it begins again (0 0 * * *)"],
    ["freeze: [{ name: a, cron: '0 0 * * MON', duration: 30d }]", "never ends"],
    [
      "freeze: [{ name: work, cron: '0 0 * * MON-FRI', duration: 24h }, { name: rest, cron: '0 0 * * SAT', duration: 2d }]",
      "channels.production.freeze leaves no time to promote in: work and rest follow on each other all year",
    ],
    [
      "freeze: [{ name: day, cron: '0 6 * * *', duration: 12h, time_zone: Europe/Berlin }, { name: night, cron: '0 18 * * *', duration: 12h, time_zone: Europe/Berlin }]",
      "day and night follow on each other all year",
    ],
    [
      "freeze: [{ name: here, cron: '0 12 * * *', duration: 12h, time_zone: Europe/Berlin }, { name: there, cron: '0 0 * * *', duration: 23h, time_zone: Asia/Tokyo }]",
      "here and there follow on each other all year",
    ],
    ["freeze: [{ name: a, from: 2026-02-02, to: 2026-02-01 }]", "ends at 2026-02-01, before it begins"],
    ["freeze: [{ name: a, from: 2026-01-01, to: 2028-01-01 }]", "holds for more than a year"],
  ])("with %s contradict themselves", (keys, found) => {
    expect(codeFor(withKeys(keys))).toBe("E_POLICY_CONTRADICTION");
    expect(messageFor(withKeys(keys))).toContain(found);
  });

  it.each([
    ["channels: [{ name: a }, { name: a }]", "channels names a twice"],
    ["channels: [{ name: a, soak: 1h }]", "a has a soak time, but there is no channel before it"],
    ["{ review: human, channels: [{ name: a, auto_promote: true }] }", "but a has auto_promote"],
    [
      "{ rollback_threshold: 9, promotion_threshold: 8 }",
      "rollback_threshold 9 is above promotion_threshold 8",
    ],
    ["{ rollback_threshold: 8.5 }", "above promotion_threshold 8"],
  ])("%s contradicts itself", (text, found) => {
    expect(codeFor(text)).toBe("E_POLICY_CONTRADICTION");
    expect(messageFor(text)).toContain(found);
  });

  it("cannot be an empty list", () => {
    expect(codeFor("channels: []")).toBe("E_POLICY_SCHEMA");
  });

  it("may have windows that leave a minute a week, or one hour of the day in another zone", () => {
    for (const freeze of [
      "{ name: a, cron: '0 0 * * MON-SAT', duration: 24h }, { name: b, cron: '0 0 * * SUN', duration: 1439m }",
      "{ name: a, cron: '0 0 * * *', duration: 14h, time_zone: Europe/Berlin }, { name: b, cron: '0 14 * * *', duration: 9h }",
      "{ name: a, cron: '0 0 * * *', duration: 23h }, { name: b, from: 2026-01-01, to: 2026-12-31 }",
    ]) {
      expect(policy(`channels: [{ name: a, freeze: [${freeze}] }]`).channels[0]?.freezes).toHaveLength(2);
    }
  });

  it("may be frozen for part of each day, or for a season", () => {
    for (const freeze of [
      "{ name: a, cron: '0 8 * * MON-FRI', duration: 10h }",
      "{ name: a, cron: '*/30 9-17 * * *', duration: 30m }",
      "{ name: a, cron: '0 0 1 11 *', duration: 60d }",
      "{ name: a, from: 2028-02-29, to: 2028-02-29 }",
      // Skipped whole by clocks in spring, and still a window.
      "{ name: a, from: '2026-03-29T02:15', to: '2026-03-29T02:45', time_zone: Europe/Berlin }",
    ]) {
      expect(policy(`channels: [{ name: a, freeze: [${freeze}] }]`).channels[0]?.freezes).toHaveLength(1);
    }
  });
});

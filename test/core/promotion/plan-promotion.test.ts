import { describe, expect, it } from "vitest";
import type { FreezeWindow } from "../../../core/policy/channel-policy.ts";
import { type GuardCode, type PromotionRequest, planPromotion } from "../../../core/promotion/index.ts";
import { emptyChannel } from "../../../core/registry/index.ts";
import {
  ago,
  channelBuild,
  channelWith,
  DIGEST,
  decisionWith,
  dueOf,
  HOUR,
  NOW,
  pointerTo,
  stintWith,
} from "./channel-fixture.ts";
import { codesOf, guardOf } from "./guards-of.ts";

const ID = "qf-20261122-002";
const OLD = "qf-20261122-001";
const production = emptyChannel("production");
const by = { since: ago(3), by: "bob", automatic: false };
const PROMOTING = {
  build_id: OLD,
  ...by,
  previous: null,
  forced: false,
  hotfix: null,
  passed: 0,
  failed: 0,
  last_passed: null,
  passed_in_a_row: 0,
};
const FREEZE: FreezeWindow = {
  name: "weekend",
  time_zone: "UTC",
  when: { kind: "dates", from: "2026-11-22", to: "2026-11-22" },
  hotfix: true,
};

const REQUEST: PromotionRequest = {
  build: channelBuild(ID, 2),
  channel: channelWith({ auto_promote: true }),
  before: null,
  state: production,
  running: null,
  pointer: null,
  due: null,
  decision: decisionWith("promote"),
  verification: { vbh_status: "PASS" },
  approvals: { needed: 0, signed: [] },
  mover: { actor: "ada", automatic: false },
  now_ms: NOW,
  forced: false,
  hotfix: null,
};
const ROBOT = { actor: "recorder", automatic: true };
const plan = (changes: Partial<PromotionRequest> = {}) => {
  const request = { ...REQUEST, ...changes };
  return planPromotion({ ...request, due: changes.due ?? dueOf(request.state) });
};
const automatic = (changes: Partial<PromotionRequest> = {}) => plan({ mover: ROBOT, ...changes });

describe("a promotion", () => {
  it("is one commit with the pointer and what was asked", () => {
    const running = { id: OLD, timestamp: ago(5) };
    const state = { ...production, running: stintWith({ build_id: OLD }) };
    expect(plan({ running, state, pointer: pointerTo(OLD) }).move).toEqual({
      channel: "production",
      pointer: {
        v: 1,
        channel: "production",
        build_id: ID,
        commit: REQUEST.build.build.commit,
        record_sha256: DIGEST,
        previous: OLD,
      },
      events: [
        {
          v: 1,
          kind: "promoting",
          actor: "ada",
          build_id: ID,
          channel: "production",
          previous: OLD,
          automatic: false,
          forced: false,
          hotfix: null,
        },
      ],
      message: `Promote ${ID} to production`,
    });
  });

  it("shows every guard, in one order, whether it held or not", () => {
    const names = plan().guards.map(({ name }) => name);
    expect(
      plan({ state: { ...production, hold: { ...by, build_id: null, reason: "x" } } }).guards,
    ).toHaveLength(names.length);
    expect(names.slice(0, 4)).toEqual(["hold", "lock", "promoters", "automatic"]);
    expect(
      plan().guards.every(({ verdict, code, remedy }) => verdict === "ok" && code === null && remedy === ""),
    ).toBe(true);
  });

  const hold = { ...by, build_id: null, reason: "an incident" };
  const lock = { since: ago(1), owner: "bob", reason: "a migration" };
  const staging = channelWith({ name: "staging" });
  const onStaging = (stint: object) =>
    channelBuild(ID, 2, { stints: [{ ...stintWith({ build_id: ID, channel: "staging" }), ...stint }] });
  const before = { policy: staging, state: emptyChannel("staging") };
  const soaking = channelWith({ soak_ms: 24 * HOUR });

  const REFUSED: readonly (readonly [string, GuardCode, Partial<PromotionRequest>, string])[] = [
    ["to a held channel", "CHANNEL_HELD", { state: { ...production, hold } }, "held by bob since"],
    [
      "to a channel that is pinned to another",
      "CHANNEL_HELD",
      { state: { ...production, hold: { ...hold, build_id: OLD } } },
      `pinned to ${OLD}`,
    ],
    [
      "to a channel that another locked",
      "CHANNEL_LOCKED",
      { state: { ...production, lock } },
      "locked by bob",
    ],
    [
      "by somebody else",
      "NOT_A_PROMOTER",
      { channel: channelWith({ promoters: ["eve", "bob"] }) },
      "ada is not",
    ],
    [
      "in a freeze",
      "CHANNEL_FROZEN",
      { channel: channelWith({ freezes: [FREEZE] }) },
      "weekend of production holds until 2026-11-23T00:00",
    ],
    [
      "in a freeze of another name than the hotfix says",
      "CHANNEL_FROZEN",
      { channel: channelWith({ freezes: [FREEZE] }), hotfix: { freeze: "holidays", reason: "urgent" } },
      "weekend",
    ],
    [
      "in a freeze without a reason",
      "CHANNEL_FROZEN",
      { channel: channelWith({ freezes: [FREEZE] }), hotfix: { freeze: "weekend", reason: " " } },
      "weekend",
    ],
    [
      "in a freeze that allows no hotfix",
      "CHANNEL_FROZEN",
      {
        channel: channelWith({ freezes: [{ ...FREEZE, hotfix: false }] }),
        hotfix: { freeze: "weekend", reason: "urgent" },
      },
      "weekend",
    ],
    [
      "while another is under way",
      "ALREADY_PROMOTING",
      { state: { ...production, promoting: PROMOTING }, pointer: pointerTo(OLD) },
      OLD,
    ],
    [
      "of what runs",
      "ALREADY_RUNNING",
      {
        state: { ...production, running: stintWith({ build_id: ID }) },
        running: { id: ID, timestamp: ago(2) },
        pointer: pointerTo(ID),
      },
      `runs ${ID}`,
    ],
    ["of an older build", "OLDER_THAN_RUNNING", { running: { id: OLD, timestamp: ago(1) } }, "before"],
    [
      "of a build that too few promoters signed",
      "NOT_SIGNED",
      { approvals: { needed: 2, signed: ["ada"] } },
      "signed by ada; 2 needed",
    ],
    [
      "of a build that nobody signed",
      "NOT_SIGNED",
      { approvals: { needed: 1, signed: [] } },
      "signed by nobody",
    ],
    ["of a build that does not verify", "VBH_FAILED", { verification: { vbh_status: "FAIL" } }, "VBH FAIL"],
    [
      "to a channel whose pointer was edited",
      "POINTER_CHANGED",
      { pointer: pointerTo(OLD) },
      `points at ${OLD}, but its events say that it runs nothing`,
    ],
    [
      "to a channel whose pointer was taken away",
      "POINTER_CHANGED",
      { state: { ...production, running: stintWith({ build_id: OLD }) } },
      `points at no build, but its events say that it runs ${OLD}`,
    ],
    ["of a rejected build", "DECISION_REJECT", { decision: decisionWith("reject") }, "rejects"],
    [
      "of a rejected build by force",
      "DECISION_REJECT",
      { decision: decisionWith("reject"), forced: true },
      "rejects",
    ],
    [
      "of a build that was rolled back",
      "ROLLED_BACK_BEFORE",
      { build: channelBuild(ID, 2, { rollback_count: 2 }) },
      "2 times",
    ],
    [
      "of a build that never ran on the channel before",
      "NOT_ON_PREVIOUS_CHANNEL",
      { before },
      "never ran on staging",
    ],
    [
      "of a build that is only on its way to the channel before",
      "NOT_ON_PREVIOUS_CHANNEL",
      { before: { ...before, state: { ...before.state, promoting: { ...PROMOTING, build_id: ID } } } },
      "still under way",
    ],
    [
      "of a build that the channel before rolled back",
      "NOT_ON_PREVIOUS_CHANNEL",
      { before, build: onStaging({ until: ago(1), ended_by: "rolled_back" }) },
      "rolled back on staging",
    ],
    [
      "of a build that was replaced too soon",
      "NOT_SOAKED",
      { before, channel: soaking, build: onStaging({ until: ago(2), ended_by: "superseded" }) },
      "ran 3 h 0 min of 24 h 0 min",
    ],
    [
      "of a build that fails on the channel before",
      "UNHEALTHY_BEFORE",
      { before, build: onStaging({ last_passed: false, failed: 1 }) },
      "failed",
    ],
  ];

  it.each(REFUSED)("%s is refused: %s", (_, code, changes, text) => {
    const refused = plan(changes);
    expect(refused.move).toBeNull();
    expect(codesOf(refused)).toEqual([code]);
    expect(guardOf(refused, code).text).toContain(text);
    expect(guardOf(refused, code).remedy).not.toBe("");
  });

  it("of a build whose record is not what an edited pointer saw is refused for both", () => {
    const refused = plan({ pointer: { ...pointerTo(ID), record_sha256: "e".repeat(64) } });
    expect(codesOf(refused)).toEqual(["POINTER_CHANGED", "RECORD_CHANGED"]);
    expect(guardOf(refused, "RECORD_CHANGED").text).toContain("eeeeeeeeeeee");
    expect(guardOf(refused, "POINTER_CHANGED").remedy).toContain("quantum-forge doctor");
  });

  it.each([
    ["another record", { record_sha256: "e".repeat(64) }],
    ["another commit", { commit: "e".repeat(40) }],
  ])("is refused where the pointer names what runs with %s", (_, edit) => {
    const running = { id: OLD, timestamp: ago(5) };
    const state = { ...production, running: stintWith({ build_id: OLD }) };
    const refused = plan({ running, state, pointer: { ...pointerTo(OLD), ...edit } });
    expect(codesOf(refused)).toEqual(["POINTER_CHANGED"]);
    expect(guardOf(refused, "POINTER_CHANGED").text).toContain("eeeeeeeeeeee");
  });

  it("is refused where the record of what runs is not found", () => {
    const state = { ...production, running: stintWith({ build_id: OLD }) };
    const request = { ...REQUEST, state, running: { id: OLD, timestamp: ago(5) }, pointer: pointerTo(OLD) };
    expect(codesOf(planPromotion({ ...request, due: null }))).toEqual(["POINTER_CHANGED"]);
  });

  it("knows a promoter by a name in other capitals", () => {
    const mover = { actor: "Ada@Example.org", automatic: false };
    expect(plan({ mover, channel: channelWith({ promoters: ["ada@example.ORG"] }) }).move).not.toBeNull();
  });

  it("says when a soak that goes on is over", () => {
    const guard = guardOf(plan({ before, channel: soaking, build: onStaging({}) }), "NOT_SOAKED");
    expect(guard.until).toBe(new Date(NOW + 19 * HOUR).toISOString());
    expect(plan({ before, channel: soaking, build: onStaging({ since: ago(24) }) }).move).not.toBeNull();
  });

  it("says when a freeze ends", () => {
    const guard = guardOf(plan({ channel: channelWith({ freezes: [FREEZE] }) }), "CHANNEL_FROZEN");
    expect(guard.until).toBe("2026-11-23T00:00:00.000Z");
  });

  it("names all that refuses, not the first only", () => {
    const changes = { state: { ...production, hold, lock }, verification: { vbh_status: "FAIL" } } as const;
    expect(codesOf(plan(changes))).toEqual(["CHANNEL_HELD", "CHANNEL_LOCKED", "VBH_FAILED"]);
  });

  it("passes a lock of one's own, a soaked channel before, and one's name among the promoters", () => {
    const own = { ...production, lock: { ...lock, owner: "ada" } };
    const ran = onStaging({ since: ago(60), until: ago(30), ended_by: "superseded", last_passed: true });
    const channel = channelWith({ promoters: ["ada"], soak_ms: 24 * HOUR });
    expect(plan({ state: own, before, build: ran, channel }).move).not.toBeNull();
  });
});

describe("what a person may waive", () => {
  it("is a freeze, by its name and with a reason that the event keeps", () => {
    const hotfix = { freeze: "weekend", reason: "the log-in is broken" };
    const waived = plan({ channel: channelWith({ freezes: [FREEZE] }), hotfix });
    expect(guardOf(waived, "CHANNEL_FROZEN")).toMatchObject({ verdict: "waived" });
    expect(waived.move?.events[0]).toMatchObject({ hotfix });
    expect(plan({ hotfix }).move?.events[0]).toMatchObject({ hotfix: null });
  });

  it("is an earlier rollback, by force that the event keeps", () => {
    const waived = plan({ build: channelBuild(ID, 2, { rollback_count: 1 }), forced: true });
    expect(guardOf(waived, "ROLLED_BACK_BEFORE")).toMatchObject({ verdict: "waived" });
    expect(waived.move?.events[0]).toMatchObject({ forced: true });
    expect(plan({ forced: true }).move?.events[0]).toMatchObject({ forced: false });
  });

  it("is a rejection by a policy that only observes, but never what VBH finds", () => {
    const decision = decisionWith("reject", false);
    expect(guardOf(plan({ decision }), "DECISION_REJECT")).toMatchObject({ verdict: "waived" });
    expect(plan({ decision }).move).not.toBeNull();
    expect(plan({ decision, verification: { vbh_status: "FAIL" } }).move).toBeNull();
  });

  it("is a review: asking for the promotion is the review", () => {
    expect(plan({ decision: decisionWith("review") }).move).not.toBeNull();
    expect(plan({ channel: channelWith({ review: "human" }) }).move).not.toBeNull();
  });
});

describe("an automatic promotion", () => {
  it("is made where the policy promotes and the channel allows it", () => {
    expect(automatic().move?.events[0]).toMatchObject({ automatic: true, actor: "recorder" });
  });

  it.each([
    ["of a build under review", "DECISION_REVIEW", { decision: decisionWith("review") }],
    [
      "to a channel that asks for a person",
      "DECISION_REVIEW",
      { channel: channelWith({ auto_promote: true, review: "human" }) },
    ],
    ["to a channel that does not promote by itself", "AUTOMATIC_OFF", { channel: channelWith() }],
    ["under a policy that only observes", "AUTOMATIC_OFF", { decision: decisionWith("promote", false) }],
    [
      "of a build whose last promotion came to nothing",
      "AUTOMATIC_OFF",
      { build: channelBuild(ID, 2, { rejected_on: ["production"] }) },
    ],
    [
      "of a build that was rolled back, by force",
      "ROLLED_BACK_BEFORE",
      { build: channelBuild(ID, 2, { rollback_count: 1 }), forced: true },
    ],
    [
      "to a channel that the recorder itself locked",
      "CHANNEL_LOCKED",
      { state: { ...production, lock: { since: ago(1), owner: "recorder", reason: "x" } } },
    ],
    [
      "in a freeze, as a hotfix",
      "CHANNEL_FROZEN",
      {
        channel: channelWith({ auto_promote: true, freezes: [FREEZE] }),
        hotfix: { freeze: "weekend", reason: "x" },
      },
    ],
  ] satisfies readonly (readonly [string, GuardCode, Partial<PromotionRequest>])[])(
    "%s is refused: %s",
    (_, code, changes) => {
      expect(automatic(changes).move).toBeNull();
      expect(codesOf(automatic(changes))).toEqual([code]);
    },
  );

  it("needs nobody among the promoters", () => {
    expect(
      automatic({ channel: channelWith({ auto_promote: true, promoters: ["bob"] }) }).move,
    ).not.toBeNull();
  });
});

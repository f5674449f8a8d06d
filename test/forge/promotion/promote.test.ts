import { describe, expect, it } from "vitest";
import { holdChannel } from "../../../forge/promotion/hold-channel.ts";
import { promote } from "../../../forge/promotion/promote.ts";
import { CHECK, openWorld } from "./channel-world.ts";

const PLAIN = "channels: [{ name: production }]";
const OBSERVED = `channels: [{ name: production, observe: { times: 3, every: 30s }, ${CHECK} }]`;

describe("promoting", () => {
  it("moves the pointer in one commit and says in a second that the build runs, naming the first", async () => {
    const world = await openWorld(PLAIN);
    const report = await world.promote("001");
    expect(report).toMatchObject({
      result: "done",
      channel: "production",
      from: null,
      to: world.builds[0],
      verified: { vbh_status: "SELF_SIGNED" },
      decision: { action: "review" },
      event: { kind: "promoted", merge_commit: world.made.git("rev-parse", "quantum-forge~1") },
      commit: world.made.git("rev-parse", "quantum-forge"),
    });
    expect(world.commits()).toEqual([
      `Promote ${world.builds[0]} to production`,
      `Run ${world.builds[0]} on production`,
    ]);
    expect(world.pointer()).toBe(world.builds[0]);
    expect(world.events().map(({ kind, actor }) => [kind, actor])).toEqual([
      ["promoting", "ada@example.org"],
      ["promoted", "ada@example.org"],
    ]);
  });

  it("records what verification and policy say now, where they say something else than before", async () => {
    const world = await openWorld(PLAIN);
    const [id] = world.builds;
    const stricter = { ...world.ada.policy, promotion_threshold: 0.5 };
    const enforced = await promote(
      { ...world.ada, policy: { ...stricter, review: "human", preset: "strict" } },
      { reference: "001", ...REQUEST },
    );
    expect(enforced.result).toBe("done");
    expect(world.events().map(({ kind }) => kind)).toEqual(["decided", "promoting", "promoted"]);
    expect(world.events()[0]).toMatchObject({ build_id: id, actor: "local-recorder" });
  });

  it("writes nothing when it is a dry run, and says what it would have written", async () => {
    const world = await openWorld(PLAIN);
    const report = await world.promote("002", { dryRun: true });
    expect(report).toMatchObject({ result: "planned", dry_run: true, event: null, commit: null });
    expect(report.planned.map(({ kind }) => kind)).toEqual(["promoting"]);
    expect(report.guards.every(({ verdict }) => verdict === "ok")).toBe(true);
    expect(world.commits()).toEqual([]);
  });

  it("refuses with every guard that refused, and writes nothing", async () => {
    const world = await openWorld(
      "channels: [{ name: staging }, { name: production, soak: 1h, promoters: [bob] }]",
    );
    const report = await world.promote("001");
    const refused = report.guards.filter(({ verdict }) => verdict === "refused");
    expect(report).toMatchObject({ result: "refused", event: null, commit: null });
    expect(refused.map(({ code }) => code)).toEqual([
      "NOT_A_PROMOTER",
      "NOT_ON_PREVIOUS_CHANNEL",
      "NOT_SOAKED",
    ]);
    expect(refused.every(({ remedy }) => remedy !== "")).toBe(true);
    expect(world.commits()).toEqual([]);
  });

  it("waits for the soak on the channel before", async () => {
    const world = await openWorld("channels: [{ name: staging }, { name: production, soak: 1h }]");
    await world.promote("001", { channel: "staging" });
    world.wait(30 * 60_000);
    const early = await world.promote("001");
    expect(early.guards.filter(({ verdict }) => verdict === "refused")).toMatchObject([
      { code: "NOT_SOAKED" },
    ]);
    world.wait(30 * 60_000 + 1_000);
    expect(await world.promote("001")).toMatchObject({ result: "done" });
  });

  it("passes a freeze by its name and a reason, and keeps both", async () => {
    const world = await openWorld(
      "channels: [{ name: production, freeze: [{ name: new-year, from: 2026-01-01, to: 2026-01-03, time_zone: UTC }] }]",
    );
    const frozen = await world.promote("001");
    expect(frozen.guards.filter(({ verdict }) => verdict === "refused")).toMatchObject([
      { code: "CHANNEL_FROZEN", until: "2026-01-04T00:00:00.000Z" },
    ]);
    const hotfix = { freeze: "new-year", reason: "data loss" };
    expect(await world.promote("001", { hotfix })).toMatchObject({ result: "done", reason: "data loss" });
    expect(world.events()[0]).toMatchObject({ kind: "promoting", hotfix });
  });

  it("knows no channel that the policy does not name", async () => {
    const world = await openWorld("channels: [{ name: staging }, { name: live }]", 1);
    await expect(world.promote("001")).rejects.toMatchObject({
      code: "E_CHANNEL",
      what: expect.stringContaining("(staging, live)"),
    });
    await expect(world.promote("001", { channel: "stagin" })).rejects.toMatchObject({
      remedy: "did you mean --channel staging?",
    });
  });
});

describe("observing a promotion", () => {
  it("writes one health event a round, with a pause between rounds, before the build counts as running", async () => {
    const world = await openWorld(OBSERVED);
    const report = await world.promote("001");
    expect(report).toMatchObject({ result: "done", event: { kind: "promoted" } });
    expect(report.health.map(({ passed }) => passed)).toEqual([true, true, true]);
    expect(world.sleeps).toEqual([30_000, 30_000]);
    expect(world.events().map(({ kind }) => kind)).toEqual([
      "promoting",
      "health",
      "health",
      "health",
      "promoted",
    ]);
  });

  it("puts the pointer back when a round fails", async () => {
    const world = await openWorld(OBSERVED);
    await world.promote("001");
    world.setHealthy(false);
    const report = await world.promote("002");
    expect(report).toMatchObject({
      result: "given_up",
      from: world.builds[0],
      to: world.builds[1],
      event: { kind: "rejected", restored: world.builds[0], reason_code: "HEALTH_FAILED" },
      health: [{ passed: false }],
    });
    expect(world.pointer()).toBe(world.builds[0]);
    expect(await world.state()).toMatchObject({ promoting: null, running: { build_id: world.builds[0] } });
  });

  it("takes the pointer away when nothing ran before", async () => {
    const world = await openWorld(OBSERVED);
    world.setHealthy(false);
    expect(await world.promote("001")).toMatchObject({ result: "given_up" });
    expect(world.pointer()).toBeNull();
  });

  it("leaves the promotion under way without rollback on failure, and goes on when asked again", async () => {
    const world = await openWorld(OBSERVED);
    world.setHealthy(false);
    const left = await world.promote("001", { rollbackOnFailure: false });
    expect(left).toMatchObject({ result: "under_way", event: { kind: "health", passed: false } });
    expect(world.pointer()).toBe(world.builds[0]);
    expect((await world.promote("002")).guards).toContainEqual(
      expect.objectContaining({ code: "ALREADY_PROMOTING", verdict: "refused" }),
    );
    world.setHealthy(true);
    const again = await world.promote("001");
    expect(again).toMatchObject({ result: "done", event: { kind: "promoted" } });
    expect(again.health).toHaveLength(3);
    const kinds = world.events().map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === "promoting")).toHaveLength(1);
  });

  it("only moves the pointer when it is not to observe", async () => {
    const world = await openWorld(OBSERVED);
    expect(await world.promote("001", { observe: false })).toMatchObject({
      result: "under_way",
      event: { kind: "promoting" },
    });
    expect((await world.state()).promoting).toMatchObject({ build_id: world.builds[0] });
  });

  it("counts what was observed before it was cut off", async () => {
    const world = await openWorld(OBSERVED);
    const cut = { ...world.ada, sleep: () => Promise.reject(new Error("cut off")) };
    await expect(world.promote("001", {}, cut)).rejects.toThrow("cut off");
    expect(world.events().map(({ kind }) => kind)).toEqual(["promoting", "health"]);
    const report = await world.promote("001");
    expect(report).toMatchObject({ result: "done" });
    expect(report.health).toHaveLength(2);
  });

  it("says so when somebody gave the promotion up while it was observed", async () => {
    const world = await openWorld(OBSERVED);
    const overtaken = {
      ...world.ada,
      sleep: async () => void (await world.rollBack({}, world.as("bob"))),
    };
    const report = await world.promote("001", {}, overtaken);
    expect(report.result).toBe("refused");
    expect(report.guards).toContainEqual(
      expect.objectContaining({ verdict: "refused", code: "NOT_PROMOTING" }),
    );
    expect(await world.state()).toMatchObject({ promoting: null, running: null });
  });

  it("stays under way when the channel is held while it is observed", async () => {
    const world = await openWorld(OBSERVED);
    const hold = { verb: "hold", channel: null, reason: null, forced: false, dryRun: false } as const;
    let held = false;
    const overtaken = {
      ...world.ada,
      sleep: async () => {
        if (!held) await holdChannel(world.as("bob"), hold);
        held = true;
      },
    };
    const report = await world.promote("001", {}, overtaken);
    expect(report).toMatchObject({ result: "under_way" });
    expect(report.guards).toContainEqual(
      expect.objectContaining({ verdict: "refused", code: "CHANNEL_HELD" }),
    );
  });
});

describe("a lost race", () => {
  it("is planned anew on what is there then, and refused when the channel moved elsewhere", async () => {
    const world = await openWorld(PLAIN);
    const { append } = world.ada;
    let raced = false;
    const late = {
      ...world.ada,
      // Somebody else lands between the plan and the commit.
      append: ((plan) =>
        append(async (view) => {
          const planned = await plan(view);
          if (!raced) {
            raced = true;
            await world.promote("003", {}, world.as("bob"));
          }
          return planned;
        })) satisfies typeof append,
    };
    const report = await world.promote("002", {}, late);
    expect(report).toMatchObject({ result: "refused", from: world.builds[2], commit: null });
    expect(report.guards.filter(({ verdict }) => verdict === "refused")).toMatchObject([
      { code: "OLDER_THAN_RUNNING" },
    ]);
    expect(world.pointer()).toBe(world.builds[2]);
    expect(world.commits()).toHaveLength(2);
  });
});

const REQUEST = {
  channel: null,
  observe: true,
  rollbackOnFailure: null,
  hotfix: null,
  forced: false,
  dryRun: false,
} as const;

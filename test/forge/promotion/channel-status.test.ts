import { describe, expect, it } from "vitest";
import { channelStatus } from "../../../forge/promotion/channel-status.ts";
import { rollbackCandidates } from "../../../forge/promotion/rollback-candidates.ts";
import { CHECK, openWorld } from "./channel-world.ts";

const TWO = `channels: [{ name: staging, ${CHECK} }, { name: production, soak: 1h }]`;

describe("the state of channels", () => {
  it("says what runs, how well, and how far the next build is", async () => {
    const world = await openWorld(TWO);
    await world.promote("001", { channel: "staging" });
    world.wait(20 * 60_000);
    const [staging, production] = await channelStatus(world.ada, await world.ada.registry());
    expect(staging).toMatchObject({
      channel: "staging",
      running: {
        build_id: world.builds[0],
        commit: world.made.git("rev-parse", "HEAD"),
        passed: 1,
        failed: 0,
      },
      health_score: 10,
      rolls_back_below: 5,
      candidate: null,
    });
    expect(production).toMatchObject({
      channel: "production",
      running: null,
      health_score: null,
      rolls_back_below: null,
      candidate: { build_id: world.builds[0], soak_ms: 3_600_000 },
    });
    expect(production?.candidate?.ran_ms).toBeCloseTo(20 * 60_000, -2);
  });

  it("says which freeze holds, and which begins next within seven days", async () => {
    const fair = "{ name: fair, from: 2026-01-09T08:00, to: 2026-01-09T20:00, hotfix: false }";
    const friday = '{ name: friday, cron: "0 12 * * FRI", duration: 6h }';
    const world = await openWorld(`channels: [{ name: production, freeze: [${fair}, ${friday}] }]`);
    const [now] = await channelStatus(world.ada, await world.ada.registry());
    expect(now).toMatchObject({
      freeze: { name: "friday", until: "2026-01-02T18:00:00.000Z", hotfix: true },
      next_freeze: {
        name: "fair",
        from: "2026-01-09T08:00:00.000Z",
        until: "2026-01-09T20:00:00.000Z",
        hotfix: false,
      },
    });
    world.wait(12 * 3_600_000);
    const [later] = await channelStatus(world.ada, await world.ada.registry());
    expect(later).toMatchObject({ freeze: null, next_freeze: { name: "fair" } });
    const far = await openWorld(
      "channels: [{ name: a, freeze: [{ name: x, from: 2026-01-10, to: 2026-01-11 }] }]",
    );
    expect(await channelStatus(far.ada, await far.ada.registry())).toMatchObject([{ next_freeze: null }]);
  });

  it("does not name a build as the next that was rolled back", async () => {
    const world = await openWorld(TWO);
    for (const id of ["001", "002"]) await world.promote(id, { channel: "staging" });
    await world.rollBack({ channel: "staging", to: "001" });
    await world.rollBack({ channel: "staging", to: "002", forced: true });
    const [, production] = await channelStatus(world.ada, await world.ada.registry());
    expect(production?.candidate).toBeNull();
  });

  it("shows a channel of which only the registry knows, and refuses a name that nobody knows", async () => {
    const world = await openWorld(TWO);
    await world.promote("001", { channel: "staging" });
    const { policy } = await openWorld("channels: [{ name: production }]").then(({ ada }) => ada);
    const view = await world.ada.registry();
    const now = { policy, clock: world.ada.clock };
    const all = await channelStatus(now, view);
    expect(all.map(({ channel }) => channel)).toEqual(["production", "staging"]);
    await expect(channelStatus(now, view, "stagin")).rejects.toMatchObject({ code: "E_CHANNEL" });
  });
});

describe("the builds that a channel can return to", () => {
  it("are those that ran there, the last that left first, with why each is one or none", async () => {
    const world = await openWorld("channels: [{ name: production }]");
    for (const id of ["001", "002", "003"]) await world.promote(id);
    await world.rollBack({ to: "001" });
    const found = await rollbackCandidates(await world.ada.registry(), "production");
    expect(found.map(({ build_id, eligible }) => [build_id, eligible])).toEqual([
      [world.builds[2], false],
      [world.builds[1], true],
      [world.builds[0], false],
    ]);
    expect(found.filter((candidate) => candidate.default)).toMatchObject([{ build_id: world.builds[1] }]);
  });
});

import { describe, expect, it } from "vitest";
import { CHECK, openWorld } from "./channel-world.ts";

const PLAIN = "channels: [{ name: production }]";
const OBSERVED = `channels: [{ name: production, ${CHECK} }]`;

const refusals = (report: {
  readonly guards: readonly { readonly verdict: string; readonly code: string | null }[];
}) => report.guards.flatMap(({ verdict, code }) => (verdict === "refused" ? [code] : []));

describe("rolling back", () => {
  it("moves the pointer and says so in one commit, to the newest build that ran well", async () => {
    const world = await openWorld(PLAIN);
    for (const id of ["001", "002", "003"]) await world.promote(id);
    const report = await world.rollBack();
    expect(report).toMatchObject({
      result: "done",
      from: world.builds[2],
      to: world.builds[1],
      verified: { vbh_status: "SELF_SIGNED" },
      event: { kind: "rolled_back", to: world.builds[1], automatic: false, reason: "slow pages" },
    });
    expect(world.commits().slice(6)).toEqual([`Roll production back to ${world.builds[1]}`]);
    expect(world.pointer()).toBe(world.builds[1]);
    expect(await world.state()).toMatchObject({ running: { build_id: world.builds[1] }, hold: null });
  });

  it("returns to any build that ran there when it is named", async () => {
    const world = await openWorld(PLAIN);
    for (const id of ["001", "002", "003"]) await world.promote(id);
    expect(await world.rollBack({ to: "001" })).toMatchObject({ result: "done", to: world.builds[0] });
    expect(refusals(await world.rollBack({ to: "003" }))).toEqual(["ROLLED_BACK_BEFORE"]);
    expect(await world.rollBack({ to: "003", forced: true })).toMatchObject({
      result: "done",
      event: { kind: "rolled_back", forced: true },
    });
    expect(refusals(await world.rollBack({ to: "003" }))).toContain("ALREADY_RUNNING");
  });

  it("refuses when nothing runs, when nothing ran before, and a build that never ran there", async () => {
    const world = await openWorld(PLAIN);
    expect(refusals(await world.rollBack())).toContain("NOTHING_RUNNING");
    await world.promote("001");
    expect(refusals(await world.rollBack())).toEqual(["NOTHING_TO_RETURN_TO"]);
    expect(refusals(await world.rollBack({ to: "002" }))).toEqual(["NEVER_RAN_HERE"]);
    await expect(world.rollBack({ to: "077" })).rejects.toMatchObject({ code: "E_BUILD_UNKNOWN" });
  });

  it("gives up the promotion that is under way when no target is named", async () => {
    const world = await openWorld(OBSERVED);
    await world.promote("001");
    await world.promote("002", { observe: false });
    expect(await world.rollBack()).toMatchObject({
      result: "given_up",
      from: world.builds[0],
      to: world.builds[1],
      event: { kind: "rejected", reason: "slow pages" },
    });
    expect(world.pointer()).toBe(world.builds[0]);
  });

  it("raises an alert and holds the channel when the target is not well either", async () => {
    const world = await openWorld(OBSERVED);
    for (const id of ["001", "002"]) await world.promote(id);
    world.setHealthy(false);
    const report = await world.rollBack();
    expect(report).toMatchObject({ result: "unhealthy", health: [{ passed: false }] });
    const kinds = world.events().map(({ kind }) => kind);
    expect(kinds.slice(-4)).toEqual(["rolled_back", "health", "alert", "hold"]);
    expect(await world.state()).toMatchObject({
      running: { build_id: world.builds[0] },
      hold: { automatic: true },
    });
  });

  it("writes nothing when it is a dry run", async () => {
    const world = await openWorld(PLAIN);
    for (const id of ["001", "002"]) await world.promote(id);
    const before = world.commits().length;
    const report = await world.rollBack({ dryRun: true });
    expect(report).toMatchObject({ result: "planned", to: world.builds[0], commit: null });
    expect(report.planned.map(({ kind }) => kind)).toEqual(["rolled_back"]);
    expect(world.commits()).toHaveLength(before);
  });

  it("does nothing when the build that was to be left is gone already", async () => {
    const world = await openWorld(PLAIN);
    for (const id of ["001", "002", "003"]) await world.promote(id);
    const leave = world.builds[1] ?? "";
    expect(refusals(await world.rollBack({ leave }))).toEqual(["NOT_RUNNING"]);
    expect(world.pointer()).toBe(world.builds[2]);
  });
});

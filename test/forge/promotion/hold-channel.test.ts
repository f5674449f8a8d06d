import { describe, expect, it } from "vitest";
import { parseCriteria, tightenPolicy } from "../../../core/policy/index.ts";
import { type HoldVerb, holdChannel } from "../../../forge/promotion/hold-channel.ts";
import type { MoveDependencies } from "../../../forge/promotion/move-dependencies.ts";
import { pinChannel } from "../../../forge/promotion/pin-channel.ts";
import { openWorld } from "./channel-world.ts";

const PLAIN = "channels: [{ name: production }]";

const change = (by: MoveDependencies, verb: HoldVerb, forced = false) =>
  holdChannel(by, { verb, channel: null, reason: "an outage", forced, dryRun: false });
const pin = (by: MoveDependencies, reference: string, autoPromote = false, wanted: string | null = null) => {
  const asked = wanted === null ? null : parseCriteria(wanted);
  return pinChannel(asked === null ? by : { ...by, policy: tightenPolicy(by.policy, asked) }, {
    ...{ reference, channel: null, autoPromote, criteria: asked?.subjects ?? [] },
    ...{ reason: null, dryRun: false },
  });
};

const refusals = (report: {
  readonly guards: readonly { readonly verdict: string; readonly code: string | null }[];
}) => report.guards.flatMap(({ verdict, code }) => (verdict === "refused" ? [code] : []));

describe("a hold", () => {
  it("stops promotions until it is released, and lets a person go back", async () => {
    const world = await openWorld(PLAIN);
    for (const id of ["001", "002"]) await world.promote(id);
    const held = await change(world.ada, "hold");
    expect(held).toMatchObject({
      result: "done",
      event: { kind: "hold", reason: "an outage", build_id: null },
    });
    expect(refusals(await change(world.ada, "hold"))).toEqual(["CHANNEL_HELD"]);
    expect(refusals(await world.promote("003"))).toEqual(["CHANNEL_HELD"]);
    expect(await world.rollBack()).toMatchObject({ result: "done" });
    expect((await world.state()).hold).not.toBeNull();
    expect(await change(world.ada, "release")).toMatchObject({ result: "done", event: { kind: "release" } });
    expect(refusals(await change(world.ada, "release"))).toEqual(["NOT_HELD"]);
    expect(await world.promote("003")).toMatchObject({ result: "done" });
  });
});

describe("a lock", () => {
  it("lets its owner alone move the channel, until the owner, or somebody who forces it, unlocks", async () => {
    const world = await openWorld(PLAIN);
    const bob = world.as("bob");
    expect(await change(world.ada, "lock")).toMatchObject({ result: "done", owner: "ada@example.org" });
    expect(refusals(await change(bob, "lock"))).toEqual(["CHANNEL_LOCKED"]);
    expect(refusals(await world.promote("001", {}, bob))).toEqual(["CHANNEL_LOCKED"]);
    expect(await world.promote("001")).toMatchObject({ result: "done" });
    expect(refusals(await change(bob, "unlock"))).toEqual(["CHANNEL_LOCKED"]);
    expect(await change(bob, "unlock", true)).toMatchObject({ event: { kind: "unlock", forced: true } });
    expect(refusals(await change(world.ada, "unlock"))).toEqual(["NOT_LOCKED"]);
    expect(await world.promote("002", {}, bob)).toMatchObject({ result: "done" });
  });
});

describe("a pin", () => {
  it("holds the channel at the build that it runs, and refuses another", async () => {
    const world = await openWorld(PLAIN);
    expect(refusals(await pin(world.ada, "001"))).toEqual(["NOTHING_RUNNING"]);
    await world.promote("001");
    expect(refusals(await pin(world.ada, "002"))).toEqual(["NOT_RUNNING"]);
    expect(await pin(world.ada, "001")).toMatchObject({
      verb: "pin",
      result: "done",
      event: { kind: "hold", build_id: world.builds[0] },
    });
    expect(refusals(await world.promote("002"))).toEqual(["CHANNEL_HELD"]);
  });

  it("promotes the build first when told to, if it meets the criteria too", async () => {
    const world = await openWorld(PLAIN);
    const refused = await pin(world.ada, "001", true, "mdl:-100");
    expect(refused).toMatchObject({ verb: "pin", result: "refused", commit: null });
    expect(refusals(refused)).toEqual(["DECISION_REJECT"]);
    expect(world.commits()).toEqual([]);
    expect(await pin(world.ada, "001", true)).toMatchObject({ result: "done", to: world.builds[0] });
    expect(world.events().map(({ kind }) => kind)).toEqual(["promoting", "promoted", "hold"]);
  });

  it.each([
    ["what nobody measured", "cache:0.9"],
    ["what only a root of trust can give", "vbh:pass"],
    ["a score that it does not have", "score:10"],
  ])("is refused for %s, whether the build runs or not", async (_what, wanted) => {
    const world = await openWorld(PLAIN);
    const refused = await pin(world.ada, "001", true, wanted);
    expect(refused).toMatchObject({ result: "refused", commit: null });
    expect(refusals(refused)).toEqual(["DECISION_REJECT"]);
    await world.promote("001");
    expect(await pin(world.ada, "001", false, wanted)).toMatchObject({ result: "refused", commit: null });
    expect((await world.state()).hold).toBeNull();
  });
});

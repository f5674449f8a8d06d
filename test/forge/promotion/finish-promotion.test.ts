import { describe, expect, it } from "vitest";
import { holdChannel } from "../../../forge/promotion/hold-channel.ts";
import type { MoveDependencies } from "../../../forge/promotion/move-dependencies.ts";
import { editRegistry } from "../../cli/registry-branch.ts";
import { CHECK, editPointer, openWorld, type World } from "./channel-world.ts";

const OBSERVED = `channels: [{ name: production, observe: { times: 2, every: 1s }, ${CHECK} }]`;
const lock = { channel: null, reason: "a migration", forced: false, dryRun: false } as const;

/** ada, while whose checks run something happens each time. */
function whileChecked({ ada }: World, happens: () => unknown): MoveDependencies {
  const { probe } = ada;
  return {
    ...ada,
    probe: {
      check: async (check, where) => {
        await happens();
        return probe.check(check, where);
      },
    },
  };
}

const refusedCodes = ({ guards }: Awaited<ReturnType<World["promote"]>>) =>
  guards.flatMap(({ verdict, code }) => (verdict === "refused" ? [code] : []));
const kinds = (world: World) => world.events().map(({ kind }) => kind);

describe("finishing a promotion", () => {
  it("stops where somebody locks the channel while it is observed, and writes nothing of what was seen", async () => {
    const world = await openWorld(OBSERVED);
    const bob = world.as("bob@example.org");
    const raced = whileChecked(world, () => holdChannel(bob, { ...lock, verb: "lock" }));
    const report = await world.promote("001", {}, raced);
    expect(report).toMatchObject({ result: "under_way", health: [], event: { kind: "promoting" } });
    expect(refusedCodes(report)).toEqual(["CHANNEL_LOCKED"]);
    expect(kinds(world)).toEqual(["promoting", "lock"]);
    expect(await world.state()).toMatchObject({
      promoting: { build_id: world.builds[0], passed: 0, failed: 0 },
      running: null,
    });

    await holdChannel(bob, { ...lock, verb: "unlock" });
    expect(await world.promote("001")).toMatchObject({ result: "done", health: [{}, {}] });
  });

  it("is over where somebody gives it up while it is observed, and what runs is not taken for it", async () => {
    const world = await openWorld(OBSERVED);
    const bob = world.as("bob@example.org");
    const raced = whileChecked(world, () => world.rollBack({}, bob));
    const report = await world.promote("001", {}, raced);
    expect(report.result).toBe("refused");
    expect(refusedCodes(report)).toContain("NOT_PROMOTING");
    expect(kinds(world)).toEqual(["promoting", "rejected"]);
    expect(world.pointer()).toBeNull();
  });

  it("does not complete on a pointer that was edited meanwhile, which a person who gives it up sets anew", async () => {
    const world = await openWorld(OBSERVED);
    await world.promote("001");
    let edited = false;
    const raced = whileChecked(world, () => {
      if (edited) return;
      edited = true;
      editRegistry(world.made, (folder) => editPointer(folder, { record_sha256: "e".repeat(64) }));
    });
    await world.promote("002", { observe: false });
    const report = await world.promote("002", {}, raced);
    expect(report.result).toBe("under_way");
    expect(refusedCodes(report)).toEqual(["POINTER_CHANGED"]);
    expect(await world.rollBack()).toMatchObject({ result: "given_up" });
    expect(world.pointer()).toBe(world.builds[0]);
  });
});

import { describe, expect, it } from "vitest";
import type { NextMove } from "../../../core/promotion/index.ts";
import { performMove } from "../../../forge/promotion/perform-move.ts";
import { reconcile } from "../../../forge/promotion/reconcile.ts";
import { editRegistry } from "../../cli/registry-branch.ts";
import { CHECK, editPointer, openWorld, type World } from "./channel-world.ts";

const PLAIN = "channels: [{ name: production, auto_promote: true }]";
const OBSERVED = `channels: [{ name: production, ${CHECK} }]`;

function perform(world: World, move: Omit<NextMove, "channel">, by = world.as(null)) {
  const [channel] = world.ada.policy.channels;
  if (channel === undefined) throw new Error("no channel");
  return performMove(by, channel, { channel: channel.name, ...move } as NextMove);
}

describe("an automatic move", () => {
  it("that promotes says that the build is promoted", async () => {
    const world = await openWorld(PLAIN);
    const [build_id = ""] = world.builds;
    // Without a root of trust the policy sends every build to review, which a person who asks answers.
    const done = await perform(world, { kind: "promote", build_id }, world.ada);
    expect(done).toEqual({
      result: "done",
      text: `${build_id} is promoted`,
      commit: world.made.git("rev-parse", "quantum-forge"),
    });
    expect(await world.state()).toMatchObject({ running: { build_id } });
  });

  it("that promotes what waits for a person is refused when it is to be written, and says why", async () => {
    const world = await openWorld(PLAIN);
    const [build_id = ""] = world.builds;
    const done = await perform(world, { kind: "promote", build_id });
    expect(done).toMatchObject({ result: "refused", commit: null });
    expect(done.text).toMatch(new RegExp(`^${build_id} is promoted: ${build_id} waits for a person: `));
    expect(world.commits()).toEqual([]);
  });

  it("that gives a promotion up leaves an edited pointer to people, and says so", async () => {
    const world = await openWorld(OBSERVED);
    await world.promote("001");
    world.setHealthy(false);
    await world.promote("002", { rollbackOnFailure: false });
    const [, ours = "", other = ""] = world.builds;
    editRegistry(world.made, (folder) => editPointer(folder, { build_id: other }));
    const before = world.commits();
    const { moves } = await reconcile(world.as(null), { channel: null, dryRun: false });
    expect(moves).toMatchObject([{ kind: "abort", result: "refused", commit: null }]);
    expect(moves[0]?.text).toContain(`production points at ${other}`);
    expect(world.commits()).toEqual(before);

    editRegistry(world.made, (folder) => editPointer(folder, { build_id: ours }));
    const again = await reconcile(world.as(null), { channel: null, dryRun: false });
    expect(again.moves[0]).toMatchObject({ kind: "abort", result: "given_up" });
    expect(world.pointer()).toBe(world.builds[0]);
  });

  it("that gives up what somebody else settled writes nothing", async () => {
    const world = await openWorld(PLAIN);
    const [build_id = ""] = world.builds;
    const move = { kind: "abort", build_id, reason_code: "HEALTH_FAILED", reason: "ill" } as const;
    expect(await perform(world, move)).toEqual({
      result: "refused",
      text: `the promotion of ${build_id} was settled by somebody else`,
      commit: null,
    });
  });
});

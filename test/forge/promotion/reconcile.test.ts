import { describe, expect, it } from "vitest";
import { holdChannel } from "../../../forge/promotion/hold-channel.ts";
import { reconcile } from "../../../forge/promotion/reconcile.ts";
import { CHECK, openWorld, type World } from "./channel-world.ts";

const OBSERVED = `channels: [{ name: production, observe: { times: 2, every: 1s }, ${CHECK} }]`;

const pass = (world: World, dryRun = false) => reconcile(world.as(null), { channel: null, dryRun });
const hold = { verb: "hold", channel: null, reason: null, forced: false, dryRun: false } as const;

describe("one pass of everything automatic", () => {
  it("finds nothing to do where nothing runs, and does nothing by itself under a policy that observes", async () => {
    const world = await openWorld(OBSERVED);
    expect(await pass(world)).toEqual({ enforce: true, moves: [], waiting: [], dry_run: false });
    const observing = await openWorld(`enforce: false\n${OBSERVED}`);
    await observing.promote("001");
    expect(await pass(observing)).toEqual({ enforce: false, moves: [], waiting: [], dry_run: false });
  });

  it("finishes a promotion that was cut off between its two commits", async () => {
    const world = await openWorld(OBSERVED);
    await world.promote("001", { observe: false });
    const { moves } = await pass(world);
    expect(moves).toMatchObject([{ kind: "observe", result: "done", build_id: world.builds[0] }]);
    expect(await world.state()).toMatchObject({ promoting: null, running: { build_id: world.builds[0] } });
    const actors = world.events().map(({ kind, actor }) => `${kind} by ${actor}`);
    expect(actors).toEqual([
      "promoting by ada@example.org",
      "health by local-recorder",
      "health by local-recorder",
      "promoted by local-recorder",
    ]);
  });

  it("gives up a promotion whose health fails", async () => {
    const world = await openWorld(OBSERVED);
    await world.promote("001");
    await world.promote("002", { observe: false });
    world.setHealthy(false);
    const { moves } = await pass(world);
    expect(moves.map(({ kind, result }) => [kind, result])).toContainEqual(["observe", "given_up"]);
    expect(world.pointer()).toBe(world.builds[0]);
  });

  it("observes what runs, once a pass", async () => {
    const world = await openWorld(OBSERVED);
    await world.promote("001");
    const { moves } = await pass(world);
    expect(moves).toMatchObject([{ kind: "observe", result: "passed", build_id: world.builds[0] }]);
    expect(world.events().at(-1)).toMatchObject({ kind: "health", passed: true });
  });

  it("rolls back and holds when the health stays low, and then leaves the channel to people", async () => {
    const world = await openWorld(OBSERVED);
    for (const id of ["001", "002"]) await world.promote(id);
    world.setHealthy(false);
    const kinds: string[] = [];
    for (let passes = 0; passes < 6; passes++) {
      const { moves } = await pass(world);
      kinds.push(...moves.map(({ kind }) => kind));
      if (kinds.at(-1) === "roll_back") break;
    }
    // Two passed when it was promoted: the score falls below 5 with the third failure, and stays there with the fourth.
    expect(kinds).toEqual(["observe", "observe", "observe", "observe", "roll_back"]);
    expect(world.pointer()).toBe(world.builds[0]);
    expect(await world.state()).toMatchObject({
      running: { build_id: world.builds[0] },
      hold: { automatic: true },
    });
    world.setHealthy(true);
    expect((await pass(world)).moves.map(({ kind }) => kind)).toEqual(["observe"]);
  });

  it("raises an alert and holds when there is no build to return to", async () => {
    const world = await openWorld(OBSERVED);
    await world.promote("001");
    world.setHealthy(false);
    for (let passes = 0; passes < 4; passes++) await pass(world);
    const kinds = world.events().map(({ kind }) => kind);
    expect(kinds.slice(-2)).toEqual(["alert", "hold"]);
    expect(kinds.filter((kind) => kind === "alert")).toHaveLength(1);
    expect(world.pointer()).toBe(world.builds[0]);
  });

  it("only observes a channel that is held", async () => {
    const world = await openWorld(OBSERVED);
    for (const id of ["001", "002"]) await world.promote(id);
    await holdChannel(world.ada, hold);
    world.setHealthy(false);
    for (let passes = 0; passes < 5; passes++) {
      expect((await pass(world)).moves.map(({ kind }) => kind)).toEqual(["observe"]);
    }
    expect(world.pointer()).toBe(world.builds[1]);
  });

  it("promotes nothing by itself that waits for a person, and says how many builds do and why", async () => {
    const world = await openWorld(
      "channels: [{ name: staging }, { name: production, auto_promote: true }, { name: canary }]",
    );
    for (const id of ["001", "002"]) await world.promote(id, { channel: "staging" });
    const { moves, waiting } = await pass(world);
    expect(moves).toEqual([]);
    expect(waiting).toEqual([
      {
        channel: "production",
        builds: 2,
        build_id: world.builds[1],
        code: "DECISION_REVIEW",
        count: 2,
        reason: expect.stringContaining(`${world.builds[1]} waits for a person: `),
      },
    ]);
    await world.promote("002", { channel: "production" });
    expect((await pass(world)).waiting).toEqual([]);
    const elsewhere = await reconcile(world.as(null), { channel: "canary", dryRun: false });
    expect(elsewhere.waiting).toEqual([]);
  });

  it("only says what it would do when it is a dry run", async () => {
    const world = await openWorld(OBSERVED);
    await world.promote("001", { observe: false });
    const before = world.commits().length;
    expect(await pass(world, true)).toMatchObject({
      dry_run: true,
      moves: [{ kind: "observe", result: "planned", text: `would observe ${world.builds[0]}` }],
    });
    expect(world.commits()).toHaveLength(before);
  });
});

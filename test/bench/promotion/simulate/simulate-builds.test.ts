import { describe, expect, it } from "vitest";
import { POLICIES } from "../../../../bench/promotion/presets.ts";
import { productionRecord } from "../../../../bench/promotion/simulate/production-record.ts";
import { type SimulatedRun, simulateBuilds } from "../../../../bench/promotion/simulate/simulate-builds.ts";
import type { LoadedPolicy } from "../../../../core/policy/index.ts";

const BUILDS = 300;
const SEED = 7;
const [strict, standard] = POLICIES as readonly [LoadedPolicy, LoadedPolicy];
const runs = {
  strict: simulateBuilds(strict, BUILDS, SEED),
  standard: simulateBuilds(standard, BUILDS, SEED),
};

const decided = ({ builds }: SimulatedRun, bad: boolean): number => {
  const asked = builds.filter((build) => build.bad === bad);
  return asked.filter(({ decision }) => decision.action === "promote").length / asked.length;
};

describe("simulateBuilds", () => {
  it("gives exactly the same again from the same seed", () => {
    expect(simulateBuilds(standard, BUILDS, SEED)).toEqual(runs.standard);
  });

  it("gives something else from another seed", () => {
    const { builds } = simulateBuilds(standard, 10, SEED + 1);
    expect(builds.map(({ build }) => build)).not.toEqual(
      runs.standard.builds.slice(0, 10).map(({ build }) => build),
    );
  });

  it("puts the same builds before every policy", () => {
    expect(runs.strict.builds.map(({ build }) => build)).toEqual(
      runs.standard.builds.map(({ build }) => build),
    );
  });

  it("promotes most of what is right and little of what is not, under standard", () => {
    expect(decided(runs.standard, false)).toBeGreaterThan(0.85);
    expect(decided(runs.standard, true)).toBeLessThan(0.6);
  });

  it("promotes fewer builds under strict", () => {
    expect(decided(runs.strict, false)).toBeLessThan(decided(runs.standard, false));
  });

  it.each([
    ["strict", runs.strict],
    ["standard", runs.standard],
  ])("runs nothing that %s rejects or that was tampered with, anywhere", (_name, { builds, events }) => {
    const refused = new Set(
      builds.flatMap(({ id, kind, decision }) =>
        kind === "tampered" || decision.action !== "promote" ? [id] : [],
      ),
    );
    const moved = events.flatMap((event) => (event.kind === "promoting" ? [event.build_id] : []));
    expect(moved.length).toBeGreaterThan(20);
    expect(moved.filter((id) => refused.has(id))).toEqual([]);
  });

  it("rolls back only to what ran on the channel before, and then holds it", () => {
    const { events } = runs.standard;
    const ran = new Set<string>();
    let rollbacks = 0;
    for (const [at, event] of events.entries()) {
      if (event.kind === "promoted") ran.add(`${event.channel} ${event.build_id}`);
      if (event.kind !== "rolled_back") continue;
      rollbacks++;
      expect(ran).toContain(`${event.channel} ${event.to}`);
      expect(events[at + 1]).toMatchObject({ kind: "hold", channel: event.channel, automatic: true });
    }
    expect(rollbacks).toBeGreaterThan(0);
  });

  it("never leaves a pointer between two builds", () => {
    expect([runs.strict.half_states, runs.standard.half_states]).toEqual([0, 0]);
  });
});

describe("productionRecord", () => {
  it("waits at least for CI, both observations and the soak", () => {
    const { waits, promoted } = productionRecord(runs.standard);
    expect(promoted.length).toBeGreaterThan(50);
    expect(Math.min(...waits)).toBeGreaterThan(10 * 60_000);
    expect(waits.filter(Number.isFinite).length / waits.length).toBeGreaterThan(0.9);
  });

  it("tells of each bad build that came to run how long it did", () => {
    const { promoted, detections, rolled_back } = productionRecord(runs.standard);
    expect(detections).toHaveLength(promoted.filter(({ bad }) => bad).length);
    expect(detections.filter(Number.isFinite)).toHaveLength(
      rolled_back.filter(({ from_bad }) => from_bad).length,
    );
    expect(detections.every((time) => time > 0)).toBe(true);
  });
});

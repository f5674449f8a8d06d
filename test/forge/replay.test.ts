import { describe, expect, it } from "vitest";
import { replayPolicy } from "../../core/backtest/index.ts";
import { decide, type LoadedPolicy } from "../../core/policy/index.ts";
import type { FoldedBuild } from "../../core/registry/index.ts";
import { earlierBuilds } from "../../forge/record/earlier-builds.ts";
import { replay } from "../../forge/replay.ts";
import {
  growingBuilds,
  numbers,
  STANDARD,
  STRICT,
  storedBuilds,
  type Told,
} from "../core/backtest/stored-builds.ts";

const ALL = { last: null, wanted: null };

function registryOf(builds: readonly FoldedBuild[]) {
  return {
    size: builds.length,
    all: async function* () {
      yield* builds;
    },
  };
}

describe("replay", () => {
  it("decides as recording does, whatever the models, the times and the length of the history", async () => {
    const next = numbers(11);
    const told = growingBuilds(260).map((build, index): Told => {
      const changes = { model: next() < 0.3 ? "qf-cm-deep@1" : "qf-cm-fast@1" };
      // Three builds in a row may have the same time.
      const timestamp = new Date(Date.UTC(2026, 0, 1) + Math.floor(index / 3) * 3_600_000).toISOString();
      return { ...build, build: { ...changes, timestamp } };
    });
    const builds = storedBuilds(told, null);
    const decided = builds.map((found) => ({ ...found, decision: asRecorded(found, builds, STANDARD) }));
    const { builds: replayed } = await replayPolicy(decided, STANDARD);
    expect(replayed.map(({ would_be }) => would_be)).toEqual(replayed.map(({ was }) => was));
    expect(new Set(replayed.map(({ would_be }) => would_be.score)).size).toBeGreaterThan(20);
  });

  it("counts decisions, open questions and flips, newest first", async () => {
    const builds = storedBuilds([
      { mdl: -200, fate: "good" },
      { mdl: -60, fate: "good" },
      { mdl: -200, fate: "never ran", vbh: "SELF_SIGNED" },
      { mdl: 900, fate: "never ran" },
      { mdl: -70, fate: "never ran" },
    ]);
    const bound = { operator: "<=", bound: -50, required: true } as const;
    const looser = { ...STRICT, criteria: { ...STRICT.criteria, mdl_delta: bound } };
    const report = await replay(registryOf(builds), looser, ALL);
    expect(report.decisions).toEqual({ promote: 3, review: 1, reject: 1 });
    expect(report.open).toEqual({ builds: 1, subjects: ["vbh"] });
    expect(report.flips.map(({ id }) => id)).toEqual([builds[4]?.id, builds[1]?.id]);
    expect(report.suggestion).toBeNull();
  });

  it("judges the newest builds only when asked to, but suggests from all of them", async () => {
    const builds = storedBuilds(growingBuilds(100));
    const report = await replay(registryOf(builds), STRICT, { last: 10, wanted: 0.05 });
    expect([report.replayed, report.recorded]).toEqual([10, 100]);
    expect(report.suggestion).toMatchObject({ status: "fitted", wanted: 0.05 });
    expect(report.suggestion?.yaml[0]).toMatch(/^promotion_threshold: \d/);
    expect((await replay(registryOf(builds), STRICT, { last: 1000, wanted: null })).replayed).toBe(100);
  });

  it("of a registry without builds is refused", async () => {
    await expect(replay(registryOf([]), STRICT, ALL)).rejects.toMatchObject({ code: "E_NOTHING_RECORDED" });
  });
});

/** The decision that recording this build among the others would take. */
function asRecorded(found: FoldedBuild, all: readonly FoldedBuild[], policy: LoadedPolicy) {
  const { build, vbh_status, vbh_compliance } = found;
  if (vbh_status === null || vbh_compliance === null) throw new Error(`${found.id} was not verified`);
  const history = earlierBuilds(all, build).map(({ metrics }) => metrics);
  return decide({ profile: "build", build, verification: { vbh_status, vbh_compliance } }, policy, history);
}

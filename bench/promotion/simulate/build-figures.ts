import { wilson } from "../../../core/backtest/wilson.ts";
import { formatDuration } from "../../../core/report/index.ts";
import type { Bench } from "../bench.ts";
import type { Figure, JudgeName, Section } from "../figure.ts";
import { POLICIES } from "../presets.ts";
import { type Outcome, outcomeFigures } from "../statistics/outcomes.ts";
import { quantile } from "../statistics/quantile.ts";
import { waitFigures } from "../statistics/wait-figures.ts";
import { TARGETS, targetFor } from "../targets.ts";
import { productionRecord } from "./production-record.ts";
import { type SimulatedRun, simulateBuilds } from "./simulate-builds.ts";

const WHAT =
  "A simulator tells what the machine does if its builds are as parameters.ts says; it tells nothing of any real repository.";

/** buildFigures simulate a repository under each preset: what is decided, what comes to production, and what becomes of it. */
export async function* buildFigures(bench: Bench): AsyncGenerator<Section> {
  const { builds, seed, progress } = bench;
  let alone: readonly Outcome[] = [];
  const decided: Figure[] = [];
  const produced: Figure[] = [];
  for (const policy of POLICIES) {
    progress.step(`simulating ${builds} builds under ${policy.preset}`);
    const run = simulateBuilds(policy, builds, seed);
    alone = run.builds.map(({ build, bad }) => ({
      action: build.run?.conclusion === "success" ? "promote" : "reject",
      bad,
    }));
    decided.push(...outcomeFigures(policy.preset, decisionsOf(run)));
    produced.push(...productionFigures(policy.preset, run));
  }
  const of = `${builds} simulated builds, seed ${seed}`;
  yield {
    title: `Decisions about ${of}`,
    text: `${WHAT}\nBad: regressing, poisoned, tampered with. What is decided before anything runs.`,
    figures: [...decided, ...outcomeFigures("CI alone", alone)],
  };
  yield {
    title: `Production, of ${of}`,
    text: "What came to run there after staging, a soak of ten minutes and three observations on each, all automatic.",
    figures: produced,
  };
}

function decisionsOf({ builds }: SimulatedRun): readonly Outcome[] {
  return builds.map(({ bad, decision: { action } }) => ({ bad, action }));
}

function productionFigures(judge: JudgeName, run: SimulatedRun): readonly Figure[] {
  const { promoted, waits, detections, rolled_back } = productionRecord(run);
  const bad = promoted.filter((build) => build.bad).length;
  const found = detections.filter(Number.isFinite);
  const ci =
    quantile(
      run.builds.map(({ build, started_ms }) => Date.parse(build.timestamp) - started_ms),
      0.5,
    )?.value ?? 0;
  const landed = rolled_back.filter(({ to_bad }) => !to_bad).length;
  const needless = rolled_back.filter(({ from_bad }) => !from_bad).length;
  const common = { judge, target: null, note: "" };
  const share = (figure: string, hits: number, total: number): Figure => ({
    ...common,
    figure,
    value: total === 0 ? null : hits / total,
    unit: "share",
    interval: wilson(hits, total),
    note: `${hits} of ${total}`,
  });
  const time = (figure: string, q: number): Figure => {
    const at = quantile(found, q);
    return { ...common, figure, value: at?.value ?? null, unit: "ms", interval: at };
  };
  return [
    {
      ...share("bad, of those promoted", bad, promoted.length),
      target: targetFor(judge, TARGETS.false_promotions),
    },
    ...waitFigures(judge, waits).map((figure) => ({
      ...figure,
      note: figure.note === "" ? "" : `${figure.note}; CI itself took ${formatDuration(ci)}`,
    })),
    {
      ...share("rolled back, of the bad", found.length, detections.length),
      note: `${found.length} of ${detections.length}; a newer build took the place of the others first`,
    },
    time("time to roll back, median", 0.5),
    time("time to roll back, 90th", 0.9),
    share("rolled back to a good build", landed, rolled_back.length),
    share("rolled back without need", needless, rolled_back.length),
    {
      ...common,
      figure: "half states",
      value: run.half_states,
      unit: "count",
      interval: null,
      target: TARGETS.half_states,
    },
  ];
}

import { wilson } from "../../../core/backtest/wilson.ts";
import { STANDARD } from "../../../core/policy/presets.ts";
import type { Bench } from "../bench.ts";
import type { Figure, Section } from "../figure.ts";
import { quantile } from "../statistics/quantile.ts";
import { TARGETS } from "../targets.ts";
import { FAULTS } from "./faulty-world.ts";
import { type RollbackEnd, simulateRollback } from "./simulate-rollback.ts";

const POLICY = { ...STANDARD, source: "preset standard", blob: null };
/** Apart enough that no two simulations share their chance. */
const SEED_STEP = 1_000_003;

/** rollbackFigures simulate rollbacks while much goes wrong, half of them with the promotion still under way. */
export async function* rollbackFigures({ rollbacks, seed, progress }: Bench): AsyncGenerator<Section> {
  const ends = Array.from({ length: rollbacks }, (_none, at): RollbackEnd => {
    progress.step("simulating rollbacks", at / rollbacks);
    const breaks = at % 2 === 0 ? "running" : "promoting";
    return simulateRollback(POLICY, { breaks, seed: seed + SEED_STEP * at });
  });
  yield {
    title: `${rollbacks} simulated rollbacks, seed ${seed}`,
    text: `At an append, ${percent(FAULTS.races)} lose a race; before it and after it ${percent(FAULTS.kills)} of processes end; ${percent(FAULTS.flaps)} of checks err.\nThe presets roll back at the same health score, so that one stands for both.`,
    figures: figuresOf(ends),
  };
}

function figuresOf(ends: readonly RollbackEnd[]): readonly Figure[] {
  const sum = (count: (end: RollbackEnd) => number): number => ends.reduce((all, end) => all + count(end), 0);
  const ended = sum((end) => Number(end.ended));
  const { races, kills, flaps } = {
    races: sum(({ faults }) => faults.races),
    kills: sum(({ faults }) => faults.kills),
    flaps: sum(({ faults }) => faults.flaps),
  };
  const passes = quantile(
    ends.map((end) => end.passes),
    0.5,
  );
  const common = { judge: POLICY.preset, unit: "count", interval: null, target: null, note: "" } as const;
  return [
    {
      ...common,
      figure: "went back in the end",
      value: ended / ends.length,
      unit: "share",
      interval: wilson(ended, ends.length),
      target: TARGETS.rollbacks,
      note: `${ended} of ${ends.length}; ${races} races lost, ${kills} processes ended, ${flaps} checks erred`,
    },
    { ...common, figure: "passes, median", value: passes?.value ?? null, interval: passes },
    { ...common, figure: "a person had to choose", value: sum(({ asked }) => Number(asked)) },
    {
      ...common,
      figure: "half states",
      value: sum(({ half_states }) => half_states),
      target: TARGETS.half_states,
    },
  ];
}

function percent(share: number): string {
  return `${100 * share} %`;
}

import { percentile } from "../policy/percentile.ts";
import { SCORED_METRICS, type ScoredMetric } from "../policy/policy.ts";
import { operatorOf, promotesOnMerits, type Thresholds, type Trial } from "./thresholds.ts";

/** A metric is bounded only when nearly every build has it; the others could never be promoted. */
const LEAST_MEASURED = 0.8;
/** Percentiles of the good builds that a bound may lie at, counted from the better side: a bound at 100 loses none. */
const PERCENTILES = [50, 60, 70, 75, 80, 85, 90, 95, 100];
const SCORE_STEP = 0.5;
const MOST_ROUNDS = 8;

export type FitOptions = {
  /** Share of bad builds among the promoted that is wanted at most. */
  readonly wanted: number;
  /** The least promotion threshold that is tried, 0..10. */
  readonly least_threshold: number;
};

/** What thresholds come to on the builds they are fitted to. */
type Merit = {
  readonly reached: boolean;
  readonly share: number;
  readonly promoted: number;
  readonly good: number;
};

/**
 * fitThresholds finds thresholds that reach the wanted share with the most promotions on these builds. It begins with the loosest
 * and changes one number at a time, always the one that helps most, as long as any does (coordinate ascent): a good answer, not
 * provably the best one. Of two that are equally good it takes the one tried first: another score before a bound, a looser bound
 * before a stricter one. Deterministic.
 */
export function fitThresholds(
  trials: readonly Trial[],
  { wanted, least_threshold }: FitOptions,
): { readonly thresholds: Thresholds; readonly reached: boolean } {
  let thresholds: Thresholds = { promotion_threshold: least_threshold, bounds: {} };
  let merit = meritOf(trials, thresholds, wanted);
  const boundsToTry = SCORED_METRICS.map((metric) => [metric, candidates(metric, trials)] as const);
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const before = merit;
    for (const changed of neighbours(thresholds, boundsToTry, least_threshold)) {
      const found = meritOf(trials, changed, wanted);
      if (!isBetter(found, merit)) continue;
      merit = found;
      thresholds = changed;
    }
    if (merit === before) break;
  }
  return { thresholds, reached: merit.reached };
}

/** Values at which a bound separates the good builds, from the loosest to the strictest. */
function candidates(metric: ScoredMetric, trials: readonly Trial[]): readonly number[] {
  const measured = trials.filter(({ values }) => values[metric] !== null);
  if (measured.length < LEAST_MEASURED * trials.length) return [];
  const good = measured.flatMap(({ outcome, values }) => (outcome === "good" ? [values[metric] ?? 0] : []));
  if (good.length === 0) return [];
  const worst = PERCENTILES.map((p) =>
    operatorOf(metric) === "<="
      ? percentile(good, p)
      : -percentile(
          good.map((value) => -value),
          p,
        ),
  );
  return [...new Set(worst.map((value) => loosened(metric, value)))].reverse();
}

/** A bound that people can read: whole bytes, shares in percent, rounded towards the looser side. */
function loosened(metric: ScoredMetric, value: number): number {
  if (metric === "mdl_delta") return Math.ceil(value);
  const percent = Math.floor(value * 100 + 1e-9);
  // Not -0, which reads oddly in a policy.
  return percent === 0 ? 0 : percent / 100;
}

/** Thresholds that differ in one number, those without a bound and the looser ones first. */
function* neighbours(
  { promotion_threshold, bounds }: Thresholds,
  boundsToTry: readonly (readonly [ScoredMetric, readonly number[]])[],
  least_threshold: number,
): Generator<Thresholds> {
  for (let score = least_threshold; score <= 10; score += SCORE_STEP) {
    if (score !== promotion_threshold) yield { promotion_threshold: score, bounds };
  }
  for (const [metric, values] of boundsToTry) {
    const { [metric]: present, ...others } = bounds;
    if (present !== undefined) yield { promotion_threshold, bounds: others };
    for (const bound of values) {
      if (bound !== present) yield { promotion_threshold, bounds: { ...bounds, [metric]: bound } };
    }
  }
}

function meritOf(trials: readonly Trial[], thresholds: Thresholds, wanted: number): Merit {
  const promoted = trials.filter((trial) => promotesOnMerits(trial, thresholds));
  const good = promoted.filter(({ outcome }) => outcome === "good").length;
  // Promoting nothing makes no mistake, and is of no use.
  const share = promoted.length === 0 ? 1 : 1 - good / promoted.length;
  return { reached: share <= wanted, share, promoted: promoted.length, good };
}

function isBetter(a: Merit, b: Merit): boolean {
  if (a.reached !== b.reached) return a.reached;
  if (a.reached) return a.promoted > b.promoted || (a.promoted === b.promoted && a.good > b.good);
  return a.share < b.share || (a.share === b.share && a.good > b.good);
}

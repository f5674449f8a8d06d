import type { LoadedPolicy } from "../policy/index.ts";
import { fitThresholds } from "./fit-thresholds.ts";
import type { Builds } from "./history-so-far.ts";
import { onMerits } from "./on-merits.ts";
import { type Tally, tally } from "./tally.ts";
import { promotesOnMerits, type Thresholds, type Trial, trialsOf } from "./thresholds.ts";

/** Fewer outcomes than this say nothing about a threshold. */
const LEAST_OUTCOMES = 20;
const LEAST_BAD = 3;
/** A threshold is for the near future: older outcomes than these are left out. */
const MOST_OUTCOMES = 1000;
/** The earlier share of the outcomes, which is fitted to; the rest judges what came out. */
const FITTED_SHARE = 0.7;

/** Builds by the ids of the first and the last of them, and how a policy would have done on them. */
export type JudgedPart = { readonly first: string; readonly last: string; readonly tally: Tally };

export type Suggestion =
  | {
      readonly status: "not_enough_history";
      readonly good: number;
      readonly bad: number;
      /** What there would have to be, as clauses. */
      readonly lacks: readonly string[];
    }
  | {
      readonly status: "fitted";
      readonly wanted: number;
      /** Whether the thresholds reach what is wanted on the builds that they were fitted to. */
      readonly reached: boolean;
      readonly thresholds: Thresholds;
      readonly fitted_on: JudgedPart;
      /** The later builds, which had no part in the fit, under the suggested thresholds and under the policy as it is. */
      readonly judged_on: JudgedPart & { readonly present: Tally };
    };

/**
 * suggestPolicy finds thresholds that reach a wanted share of bad builds among the promoted (0..1) with the most promotions.
 * They are fitted to the earlier ones of the latest builds of known outcome and judged on the later ones, never on the same.
 * Everything else in the policy stays. Promotions count on merits. The same arguments give the same suggestion.
 */
export async function suggestPolicy(
  builds: Builds,
  policy: LoadedPolicy,
  wanted: number,
): Promise<Suggestion> {
  const trials = await trialsOf(builds, policy, MOST_OUTCOMES);
  const split = Math.floor(trials.length * FITTED_SHARE);
  const [earlier, later] = [trials.slice(0, split), trials.slice(split)];
  const lacks = lacksOf(trials, earlier);
  if (lacks.length > 0) {
    const bad = badOf(trials);
    return { status: "not_enough_history", good: trials.length - bad, bad, lacks };
  }
  const { rollback_threshold } = policy;
  const { thresholds, reached } = fitThresholds(earlier, { wanted, least_threshold: rollback_threshold });
  return {
    status: "fitted",
    wanted,
    reached,
    thresholds,
    fitted_on: partOf(earlier, tallyOf(earlier, thresholds)),
    judged_on: { ...partOf(later, tallyOf(later, thresholds)), present: presentTally(later) },
  };
}

function lacksOf(trials: readonly Trial[], earlier: readonly Trial[]): readonly string[] {
  const bad = badOf(trials);
  const outcomes = `${LEAST_OUTCOMES} builds of known outcome (there are ${trials.length})`;
  const badOnes = `${LEAST_BAD} known bad ones (there are ${bad})`;
  const short = [
    ...(trials.length < LEAST_OUTCOMES ? [outcomes] : []),
    ...(bad < LEAST_BAD ? [badOnes] : []),
  ];
  if (short.length > 0) return short;
  if (badOf(earlier) === 0) return ["a bad one among the earlier builds, which are fitted to"];
  return badOf(earlier) === earlier.length ? ["a good one among the earlier builds"] : [];
}

function badOf(trials: readonly Trial[]): number {
  return trials.filter(({ outcome }) => outcome === "bad").length;
}

function partOf(trials: readonly Trial[], counted: Tally): JudgedPart {
  return { first: trials[0]?.found.id ?? "", last: trials.at(-1)?.found.id ?? "", tally: counted };
}

function tallyOf(trials: readonly Trial[], thresholds: Thresholds): Tally {
  return tally(trials.map((trial) => ({ ...trial, promoted: promotesOnMerits(trial, thresholds) })));
}

function presentTally(trials: readonly Trial[]): Tally {
  return tally(
    trials.map(({ decision, outcome }) => ({ outcome, promoted: onMerits(decision).action === "promote" })),
  );
}

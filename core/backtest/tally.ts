import type { Outcome } from "./known-outcome.ts";
import { type Interval, wilson } from "./wilson.ts";

/** A share with what it was counted from; value: null when there was nothing to count. */
export type Rate = {
  readonly hits: number;
  readonly total: number;
  readonly value: number | null;
  readonly interval: Interval;
};

/** How a policy's promotions compare with how the builds turned out. Builds of unknown outcome are left out. */
export type Tally = {
  readonly good: number;
  readonly bad: number;
  readonly promoted: number;
  /** Bad builds among the promoted ones. */
  readonly false_promotions: Rate;
  /** Good builds that were not promoted, among the good ones. */
  readonly missed_promotions: Rate;
  /** Good ones promoted and bad ones not, among all. */
  readonly correct: Rate;
};

/** tally counts promotions against outcomes, with Wilson intervals of 95 %. */
export function tally(judged: readonly { readonly promoted: boolean; readonly outcome: Outcome }[]): Tally {
  const count = (outcome: Outcome, promoted: boolean): number =>
    judged.filter((each) => each.outcome === outcome && each.promoted === promoted).length;
  const rightly = count("good", true);
  const falsely = count("bad", true);
  const missed = count("good", false);
  const avoided = count("bad", false);
  return {
    good: rightly + missed,
    bad: falsely + avoided,
    promoted: rightly + falsely,
    false_promotions: rate(falsely, rightly + falsely),
    missed_promotions: rate(missed, rightly + missed),
    correct: rate(rightly + avoided, rightly + falsely + missed + avoided),
  };
}

function rate(hits: number, total: number): Rate {
  return { hits, total, value: total === 0 ? null : hits / total, interval: wilson(hits, total) };
}

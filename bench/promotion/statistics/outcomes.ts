import { wilson } from "../../../core/backtest/wilson.ts";
import type { Action } from "../../../core/policy/index.ts";
import type { Figure, JudgeName } from "../figure.ts";
import { TARGETS, targetFor } from "../targets.ts";

/** One build: what was decided about it, and whether it turned out bad. */
export type Outcome = { readonly action: Action; readonly bad: boolean };

/**
 * outcomeFigures gives how many builds a judge promoted, and how often that was right. A build that is left to a person counts
 * as not promoted: right when it is bad, missed when it is good.
 */
export function outcomeFigures(judge: JudgeName, outcomes: readonly Outcome[]): readonly Figure[] {
  const count = (keep: (outcome: Outcome) => boolean): number => outcomes.filter(keep).length;
  const good = count(({ bad }) => !bad);
  const bad = outcomes.length - good;
  const promoted = count(({ action }) => action === "promote");
  const review = count(({ action }) => action === "review");
  const falsely = count((outcome) => outcome.action === "promote" && outcome.bad);
  const missed = good - (promoted - falsely);
  const share = (hits: number, total: number) => ({
    judge,
    value: total === 0 ? null : hits / total,
    unit: "share" as const,
    interval: wilson(hits, total),
    target: null,
  });
  const split = `${promoted} promoted, ${review} left to a person, ${outcomes.length - promoted - review} rejected`;
  return [
    { ...share(promoted, outcomes.length), figure: "promoted", note: `${split}; ${good} good, ${bad} bad` },
    {
      ...share(outcomes.length - falsely - missed, outcomes.length),
      figure: "right",
      target: targetFor(judge, TARGETS.accuracy),
      note: `${promoted - falsely} good promoted, ${bad - falsely} bad not promoted`,
    },
    {
      ...share(falsely, promoted),
      figure: "bad, of those promoted",
      target: targetFor(judge, TARGETS.false_promotions),
      note: `${falsely} of ${promoted}`,
    },
    { ...share(missed, good), figure: "not promoted, of the good", note: `${missed} of ${good}` },
  ];
}

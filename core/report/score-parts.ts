import type { Decision, ScorePart } from "../policy/decision.ts";
import { subjectLabel } from "../policy/subject-label.ts";
import { formatNumber } from "./format-number.ts";

/** One summand of the score in words. */
export type ScoreShare = {
  readonly label: string;
  /** Points earned; null when the part left the score. */
  readonly points: number | null;
  /** Points that could be earned, with the weights of the parts that count scaled to 10. */
  readonly of: number;
};

/** scoreShares gives what each part earned of what it could earn. */
export function scoreShares({ breakdown }: Decision): readonly ScoreShare[] {
  const counted = breakdown.filter((part) => part.points !== null);
  const weights = counted.reduce((sum, part) => sum + part.weight, 0);
  return breakdown.map((part: ScorePart) => ({
    label: subjectLabel(part.metric),
    points: part.points,
    of: part.points === null || weights === 0 ? 0 : (10 * part.weight) / weights,
  }));
}

/** scoreSentence says how the score came about, e.g. `MDL delta 3.2 of 4.0, VBH 2.0 of 2.0; left out: cache hits`. */
export function scoreSentence(decision: Decision): string {
  const shares = scoreShares(decision);
  const earned = shares.flatMap(({ label, points, of }) =>
    points === null ? [] : [`${label} ${formatNumber(points, 1)} of ${formatNumber(of, 1)}`],
  );
  const leftOut = shares.filter((share) => share.points === null).map((share) => share.label);
  return [earned.join(", "), leftOut.length === 0 ? "" : `left out: ${leftOut.join(", ")}`]
    .filter((part) => part !== "")
    .join("; ");
}

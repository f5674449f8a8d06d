import type { Interval } from "../../core/backtest/wilson.ts";
import type { PresetName } from "../../core/policy/index.ts";
import { holds } from "../../core/policy/judge-metric.ts";

export type Unit = "share" | "ms" | "count";

/** What a figure is held to. */
export type Target = { readonly relation: "<=" | ">=" | "<" | ">"; readonly must: number };

export type Verdict = "ok" | "missed";

/** What judged the builds: a preset, or the CI's own verdict for comparison. */
export type JudgeName = PresetName | "CI alone";

/** One line of the table. */
export type Figure = {
  readonly figure: string;
  readonly judge: JudgeName;
  /** null: there was nothing to count. Infinity: a time that had not ended. */
  readonly value: number | null;
  readonly unit: Unit;
  /** Of 95 %; null for what is counted whole. */
  readonly interval: Interval | null;
  /** null: printed for information. */
  readonly target: Target | null;
  /** What the figure was made of. */
  readonly note: string;
};

/** The lines under one heading. */
export type Section = { readonly title: string; readonly text: string; readonly figures: readonly Figure[] };

/** judgeFigure tells whether a figure keeps what is asked; null without a target. What there is none of keeps nothing. */
export function judgeFigure({ value, target }: Pick<Figure, "value" | "target">): Verdict | null {
  if (target === null) return null;
  return value !== null && holds(target.relation, value, target.must) ? "ok" : "missed";
}

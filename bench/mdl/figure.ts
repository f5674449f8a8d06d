import type { Tier } from "../../core/mdl/index.ts";

export type Unit = "ratio" | "share" | "ms" | "byte" | "mb_per_s" | "count";

/** What a figure is held to. `aim` is null where the bound is all that is asked. */
export type Target = {
  readonly relation: "<=" | ">=" | ">";
  readonly must: number;
  readonly aim: number | null;
};

export type Verdict = "aim" | "ok" | "missed";

/** A number that a figure was made of. */
export type Part = { readonly name: string; readonly value: number; readonly unit: Unit };

/** One line of the table. */
export type Figure = {
  readonly figure: string;
  readonly repository: string;
  readonly tier: Tier;
  readonly value: number;
  readonly unit: Unit;
  /** null: printed for information. */
  readonly target: Target | null;
  readonly parts: readonly Part[];
  readonly note: string | null;
};

/** judge tells whether a value keeps what must hold, and whether it reaches what is aimed at; null without a target. */
export function judge({ value, target }: Pick<Figure, "value" | "target">): Verdict | null {
  if (target === null) return null;
  const { relation, must, aim } = target;
  if (aim !== null && holds(value, relation, aim)) return "aim";
  return holds(value, relation, must) ? "ok" : "missed";
}

function holds(value: number, relation: Target["relation"], bound: number): boolean {
  if (relation === "<=") return value <= bound;
  return relation === ">=" ? value >= bound : value > bound;
}

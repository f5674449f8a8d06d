import { type Alignment, alignmentOf, type Piece } from "./alignment.ts";
import { extend } from "./extend.ts";
import type { GapFinder } from "./gap-finder.ts";
import type { Rule } from "./rule.ts";

/** A token of each side from which an alignment is sought. */
export type Seed = {
  readonly a: Uint32Array;
  readonly b: Uint32Array;
  readonly a_place: number;
  readonly b_place: number;
  /** Both sides are one text: b stands before a and must not reach into it. */
  readonly one_text: boolean;
};

/** align extends a seed to both sides; null if its tokens do not agree. The rule must know nothing yet. */
export function align(seed: Seed, rule: Rule, gaps: GapFinder): Alignment | null {
  const { a, b, a_place, b_place, one_text } = seed;
  const after = extend(
    { codes: a, from: a_place, to: a.length, step: 1 },
    { codes: b, from: b_place, to: one_text ? a_place : b.length, step: 1 },
    rule,
    gaps,
    0,
  );
  const [first, ...rest] = after.pieces;
  const last = after.pieces.at(-1);
  if (first === undefined || last === undefined) return null;
  const before = extend(
    { codes: a, from: a_place - 1, to: one_text ? last.b + last.length - 1 : -1, step: -1 },
    { codes: b, from: b_place - 1, to: -1, step: -1 },
    rule,
    gaps,
    after.gain,
  );
  const gap_cost = before.pieces[0]?.gap_cost ?? 0;
  return alignmentOf(joined([...mirrored(before.pieces), { ...first, gap_cost }, ...rest]));
}

/** Pieces found downwards, as if found upwards: each starts at its other end and has the gap that came after it. */
function mirrored(pieces: readonly Piece[]): readonly Piece[] {
  const upwards = pieces.map(({ a, b, length, replaced }, n): Piece => {
    const gap_cost = pieces[n + 1]?.gap_cost ?? 0;
    return { a: a - length + 1, b: b - length + 1, length, replaced, gap_cost };
  });
  return upwards.reverse();
}

/** Pieces that meet become one: the seed parts the one that reaches over it. */
function joined(pieces: readonly Piece[]): readonly Piece[] {
  const all: Piece[] = [];
  for (const piece of pieces) {
    const last = all.at(-1);
    if (last !== undefined && last.a + last.length === piece.a && last.b + last.length === piece.b) {
      const length = last.length + piece.length;
      all[all.length - 1] = { ...last, length, replaced: last.replaced + piece.replaced };
    } else all.push(piece);
  }
  return all;
}

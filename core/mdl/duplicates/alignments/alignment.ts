import { AGREES, REPLACES } from "./rule.ts";

/** Tokens from `a` and from `b` on that stand for each other one by one. */
export type Piece = {
  readonly a: number;
  readonly b: number;
  readonly length: number;
  /** How many of them are names or literals that the other side replaces. */
  readonly replaced: number;
  /** What the gap before the piece costs. */
  readonly gap_cost: number;
};

/** Two places that agree piece by piece. Ends are exclusive. */
export type Alignment = {
  readonly a_start: number;
  readonly a_end: number;
  readonly b_start: number;
  readonly b_end: number;
  /** In ascending order on both sides; at least one. */
  readonly pieces: readonly Piece[];
  /** Tokens of all pieces. */
  readonly length: number;
  readonly replaced: number;
  /** What describing one place by the other spares, in tokens: the length less the costs of gaps and replacements. */
  readonly gain: number;
};

/** alignmentOf sums up pieces, at least one; the gap before the first costs nothing. */
export function alignmentOf(pieces: readonly Piece[]): Alignment {
  const first = pieces[0] as Piece;
  const last = pieces.at(-1) as Piece;
  let length = 0;
  let replaced = 0;
  let gaps = -first.gap_cost;
  for (const piece of pieces) {
    length += piece.length;
    replaced += piece.replaced;
    gaps += piece.gap_cost;
  }
  return {
    a_start: first.a,
    a_end: last.a + last.length,
    b_start: first.b,
    b_end: last.b + last.length,
    pieces,
    length,
    replaced,
    gain: AGREES * (length - replaced) + REPLACES * replaced - gaps,
  };
}

/** clip gives what of an alignment lies within from..to (exclusive) of side a; null if nothing does. */
export function clip(alignment: Alignment, from: number, to: number): Alignment | null {
  if (from <= alignment.a_start && alignment.a_end <= to) return alignment;
  const pieces = alignment.pieces.flatMap((piece): readonly Piece[] => {
    const a = Math.max(piece.a, from);
    const length = Math.min(piece.a + piece.length, to) - a;
    return length > 0 ? [{ ...piece, a, b: piece.b + a - piece.a, length }] : [];
  });
  return pieces.length === 0 ? null : alignmentOf(pieces);
}

export function swapSides(alignment: Alignment): Alignment {
  return alignmentOf(alignment.pieces.map((piece) => ({ ...piece, a: piece.b, b: piece.a })));
}

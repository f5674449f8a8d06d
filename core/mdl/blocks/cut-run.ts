import { rankOf } from "./rank-of.ts";

/** A file or a whole directory, whose name then ends in a slash. */
export type Part<Entry> = {
  readonly name: string;
  readonly bytes: number;
  readonly entries: readonly Entry[];
};

/**
 * cutRun cuts neighbours in order into pieces of at most `limit` bytes. A run that is too long is cut in two, in front of
 * the name of the lowest rank in its middle half, and each half in turn. The rank is a hash: that cut stays where it is
 * while files come, go and grow elsewhere in the run, where a cut at a size would move with every one of them.
 */
export function cutRun<Entry>(
  parts: readonly Part<Entry>[],
  limit: number,
): readonly { readonly entries: readonly Entry[] }[] {
  const total = parts.reduce((sum, { bytes }) => sum + bytes, 0);
  if (parts.length === 0) return [];
  if (total <= limit || parts.length === 1) return [{ entries: parts.flatMap(({ entries }) => entries) }];
  const at = chooseCut(parts, total);
  return [...cutRun(parts.slice(0, at), limit), ...cutRun(parts.slice(at), limit)];
}

/** Index of the part to cut in front of, from 1; without any in the middle half it is the one nearest to the middle. */
function chooseCut<Entry>(parts: readonly Part<Entry>[], total: number): number {
  let lowest = { rank: Number.POSITIVE_INFINITY, index: 0 };
  let nearest = { distance: Number.POSITIVE_INFINITY, index: 1 };
  let before = 0;
  for (const [index, { name, bytes }] of parts.entries()) {
    const distance = Math.abs(2 * before - total);
    if (index > 0 && distance < nearest.distance) nearest = { distance, index };
    const rank = rankOf(name);
    if (index > 0 && 2 * distance <= total && rank < lowest.rank) lowest = { rank, index };
    before += bytes;
  }
  return lowest.index > 0 ? lowest.index : nearest.index;
}

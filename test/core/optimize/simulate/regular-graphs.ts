/** An edge: its two vertices. */
export type Edge = readonly [number, number];

/** K(d, d): every two neighbours share other neighbours, but no edge lies in a triangle. */
export function completeBipartite(d: number): readonly Edge[] {
  return Array.from({ length: d * d }, (_, at) => [Math.floor(at / d), d + (at % d)] as const);
}

/** A ring of n vertices, with an edge from each vertex i to i + jumps[i % jumps.length] (LCF notation). */
export function ringWithJumps(n: number, jumps: readonly number[]): readonly Edge[] {
  const ring = Array.from({ length: n }, (_, i) => [i, (i + 1) % n] as const);
  const chords = Array.from(
    { length: n },
    (_, i) => [i, (i + (jumps[i % jumps.length] ?? 0) + n) % n] as const,
  );
  return [...ring, ...chords.filter(([i, j]) => i < j)];
}

/** The smallest cubic graph without a cycle under 6: 14 vertices, bipartite. */
export const HEAWOOD = ringWithJumps(14, [5, -5]);
export const MOEBIUS_KANTOR = ringWithJumps(16, [5, -5]);
export const CUBE = ringWithJumps(8, [3, -3]);
/** Two rings of five, the inner one as a star. */
export const PETERSEN: readonly Edge[] = [0, 1, 2, 3, 4].flatMap((i) => [
  [i, (i + 1) % 5] as const,
  [i, i + 5] as const,
  [5 + i, 5 + ((i + 2) % 5)] as const,
]);

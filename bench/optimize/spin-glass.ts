import { type Ising, isingFromQubo, type Random, seededRandom } from "../../core/optimize/ising/index.ts";

/** spinGlass draws Sherrington-Kirkpatrick couplings with a field on every spin. */
export function spinGlass(n: number): Ising {
  const random = seededRandom(n);
  const couplings = Array.from({ length: n }, (_, j) =>
    Array.from({ length: j }, (_, i) => ({ i, j, value: (2 * random() - 1) / Math.sqrt(n) })),
  );
  return {
    constant: 0,
    fields: Array.from({ length: n }, () => 2 * random() - 1),
    couplings: couplings.flat(),
  };
}

/** cubicCut gives the negated cut of a random cubic graph: a ring of an even number of vertices, and a random matching. */
export function cubicCut(n: number): Ising {
  const random = seededRandom(n);
  const ring = Array.from({ length: n }, (_, i) => [i, (i + 1) % n] as const);
  const chords = matching(n, random);
  return {
    constant: -(3 * n) / 4,
    fields: new Array<number>(n).fill(0),
    couplings: [...ring, ...chords].map(([i, j]) => ({ i, j, value: 0.5 })),
  };
}

/** Pairs of vertices that are no neighbours on the ring. */
function matching(n: number, random: Random): readonly (readonly [number, number])[] {
  for (;;) {
    const order = Array.from({ length: n }, (_, i) => [random(), i] as const).sort(([a], [b]) => a - b);
    const pairs = Array.from({ length: n / 2 }, (_, at) => {
      return [order[2 * at]?.[1] ?? 0, order[2 * at + 1]?.[1] ?? 0] as const;
    });
    if (pairs.every(([i, j]) => ![1, n - 1].includes(Math.abs(i - j)))) return pairs;
  }
}

/** randomQubo draws a QUBO of n variables, each coefficient there is from -1 to 1. */
export function randomQubo(n: number, density: number, seed: number): Ising {
  const random = seededRandom(seed);
  const linear = Array.from({ length: n }, () => 2 * random() - 1);
  const quadratic = linear.flatMap((_, j) =>
    Array.from({ length: j }, (_, i) => ({ i, j, value: random() < density ? 2 * random() - 1 : 0 })),
  );
  return isingFromQubo({ constant: 0, linear, quadratic: quadratic.filter(({ value }) => value !== 0) });
}

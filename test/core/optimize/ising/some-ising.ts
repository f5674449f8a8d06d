import fc from "fast-check";
import {
  type Coupling,
  type Ising,
  isingEnergy,
  type Random,
  seededRandom,
} from "../../../../core/optimize/ising/index.ts";

const pairs = (n: number): readonly (readonly [number, number])[] =>
  Array.from({ length: n }, (_, j) => Array.from({ length: j }, (_, i) => [i, j] as const)).flat();

/** A problem with a field on every spin, so that a wrong sign or a wrong order of bits cannot pass. */
export function randomIsing(n: number, random: Random, density = 1): Ising {
  const coefficient = (): number => 2 * random() - 1;
  const couplings: Coupling[] = [];
  for (const [i, j] of pairs(n)) if (random() < density) couplings.push({ i, j, value: coefficient() });
  return { constant: coefficient(), fields: Array.from({ length: n }, coefficient), couplings };
}

/** Problems of n spins within bounds: real coefficients, or small integers, whose energies are exact and often tie. */
export function someIsing(from: number, to: number): fc.Arbitrary<Ising> {
  const real = fc
    .tuple(fc.integer({ min: from, max: to }), fc.integer(), fc.constantFrom(0, 0.3, 1))
    .map(([n, seed, density]) => randomIsing(n, seededRandom(seed), density));
  const whole = real.map(({ constant, fields, couplings }) => ({
    constant: Math.round(3 * constant),
    fields: fields.map((value) => Math.round(3 * value)),
    couplings: couplings.map(({ i, j, value }) => ({ i: j, j: i, value: Math.round(3 * value) })),
  }));
  return fc.oneof(real, whole);
}

/** H of every state, by its definition. */
export function bruteForce(ising: Ising): readonly number[] {
  const n = ising.fields.length;
  return Array.from({ length: 2 ** n }, (_, index) =>
    isingEnergy(
      ising,
      Array.from({ length: n }, (_, i) => Math.floor(index / 2 ** i) % 2),
    ),
  );
}

/** The negated cut of a graph: each edge whose ends differ counts -1. */
export function maxCut(vertices: number, edges: readonly (readonly [number, number])[]): Ising {
  return {
    constant: -edges.length / 2,
    fields: new Array(vertices).fill(0),
    couplings: edges.map(([i, j]) => ({ i, j, value: 0.5 })),
  };
}

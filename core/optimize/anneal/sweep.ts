import type { Random } from "../ising/index.ts";
import type { Couplings } from "./couplings.ts";
import { DRAW_SHIFT, DRAWS, GREATEST_DRAW } from "./exponential-draws.ts";
import { flip, type Spins } from "./spins.ts";

/** The state of xoshiro128**, four words, as in seededRandom: kept by the sweep, since a call a spin would take longer. */
export type Words = Int32Array;

/** drawWords gives a state, which is not all zero but for one time in 2^128. */
export function drawWords(random: Random): Words {
  return Int32Array.from({ length: 4 }, () => Math.floor(random() * 2 ** 32) | 0);
}

/**
 * sweep tries to flip each spin once, in their order, by the Metropolis rule, and gives the change of energy. Words are
 * drawn only for flips that could go either way.
 */
export function sweep(spins: Spins, couplings: Couplings, temperature: number, words: Words): number {
  const { z, field } = spins;
  const never = temperature * GREATEST_DRAW;
  let [s0, s1, s2, s3] = words as unknown as [number, number, number, number];
  let change = 0;
  for (let i = 0; i < z.length; i++) {
    const cost = -2 * (z[i] as number) * (field[i] as number);
    if (cost > 0) {
      if (cost >= never) continue;
      const turned = Math.imul(s1, 5);
      const word = Math.imul((turned << 7) | (turned >>> 25), 9);
      const shifted = s1 << 9;
      s2 ^= s0;
      s3 ^= s1;
      s1 ^= s2;
      s0 ^= s3;
      s2 ^= shifted;
      s3 = (s3 << 11) | (s3 >>> 21);
      if (cost >= temperature * (DRAWS[word >>> DRAW_SHIFT] as number)) continue;
    }
    flip(spins, couplings, i);
    change += cost;
  }
  words[0] = s0;
  words[1] = s1;
  words[2] = s2;
  words[3] = s3;
  return change;
}

import { seededRandom } from "../../steps/seeded-random.ts";
import type { Quantiles } from "./parameters.ts";

/** Chance, the same for the same seed everywhere: nothing but sums and products of numbers. */
export type Draws = {
  readonly chance: (share: number) => boolean;
  readonly from: (quantiles: Quantiles) => number;
  /** One of the names, each by its share; shares add up to 1. */
  readonly name: <Name extends string>(shares: readonly (readonly [Name, number])[]) => Name;
};

const FULL = 2 ** 32;

/** seededDraws gives all draws of one simulation. */
export function seededDraws(seed: number): Draws {
  const random = seededRandom(seed);
  const share = (): number => random(FULL) / FULL;
  return {
    chance: (limit) => share() < limit,
    from: (quantiles) => {
      const place = share() * (quantiles.length - 1);
      const below = Math.floor(place);
      const [low = 0, high = low] = quantiles.slice(below, below + 2);
      return low + (place - below) * (high - low);
    },
    name: (shares) => {
      let left = share();
      for (const [name, part] of shares) {
        if (left < part) return name;
        left -= part;
      }
      const [last] = shares.at(-1) ?? [];
      if (last === undefined) throw new RangeError("expected at least one name to draw from");
      return last;
    },
  };
}

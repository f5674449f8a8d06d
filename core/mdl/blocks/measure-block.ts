import { measureSolid } from "../measure-solid.ts";
import type { TextFile, Tier } from "../measurement.ts";

/**
 * measureBlock gives the length in bits of one block, coded with nothing known before. It depends on nothing
 * but the block and the tier, so that blocks can be measured in any order, by any number of workers, and be cached.
 */
export function measureBlock(files: readonly TextFile[], tier: Tier): number {
  return measureSolid(files, { tier });
}

import { measureSolid } from "../measure-solid.ts";
import type { TextFile } from "../measurement.ts";

/**
 * measureBlock gives the length in bits of one block, coded with nothing known before. It depends on nothing
 * but the block, so that blocks can be measured in any order, by any number of workers, and be cached.
 */
export function measureBlock(files: readonly TextFile[]): number {
  return measureSolid(files);
}

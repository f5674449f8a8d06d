import { LENGTH_CLASSES, lengthClass } from "./length-class.ts";

/** More misses than this count as this many. */
const MOST_MISSES = 3;

/** How many sets skipSet tells apart. */
export const SKIP_SETS = (MOST_MISSES + 1) * LENGTH_CLASSES;

/** skipSet numbers long matches by how far they can be trusted: by their misses and their length. */
export function skipSet(misses: number, length: number): number {
  return Math.min(misses, MOST_MISSES) * LENGTH_CLASSES + lengthClass(length);
}

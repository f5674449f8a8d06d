import { compareBytewise } from "../../compare-bytewise.ts";

/** Known tasks on either side of a name. */
const EACH_SIDE = 2;

/**
 * neighbourMean gives a function that tells the mean over the known tasks whose names are nearest to a name in bytewise
 * order, two before it and two behind it, itself left out: names that begin alike, as those of one folder do, tend to take
 * alike. null when no other task is known. O(log n) a name.
 */
export function neighbourMean(known: ReadonlyMap<string, number>): (name: string) => number | null {
  const names = [...known.keys()].sort(compareBytewise);
  return (name) => {
    const at = firstNotBefore(names, name);
    const behind = names[at] === name ? at + 1 : at;
    const near = [
      ...names.slice(Math.max(0, at - EACH_SIDE), at),
      ...names.slice(behind, behind + EACH_SIDE),
    ];
    if (near.length === 0) return null;
    return near.reduce((sum, one) => sum + (known.get(one) ?? 0), 0) / near.length;
  };
}

function firstNotBefore(names: readonly string[], name: string): number {
  let [low, high] = [0, names.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (compareBytewise(names[middle] ?? "", name) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

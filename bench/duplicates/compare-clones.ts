import { CloneMap } from "./clone-map.ts";
import { type ClonePair, covered, linesOf } from "./clone-pair.ts";

/** How much of one detector's clones another one has. */
export type Coverage = {
  readonly pairs: number;
  /** Pairs for which the other has pairs that hold at least half of the lines on both sides. */
  readonly found: number;
  /** Pairs that are found or whose two sides the other has within one group of copies. */
  readonly grouped: number;
  /** Share of the lines on both sides that the other has in pairs of the same two sides; 1 of none. */
  readonly pair_lines: number;
  /** Share of them that the other has in any pair. */
  readonly lines: number;
};

/** compareClones tells how much of `wanted` is in `given`. */
export function compareClones(wanted: readonly ClonePair[], given: readonly ClonePair[]): Coverage {
  const map = new CloneMap(given);
  let found = 0;
  let grouped = 0;
  let all = 0;
  let inPairs = 0;
  let inAny = 0;
  for (const { place, source } of wanted) {
    const pairs = map.between(place, source);
    const here = covered(
      place,
      pairs.map((pair) => pair.place),
    );
    const there = covered(
      source,
      pairs.map((pair) => pair.source),
    );
    const isFound = 2 * here >= linesOf(place) && 2 * there >= linesOf(source);
    if (isFound) found++;
    if (isFound || map.areGrouped(place, source)) grouped++;
    all += linesOf(place) + linesOf(source);
    inPairs += here + there;
    inAny += covered(place, map.touching(place)) + covered(source, map.touching(source));
  }
  const share = (part: number): number => (all === 0 ? 1 : part / all);
  return { pairs: wanted.length, found, grouped, pair_lines: share(inPairs), lines: share(inAny) };
}

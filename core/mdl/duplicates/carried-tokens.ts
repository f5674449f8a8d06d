import { compareBytewise } from "../../compare-bytewise.ts";
import { type Alignment, Scanner } from "./alignments/index.ts";
import type { TokenizedFile } from "./tokenized-file.ts";
import { sameText } from "./tokens/index.ts";

/** Fewer tokens in a row may agree by chance. */
const LEAST_RUN = 8;

/** A file whose tokens are paired off with those of the other side one by one. */
type Side = {
  readonly path: string;
  readonly codes: Uint32Array;
  /** 1 for a token that has its pair. */
  readonly paired: Uint8Array;
  /** Outside of start..end (exclusive) all have: the same path has the same text there. */
  start: number;
  end: number;
};

type Match = { readonly alignment: Alignment; readonly head: Side; readonly base: Side };

/**
 * carriedTokens marks with 1, for each file of head, the tokens that stood in base: at the same place, moved, or under
 * other names. A token of base is carried once, so that of two copies one is new.
 */
export function carriedTokens(
  base: readonly TokenizedFile[],
  head: readonly TokenizedFile[],
): readonly Uint8Array[] {
  const before = base.map(sideOf);
  const after = head.map(sideOf);
  const olds = new Map(before.map((side) => [side.path, side]));
  for (const side of after) {
    const old = olds.get(side.path);
    if (old !== undefined) pairEnds(old, side);
  }
  for (const match of matches(before, after)) pairAligned(match);
  return after.map(({ paired }) => paired);
}

function sideOf({ path, tokens: { codes } }: TokenizedFile): Side {
  return { path, codes, paired: new Uint8Array(codes.length), start: 0, end: codes.length };
}

/** Pairs what two versions of a file have in common at their starts and ends. */
function pairEnds(old: Side, side: Side): void {
  while (side.start < Math.min(old.end, side.end) && agree(old, old.start, side, side.start)) {
    old.start++;
    side.start++;
  }
  while (Math.min(old.end, side.end) > side.start && agree(old, old.end - 1, side, side.end - 1)) {
    old.end--;
    side.end--;
  }
  for (const { paired, start, end } of [old, side]) {
    paired.fill(1, 0, start);
    paired.fill(1, end);
  }
}

function agree(old: Side, oldAt: number, side: Side, at: number): boolean {
  return sameText(old.codes[oldAt] as number, side.codes[at] as number);
}

/** Alignments of what is left, in the order in which they are trusted: within a file, then by what they spare. */
function matches(before: readonly Side[], after: readonly Side[]): readonly Match[] {
  const scanner = new Scanner();
  for (const { codes, start, end } of before) scanner.add(codes.subarray(start, end), () => true);
  const found: Match[] = [];
  for (const head of after) {
    scanner.scan(head.codes.subarray(head.start, head.end), (alignment, file) => {
      found.push({ alignment, head, base: before[file] as Side });
    });
  }
  return found.sort(byTrust);
}

function byTrust(x: Match, y: Match): number {
  return (
    Number(y.head.path === y.base.path) - Number(x.head.path === x.base.path) ||
    y.alignment.gain - x.alignment.gain ||
    compareBytewise(x.head.path, y.head.path) ||
    x.alignment.a_start - y.alignment.a_start ||
    compareBytewise(x.base.path, y.base.path) ||
    x.alignment.b_start - y.alignment.b_start
  );
}

/** Pairs the tokens of an alignment that are still free on both sides. */
function pairAligned({ alignment, head, base }: Match): void {
  for (const { a, b, length } of alignment.pieces) {
    const at = head.start + a;
    const oldAt = base.start + b;
    let run = 0;
    for (let n = 0; n <= length; n++) {
      if (n < length && head.paired[at + n] === 0 && base.paired[oldAt + n] === 0) {
        run++;
        continue;
      }
      if (run >= LEAST_RUN) {
        head.paired.fill(1, at + n - run, at + n);
        base.paired.fill(1, oldAt + n - run, oldAt + n);
      }
      run = 0;
    }
  }
}

import type { Piece } from "./alignment.ts";
import type { Gap, GapFinder, Way } from "./gap-finder.ts";
import { PARTS, REPLACES, type Rule } from "./rule.ts";

/** An extension goes on while its gain is at most so far below its best. */
const MOST_LOSS = 24;
/** What has gained less is given up at its first gap. */
const LEAST_TO_BRIDGE = 12;

/** The pieces of an extension in the order found; a place is the first token reached of its piece. */
export type Extension = { readonly pieces: readonly Piece[]; readonly gain: number };

/** A piece in the making. */
type Run = { -readonly [key in keyof Piece]: Piece[key] };

/**
 * extend aligns two texts from the starts of their ways on, over gaps, and gives what gains most (the X-drop extension
 * of Altschul et al., "Basic Local Alignment Search Tool", 1990). The rule forgets what it learned beyond
 * that. `known` is the gain of what stands before.
 */
export function extend(aWay: Way, bWay: Way, rule: Rule, gaps: GapFinder, known: number): Extension {
  const { codes: aCodes, to: aTo, step } = aWay;
  const { codes: bCodes, to: bTo } = bWay;
  const pieces: Run[] = [];
  let a = aWay.from;
  let b = bWay.from;
  let gain = 0;
  let gapCost = 0;
  let run: Run | null = null;
  let bestGain = 0;
  let bestPieces = 0;
  let bestLength = 0;
  let bestReplaced = 0;
  let bestLearned = rule.learned;
  while (gain >= bestGain - MOST_LOSS) {
    const aNext = passOver(aCodes, a, aTo, step, rule);
    const bNext = passOver(bCodes, b, bTo, step, rule);
    if (aNext === aTo || bNext === bTo) break;
    if (aNext !== a || bNext !== b) run = null;
    a = aNext;
    b = bNext;
    const value = rule.compare(aCodes[a] as number, bCodes[b] as number);
    if (value <= PARTS) {
      const isWorth = value === PARTS && bestGain + known >= LEAST_TO_BRIDGE;
      const gap: Gap | null = isWorth ? gaps.find({ ...aWay, from: a }, { ...bWay, from: b }, rule) : null;
      if (gap === null) break;
      a += step * gap.a;
      b += step * gap.b;
      gain -= gap.cost;
      gapCost = gap.cost;
      run = null;
      continue;
    }
    if (run === null) {
      run = { a, b, length: 0, replaced: 0, gap_cost: gapCost };
      pieces.push(run);
      gapCost = 0;
    }
    run.length++;
    if (value === REPLACES) run.replaced++;
    gain += value;
    a += step;
    b += step;
    if (gain > bestGain) {
      bestGain = gain;
      bestPieces = pieces.length;
      bestLength = run.length;
      bestReplaced = run.replaced;
      bestLearned = rule.learned;
    }
  }
  rule.forget(bestLearned);
  const kept = pieces.slice(0, bestPieces);
  const last = kept.at(-1);
  if (last !== undefined) Object.assign(last, { length: bestLength, replaced: bestReplaced });
  return { pieces: kept, gain: bestGain };
}

/** The next token that counts. */
function passOver(codes: Uint32Array, from: number, to: number, step: number, rule: Rule): number {
  let at = from;
  while (at !== to && rule.skips(codes[at] as number)) at += step;
  return at;
}

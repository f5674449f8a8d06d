import { type Alignment, clip, swapSides } from "./alignments/index.ts";
import { type Tokens, withoutRags } from "./tokens/index.ts";

/** What is cut on one side may leave a rag on the other; where lines are broken differently this has to end. */
const MOST_ROUNDS = 4;

/** trimToLines leaves out what holds less than half of a first or last line on either side; null if nothing is left. */
export function trimToLines(alignment: Alignment, a: Tokens, b: Tokens): Alignment | null {
  let trimmed = alignment;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const there = trimSide(trimmed, a);
    const back = there === null ? null : trimSide(swapSides(there), b);
    if (back === null) return null;
    if (back.length === trimmed.length) break;
    trimmed = swapSides(back);
  }
  return trimmed;
}

/** Trims by the lines of side a. */
function trimSide(alignment: Alignment, tokens: Tokens): Alignment | null {
  const { start, end } = withoutRags(tokens, { start: alignment.a_start, end: alignment.a_end });
  return start < end ? clip(alignment, start, end) : null;
}

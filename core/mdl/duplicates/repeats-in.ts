import type { Duplicate } from "../measurement.ts";
import { type Alignment, alignmentOf, clip, type Piece } from "./alignments/index.ts";
import { recount } from "./recount.ts";
import type { TokenizedFile } from "./tokenized-file.ts";
import { COMMENT, kindOf, linesOf, type Tokens } from "./tokens/index.ts";
import { trimToLines } from "./trim-to-lines.ts";
import { hasVariety } from "./variety.ts";

/** A duplicate and the alignment that shows it: side a is the place, side b its source. */
export type Repeat = { readonly duplicate: Duplicate; readonly alignment: Alignment };

/** What a copy must spare, in tokens and of each of its tokens, be it exact or, which chance brings about, renamed. */
export const LEAST_GAIN = 40;
const LEAST_SHARE = 0.6;
const LEAST_RENAMED_GAIN = 50;
const LEAST_RENAMED_SHARE = 0.67;
/** Lines on which it must stand, and those of them that it must hold. */
const LEAST_LINES = 5;
const LEAST_WHOLE_LINES = 3;

/**
 * repeatsIn gives the duplicates that an alignment of a place, side a, with its source shows: the whole of it, or the
 * parts that are left where it is cut at its worst gaps. The comment at the top of a file, mostly a licence, is none.
 */
export function repeatsIn(
  alignment: Alignment,
  place: TokenizedFile,
  source: TokenizedFile,
): readonly Repeat[] {
  if (alignment.gain < LEAST_GAIN) return [];
  const below = clip(alignment, headerEnd(place.tokens), alignment.a_end);
  const parts = below === null ? [] : denseParts(below, place.tokens, source.tokens);
  return parts.flatMap((part) => repeatOf(part, place, source) ?? []);
}

/** The whole if it is dense enough, else what is left where it is cut at its widest gaps, and so on. */
function denseParts(alignment: Alignment, place: Tokens, source: Tokens): readonly Alignment[] {
  const counted = recount(alignment, place, source);
  const { pieces, gain, length, replaced } = counted;
  if (gain < LEAST_GAIN) return [];
  if (gain >= length * (replaced > 0 ? LEAST_RENAMED_SHARE : LEAST_SHARE)) return [counted];
  const widest = pieces.slice(1).reduce((most, piece) => Math.max(most, piece.gap_cost), 0);
  return widest === 0 ? [] : cutAt(widest, pieces).flatMap((part) => denseParts(part, place, source));
}

function cutAt(gapCost: number, pieces: readonly Piece[]): readonly Alignment[] {
  const parts: Piece[][] = [];
  for (const piece of pieces) {
    const last = parts.at(-1);
    if (last === undefined || piece.gap_cost === gapCost) parts.push([piece]);
    else last.push(piece);
  }
  return parts.map(alignmentOf);
}

function repeatOf(alignment: Alignment, place: TokenizedFile, source: TokenizedFile): Repeat | null {
  const { a_start, a_end, replaced, gain } = alignment;
  if (replaced > 0 && gain < LEAST_RENAMED_GAIN) return null;
  const touched = linesOf(place.tokens, { start: a_start, end: a_end });
  if (touched.last - touched.first + 1 < LEAST_LINES) return null;
  if (!hasVariety(place.tokens, alignment)) return null;
  const trimmed = trimToLines(alignment, place.tokens, source.tokens);
  if (trimmed === null) return null;
  const here = linesOf(place.tokens, { start: trimmed.a_start, end: trimmed.a_end });
  const there = linesOf(source.tokens, { start: trimmed.b_start, end: trimmed.b_end });
  if (here.last - here.first + 1 < LEAST_WHOLE_LINES) return null;
  const duplicate: Duplicate = {
    path: place.path,
    start_line: here.first,
    end_line: here.last,
    source_path: source.path,
    source_start_line: there.first,
    source_end_line: there.last,
    kind: trimmed.replaced > 0 ? "renamed" : "exact",
  };
  return { duplicate, alignment: trimmed };
}

/** The first token that is no comment. */
function headerEnd({ codes }: Tokens): number {
  const end = codes.findIndex((code) => kindOf(code) !== COMMENT);
  return end < 0 ? codes.length : end;
}

import type { Duplicate, LineSurprise } from "../../mdl/index.ts";
import type { Extraction, Region } from "./extraction-problem.ts";

const BITS_PER_BYTE = 8;
/** Sources that have this share of the longer one in common are taken to be one text. */
const SAME_TEXT = 0.8;

export type PredictedSavings = {
  readonly extractions: readonly Extraction[];
  /** Duplicates in files whose lines were not measured. */
  readonly unmeasured: number;
};

/**
 * predictSavings makes extractions of duplicates: each one with its source, and all that repeat one text together.
 * Extracting text that stands at n + 1 places spares the code length of its n copies, each as it was measured given the
 * rest, and costs a call at each place and a declaration, each taken to be as long as a line is on average in the copies'
 * files:
 * saving = sum over copies of L(copy) - (n + 2) mean L(line).
 * A prediction: names that differ from copy to copy become arguments, which is not counted, and the model is not run again.
 */
export function predictSavings(
  duplicates: readonly Duplicate[],
  lines: readonly LineSurprise[],
): PredictedSavings {
  const lengths = new Map(lines.map(({ path, line_bits }) => [path, line_bits]));
  const copies = duplicates.flatMap((duplicate) => copyOf(duplicate, lengths.get(duplicate.path)) ?? []);
  const pairs = copies.map((copy) => extractionOf([copy]));
  const groups = sameSource(copies).filter((group) => group.length > 1 && areApart(group));
  const named = new Map([...groups.map(extractionOf), ...pairs].map((one) => [one.name, one]));
  return { extractions: [...named.values()], unmeasured: duplicates.length - copies.length };
}

/** A duplicate with the bytes of its copy, and of a line of its file on average. */
type Copy = {
  readonly place: Region;
  readonly source: Region;
  readonly bytes: number;
  readonly line_bytes: number;
};

function copyOf(duplicate: Duplicate, bits: readonly number[] | undefined): Copy | null {
  const { path, start_line, end_line, source_path, source_start_line, source_end_line } = duplicate;
  if (bits === undefined || bits.length < end_line) return null;
  const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
  return {
    place: { path, start_line, end_line },
    source: { path: source_path, start_line: source_start_line, end_line: source_end_line },
    bytes: sum(bits.slice(start_line - 1, end_line)) / BITS_PER_BYTE,
    line_bytes: sum(bits) / bits.length / BITS_PER_BYTE,
  };
}

function sameSource(copies: readonly Copy[]): readonly (readonly Copy[])[] {
  const groups: Copy[][] = [];
  for (const copy of copies) {
    const group = groups.find(([first]) => first !== undefined && isSameText(first.source, copy.source));
    if (group === undefined) groups.push([copy]);
    else group.push(copy);
  }
  return groups;
}

function isSameText(a: Region, b: Region): boolean {
  const common = Math.min(a.end_line, b.end_line) - Math.max(a.start_line, b.start_line) + 1;
  return a.path === b.path && common >= SAME_TEXT * Math.max(linesOf(a), linesOf(b));
}

function linesOf({ start_line, end_line }: Region): number {
  return end_line - start_line + 1;
}

/** No two places of a group share a line, so that it can be done at once. */
function areApart(group: readonly Copy[]): boolean {
  const regions = [sourceOf(group), ...group.map(({ place }) => place)];
  return regions.every((a, at) =>
    regions
      .slice(at + 1)
      .every((b) => a.path !== b.path || a.end_line < b.start_line || b.end_line < a.start_line),
  );
}

function sourceOf(group: readonly Copy[]): Region {
  return {
    path: group[0]?.source.path ?? "",
    start_line: Math.min(...group.map(({ source }) => source.start_line)),
    end_line: Math.max(...group.map(({ source }) => source.end_line)),
  };
}

function extractionOf(group: readonly Copy[]): Extraction {
  const source = sourceOf(group);
  const places = group.map(({ place }) => place);
  const [first] = places;
  const bytes = group.reduce((sum, copy) => sum + copy.bytes, 0);
  const line = group.reduce((sum, copy) => sum + copy.line_bytes, 0) / group.length;
  const others = places.length === 1 && first !== undefined ? textOf(first) : `${places.length} other places`;
  return {
    name: `${textOf(source)} and ${others}`,
    saving_bytes: Math.round((bytes - (group.length + 2) * line) * 1000) / 1000,
    regions: [source, ...places],
  };
}

function textOf({ path, start_line, end_line }: Region): string {
  return `${path}:${start_line}-${end_line}`;
}

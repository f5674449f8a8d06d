import type { Duplicate, FileDelta } from "../mdl/measurement.ts";

/** largestChanges orders files by the size of their delta, largest first, ties by path; zeros are left out. */
export function largestChanges(files: readonly FileDelta[]): readonly FileDelta[] {
  return files
    .filter((file) => file.delta_bytes !== 0)
    .toSorted((a, b) => Math.abs(b.delta_bytes) - Math.abs(a.delta_bytes) || compare(a.path, b.path));
}

/** longestRepeats orders repeats by their number of lines, longest first, ties by place. */
export function longestRepeats(duplicates: readonly Duplicate[]): readonly Duplicate[] {
  return duplicates.toSorted(
    (a, b) => length(b) - length(a) || compare(a.path, b.path) || a.start_line - b.start_line,
  );
}

function length({ start_line, end_line }: Duplicate): number {
  return end_line - start_line + 1;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

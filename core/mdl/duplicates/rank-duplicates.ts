import { compareBytewise } from "../../compare-bytewise.ts";
import type { Duplicate } from "../measurement.ts";

/** rankDuplicates gives each duplicate once, the one of most lines first, then by place and source. */
export function rankDuplicates(duplicates: readonly Duplicate[]): readonly Duplicate[] {
  const sorted = [...duplicates].sort(
    (x, y) =>
      lines(y) - lines(x) ||
      compareBytewise(x.path, y.path) ||
      x.start_line - y.start_line ||
      compareBytewise(x.source_path, y.source_path) ||
      x.source_start_line - y.source_start_line ||
      x.source_end_line - y.source_end_line ||
      compareBytewise(x.kind, y.kind),
  );
  return sorted.filter((duplicate, n) => n === 0 || !isSamePair(duplicate, sorted[n - 1] as Duplicate));
}

function lines({ start_line, end_line }: Duplicate): number {
  return end_line - start_line;
}

/** The same lines, be they found as exact or as renamed. */
function isSamePair(x: Duplicate, y: Duplicate): boolean {
  return (
    x.path === y.path &&
    x.start_line === y.start_line &&
    x.end_line === y.end_line &&
    x.source_path === y.source_path &&
    x.source_start_line === y.source_start_line &&
    x.source_end_line === y.source_end_line
  );
}

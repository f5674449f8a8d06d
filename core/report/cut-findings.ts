import type { Findings } from "./build-report.ts";

/** cutFindings keeps at most so many of each list of findings, and of the files those that changed most. */
export function cutFindings({ files, surprises, duplicates, excluded }: Findings, most: number): Findings {
  return {
    files: files.toSorted((a, b) => Math.abs(b.delta_bytes) - Math.abs(a.delta_bytes)).slice(0, most),
    surprises: surprises.slice(0, most),
    duplicates: duplicates.slice(0, most),
    excluded: excluded.slice(0, most),
  };
}

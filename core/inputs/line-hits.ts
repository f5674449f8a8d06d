import type { FileCoverage } from "./forge-inputs.ts";

/** Hits by line number of each file, merged by the greater number of hits. */
export type LineHits = Map<string, Map<number, number>>;

/** addHits notes a line's hits unless more were noted already. It changes `hits`, which is a parser's own. */
export function addHits(hits: LineHits, path: string, line: number, count: number): void {
  const lines = hits.get(path) ?? new Map<number, number>();
  if (lines.size === 0) hits.set(path, lines);
  lines.set(line, Math.max(lines.get(line) ?? 0, count));
}

/** fileCoverage counts a file's lines and those hit at least once. */
export function fileCoverage(path: string, lines: ReadonlyMap<number, number>): FileCoverage {
  let covered = 0;
  for (const count of lines.values()) covered += Number(count > 0);
  return { path, lines: lines.size, covered };
}

import type { MdlDeltaReport } from "../../core/report/index.ts";

/** GitHub keeps at most 1 MB of outputs a job, counted in UTF-16; the result leaves room for others. */
const MOST_CHARACTERS = 400_000;
/** How many of each kind of finding are tried, until the result fits. */
const STEPS = [200, 50, 10, 0] as const;

/**
 * fitResult gives the report as JSON. A change of very many files has a long report: of each list only the first, and of the
 * files the largest changes, are then kept, and `truncated` says so.
 */
export function fitResult(report: MdlDeltaReport): string {
  const whole = JSON.stringify(report);
  if (whole.length <= MOST_CHARACTERS) return whole;
  const cuts = STEPS.map((most) => JSON.stringify({ ...cut(report, most), truncated: true }));
  return cuts.find((text) => text.length <= MOST_CHARACTERS) ?? cuts.at(-1) ?? "";
}

function cut(report: MdlDeltaReport, most: number): MdlDeltaReport {
  const { files, surprises, duplicates, excluded, notices } = report;
  return {
    ...report,
    files: files.toSorted((a, b) => Math.abs(b.delta_bytes) - Math.abs(a.delta_bytes)).slice(0, most),
    surprises: surprises.slice(0, most),
    duplicates: duplicates.slice(0, most),
    excluded: excluded.slice(0, most),
    notices: notices.slice(0, most),
  };
}

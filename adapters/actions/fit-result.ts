/** GitHub keeps at most 1 MB of outputs a job, counted in UTF-16; the result leaves room for others. */
const MOST_CHARACTERS = 400_000;
/** How many of each kind of finding are tried, until the result fits. */
const STEPS = [200, 50, 10, 0] as const;

/**
 * fitResult gives a report as JSON for the output `result`. A change of very many files has a long report: it is then cut,
 * `cut` keeping at most so many of each list, and `truncated` says so.
 */
export function fitResult<Report extends object>(
  report: Report,
  cut: (report: Report, most: number) => Report,
): string {
  const whole = JSON.stringify(report);
  if (whole.length <= MOST_CHARACTERS) return whole;
  const cuts = STEPS.map((most) => JSON.stringify({ ...cut(report, most), truncated: true }));
  return cuts.find((text) => text.length <= MOST_CHARACTERS) ?? cuts.at(-1) ?? "";
}

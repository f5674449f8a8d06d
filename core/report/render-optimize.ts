import { cutEnd } from "./cut-text.ts";
import { formatDuration } from "./format-duration.ts";
import { formatNumber } from "./format-number.ts";
import { formatShare } from "./format-share.ts";
import { labelledLines } from "./labelled-lines.ts";
import type { CurrentSplit, OptimizeReport } from "./optimize-report.ts";
import { type Paint, paintWith } from "./paint.ts";
import { printable } from "./printable.ts";

/** Shards that are shown, and of each the names that fit one line; --json has them all. */
const MOST_SHARDS = 20;

const CURRENT: { readonly [split in CurrentSplit]: string } = {
  as_it_ran: "the last run's split",
  contiguous: "equal counts by name",
  in_order: "tasks in their order",
};

/** renderOptimize shows a plan: how long it takes and against what, the three numbers apart, then the shards. */
export function renderOptimize(
  report: OptimizeReport,
  { width, color }: { readonly width: number; readonly color: boolean },
): string {
  const paint = paintWith(color);
  const said = (label: string, ...sentences: readonly string[]): string[] =>
    labelledLines(label, sentences, width, paint);
  const { forecast, rubikstack_improvement: ran } = report;
  return [
    `quantum-forge  optimize  ${report.problem}`,
    "",
    `  ${paint("strong", formatDuration(report.value))}  for ${counted(report.assignment.length, "task")} on ${counted(report.agents, "agent")}; ${CURRENT[report.current]}: ${formatDuration(report.current_value)}`,
    "",
    ...said("Gain on current", gainText(report)),
    ...said("Gain on classical", "0 %: the plan is the best that classical methods found"),
    ...said("Certified gap", gapText(report)),
    ...(forecast === null ? [] : said("Forecast", forecastText(forecast))),
    ...(ran.status === "measured" ? said("Last run", lastRunText(ran.value)) : []),
    "",
    ...shardLines(report, width, paint),
    "",
    ...said("Method", methodText(report)),
  ]
    .join("\n")
    .concat("\n");
}

function gainText({ gain_over_current, current_value, value, current }: OptimizeReport): string {
  if (gain_over_current === null) return "none: the tasks take no time";
  if (current_value === value) return `0 %: ${CURRENT[current]} takes as long`;
  return `${signedShare(gain_over_current)} (${formatDuration(current_value)} -> ${formatDuration(value)})`;
}

function signedShare(share: number): string {
  return share < 0 ? `-${formatShare(-share)}` : formatShare(share);
}

function gapText({ gap, lower_bound, proven }: OptimizeReport): string {
  if (proven) return `0 %: proven, no plan is faster than ${formatDuration(lower_bound)}`;
  return `${formatShare(gap, 2)}: no plan is faster than ${formatDuration(lower_bound)}`;
}

function forecastText(forecast: NonNullable<OptimizeReport["forecast"]>): string {
  const { runs, level, without_history, moved } = forecast;
  const by = level === 0.5 ? "median" : `${formatShare(level)} quantile`;
  const rest = [
    ...(without_history.length === 0
      ? []
      : [`${counted(without_history.length, "task")} without a run, as their neighbours by name`]),
    ...(moved.length === 0 ? [] : [`${counted(moved.length, "moved task")} at what it took before`]),
  ];
  return [`${by} of ${counted(runs, "run")}`, ...rest].join("; ");
}

function lastRunText(improvement: number): string {
  return `RubikStack improvement ${signedShare(improvement)}, by what it took`;
}

function shardLines({ shards }: OptimizeReport, width: number, paint: Paint): readonly string[] {
  const shown = shards.slice(0, MOST_SHARDS);
  const rows = shown.map(({ shard, tasks, duration_ms }) => ({
    cells: [printable(shard), formatNumber(tasks.length), formatDuration(duration_ms)],
    names: tasks.map(printable).join(", "),
  }));
  const header = ["shard", "tasks", "time"];
  const widths = header.map((name, at) =>
    Math.min(24, Math.max(name.length, ...rows.map(({ cells }) => (cells[at] ?? "").length))),
  );
  const line = (cells: readonly string[]): string =>
    cells.map((cell, at) => cutEnd(cell, widths[at] ?? 0).padStart(widths[at] ?? 0)).join("  ");
  const room = width - widths.reduce((sum, each) => sum + each + 2, 2);
  const left = shards.length - shown.length;
  return [
    `  ${paint("quiet", line(header))}`,
    ...rows.map(({ cells, names }) => `  ${line(cells)}  ${paint("quiet", cutEnd(names, room))}`),
    ...(left === 0 ? [] : [`  and ${formatNumber(left)} more (--json has them all)`]),
  ];
}

function methodText({ method, losers, iterations }: OptimizeReport): string {
  const others = losers.map((loser) => `${loser.method} ${formatDuration(loser.value)}`);
  const beaten = others.length === 0 ? "" : `; others: ${others.join(", ")}`;
  return `${method}, ${counted(iterations, "iteration")}${beaten}`;
}

function counted(count: number, noun: string): string {
  return `${formatNumber(count)} ${noun}${count === 1 ? "" : "s"}`;
}

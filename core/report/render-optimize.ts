import { cutEnd } from "./cut-text.ts";
import { formatDuration } from "./format-duration.ts";
import { formatNumber } from "./format-number.ts";
import { headline } from "./headline.ts";
import { labelledLines } from "./labelled-lines.ts";
import { currentText, optimizeFacts } from "./optimize-facts.ts";
import type { OptimizeReport } from "./optimize-report.ts";
import { type Paint, paintWith } from "./paint.ts";
import { printable } from "./printable.ts";
import { backendLines } from "./render-backends.ts";
import { rubikstackLines } from "./render-rubikstack.ts";

/** Shards that are shown, and of each the names that fit one line; --json has them all. */
const MOST_SHARDS = 20;

/** renderOptimize shows a plan: how long it takes and against what, the three numbers apart, then the shards. */
export function renderOptimize(
  report: OptimizeReport,
  { width, color }: { readonly width: number; readonly color: boolean },
): string {
  const paint = paintWith(color);
  const said = (label: string, ...sentences: readonly string[]): string[] =>
    labelledLines(label, sentences, width, paint);
  const { rubikstack, backends } = report;
  return [
    `quantum-forge  optimize  ${report.problem}`,
    "",
    ...headline(
      formatDuration(report.value),
      ` for ${counted(report.assignment.length, "task")} on ${counted(report.agents, "agent")}; ${currentText(report)}: ${formatDuration(report.current_value)}`,
      { width, paint },
    ),
    "",
    ...optimizeFacts(report).flatMap(([label, text]) => said(label, text)),
    "",
    ...shardLines(report, width, paint),
    "",
    ...(rubikstack === null ? [] : [...rubikstackLines(rubikstack, report, { width, paint }), ""]),
    ...said("Method", methodText(report)),
    ...(backends.length < 2 ? [] : ["", ...backendLines(backends, formatDuration, { width, paint })]),
  ]
    .join("\n")
    .concat("\n");
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

/** Searches by rotations stand in the table of backends. */
function methodText({ backend, method, losers, iterations }: OptimizeReport): string {
  const named = backend === "classical" ? method : `${method} by ${backend}`;
  const others = losers
    .filter((loser) => loser.method !== "rubikstack")
    .map((loser) => `${loser.method} ${formatDuration(loser.value)}`);
  const beaten = others.length === 0 ? "" : `; others: ${others.join(", ")}`;
  return `${named}, ${counted(iterations, "iteration")}${beaten}`;
}

function counted(count: number, noun: string): string {
  return `${formatNumber(count)} ${noun}${count === 1 ? "" : "s"}`;
}

import { formatDuration } from "./format-duration.ts";
import { formatNumber } from "./format-number.ts";
import { formatShare } from "./format-share.ts";
import type { CurrentSplit, OptimizeReport } from "./optimize-report.ts";

const CURRENT: { readonly [split in CurrentSplit]: string } = {
  as_it_ran: "the last run's split",
  contiguous: "equal counts by name",
  in_order: "tasks in their order",
};

type Forecast = NonNullable<OptimizeReport["forecast"]>;

/** currentText names the split that a plan is compared with. */
export function currentText({ current }: Pick<OptimizeReport, "current">): string {
  return CURRENT[current];
}

/** optimizeFacts gives what is known of a plan, a label and a sentence each: its three numbers apart, then its forecast. */
export function optimizeFacts(report: OptimizeReport): readonly (readonly [string, string])[] {
  const { forecast, rubikstack_improvement: ran } = report;
  return [
    ["Gain on current", gainText(report)],
    ["Gain on classical", classicalText(report)],
    ["Certified gap", gapText(report)],
    ...(forecast === null
      ? []
      : ([
          ["Forecast", forecastText(forecast)],
          ["Forecast error", errorText(forecast)],
        ] as const)),
    ...(ran.status === "measured"
      ? [["Last run", `RubikStack improvement ${signedShare(ran.value)}, by what it took`] as const]
      : []),
  ];
}

function gainText({ gain_over_current, current_value, value, current }: OptimizeReport): string {
  if (gain_over_current === null) return "none: the tasks take no time";
  if (current_value === value) return `0 %: ${CURRENT[current]} takes as long`;
  return `${signedShare(gain_over_current)} (${formatDuration(current_value)} -> ${formatDuration(value)})`;
}

function classicalText({ gain_over_classical: gain, backend, method }: OptimizeReport): string {
  if (method === "current") return "0 %: no method found a better split than the one in use";
  if (gain === 0) return "0 %: the plan is the best that classical methods found";
  return `${formatShare(gain, 2)}: ${backend} found what classical methods did not in the same time`;
}

function gapText({ gap, lower_bound, proven }: OptimizeReport): string {
  if (proven) return `0 %: proven, no plan is faster than ${formatDuration(lower_bound)}`;
  return `${formatShare(gap, 2)}: no plan is faster than ${formatDuration(lower_bound)}`;
}

function forecastText({ runs, level, without_history, moved }: Forecast): string {
  const by = level === 0.5 ? "median" : `${formatShare(level)} quantile`;
  const rest = [
    ...(without_history.length === 0
      ? []
      : [`${counted(without_history.length, "task")} without a run, as their neighbours by name`]),
    ...(moved.length === 0 ? [] : [`${counted(moved.length, "moved task")} at what it took before`]),
  ];
  return [`${by} of ${counted(runs, "run")}`, ...rest].join("; ");
}

function errorText({ error }: Forecast): string {
  if (error.status === "missing") return `not known: ${error.reason}`;
  const { runs, median_absolute_percentage_error: middle, max_percentage_error: most } = error;
  return `median ${formatShare(middle)} over ${counted(runs, "run")}, longest ${signedShare(most, "+")}`;
}

/** `plus` stands before a share over 0. */
function signedShare(share: number, plus = ""): string {
  const text = formatShare(Math.abs(share));
  const sign = share < 0 ? "-" : share > 0 ? plus : "";
  if (!text.startsWith("< ")) return `${sign}${text}`;
  return `${share < 0 ? ">" : "<"} ${sign}${text.slice(2)}`;
}

function counted(count: number, noun: string): string {
  return `${formatNumber(count)} ${noun}${count === 1 ? "" : "s"}`;
}

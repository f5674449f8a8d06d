import { alignedColumns } from "./aligned-columns.ts";
import { choiceFacts, choiceMethod, counted } from "./choice-facts.ts";
import { cutStart } from "./cut-text.ts";
import { formatDuration } from "./format-duration.ts";
import { formatNumber } from "./format-number.ts";
import { formatShare } from "./format-share.ts";
import { headline } from "./headline.ts";
import { labelledLines } from "./labelled-lines.ts";
import { paintWith } from "./paint.ts";
import { printable } from "./printable.ts";
import { backendLines } from "./render-backends.ts";
import type { DroppedTest, SelectionReport } from "./selection-report.ts";

/** Names of a kind that are shown; --json has them all. */
const SHOWN = 12;

/** renderSelection shows a suite: what it takes and is worth, the three numbers apart, and above all what is given up. */
export function renderSelection(
  report: SelectionReport,
  { width, color }: { readonly width: number; readonly color: boolean },
): string {
  const paint = paintWith(color);
  const said = (label: string, ...sentences: readonly string[]): string[] =>
    labelledLines(label, sentences, width, paint);
  const share = (value: number): string => formatShare(value, 2);
  const { suite, chosen, given_up, backends } = report;
  const facts = choiceFacts(report, {
    format: share,
    current: "tests by name",
    noun: "suite",
    exceeds: "is worth more than",
  });
  const all = chosen.length + given_up.tests.length;
  return [
    "quantum-forge  optimize  tests",
    "",
    ...headline(
      counted(chosen.length, "test"),
      ` of ${formatNumber(all)} in ${formatDuration(suite.time_ms)}; the budget is ${formatDuration(suite.budget_ms)}, all take ${formatDuration(suite.whole_ms)}`,
      { width, paint },
    ),
    "",
    ...said("Worth", worthText(report)),
    ...facts.flatMap(([label, text]) => said(label, text)),
    ...said("Failed last", failedText(report)),
    ...(report.forecast === null
      ? []
      : said("Durations", `forecast from ${counted(report.forecast.runs, "run")}`)),
    "",
    ...said("Given up", ...givenUpTexts(report)),
    ...droppedLines(given_up.tests, width),
    "",
    ...said("Method", choiceMethod(report, share)),
    ...(backends.length < 2 ? [] : ["", ...backendLines(backends, share, { width, paint })]),
  ]
    .join("\n")
    .concat("\n");
}

function worthText({ value, coverage_share, failures_share }: SelectionReport): string {
  const parts = [
    ...(coverage_share === null ? [] : [`${formatShare(coverage_share, 2)} of what all tests cover`]),
    ...(failures_share === null
      ? []
      : [`${formatShare(failures_share, 2)} of the failures expected in all tests`]),
  ];
  const mean = parts.length === 2 ? `, on average ${formatShare(value, 2)}` : "";
  return parts.length === 0 ? "nothing is known to be gained" : `${parts.join(" and ")}${mean}`;
}

function failedText({ failed_last: { kept, dropped } }: SelectionReport): string {
  if (kept.length + dropped.length === 0) return "no test failed in its last run";
  if (dropped.length === 0) return `${counted(kept.length, "test")} that failed in its last run, kept`;
  return `${kept.length} of ${counted(kept.length + dropped.length, "test")} kept: the time is too short for all`;
}

function givenUpTexts({ given_up }: SelectionReport): readonly string[] {
  const { tests, uncovered, coverage_share, failures_share } = given_up;
  if (tests.length === 0) return ["nothing: all tests fit"];
  const elements = uncovered.slice(0, SHOWN).map(printable).join(", ");
  const more = uncovered.length > SHOWN ? ` and ${uncovered.length - SHOWN} more` : "";
  return [
    `${counted(tests.length, "test")}${failures_share === null ? "" : `, ${formatShare(failures_share, 2)} of the expected failures`}`,
    ...(coverage_share === null
      ? []
      : uncovered.length === 0
        ? ["no coverage"]
        : [
            `${formatShare(coverage_share, 2)} of the coverage, ${counted(uncovered.length, "element")}: ${elements}${more}`,
          ]),
  ];
}

/** The likeliest to fail first, then those that cover most of what is lost. */
function droppedLines(tests: readonly DroppedTest[], width: number): readonly string[] {
  if (tests.length === 0) return [];
  const shown = tests
    .toSorted((a, b) => (b.failure_chance ?? 0) - (a.failure_chance ?? 0) || b.uncovered - a.uncovered)
    .slice(0, SHOWN);
  const room = width - 40;
  const rows = shown.map(({ test, duration_ms, failure_chance, uncovered }) => [
    cutStart(printable(test), room),
    formatDuration(duration_ms),
    failure_chance === null ? "-" : formatShare(failure_chance),
    String(uncovered),
  ]);
  const lines = alignedColumns([["dropped test", "time", "fails", "uncovered"], ...rows]);
  const left = tests.length - shown.length;
  return [
    "",
    ...lines.map((line) => `  ${line}`),
    ...(left === 0 ? [] : [`  and ${counted(left, "test")} more (--json has them all)`]),
  ];
}

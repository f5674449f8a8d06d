import { choiceFacts, choiceMethod, counted } from "./choice-facts.ts";
import { cutStart } from "./cut-text.ts";
import type { ExtractionReport } from "./extraction-report.ts";
import { formatBytes } from "./format-bytes.ts";
import { formatNumber } from "./format-number.ts";
import { headline } from "./headline.ts";
import { labelledLines } from "./labelled-lines.ts";
import { paintWith } from "./paint.ts";
import { printable } from "./printable.ts";
import { backendLines } from "./render-backends.ts";

/** Extractions of a kind that are shown; --json has them all. */
const SHOWN = 12;
const SAVING_COLUMNS = 12;

/**
 * renderExtraction shows which extractions to do first: what they save together, the three numbers apart, then each, and
 * why others are not.
 */
export function renderExtraction(
  report: ExtractionReport,
  { width, color }: { readonly width: number; readonly color: boolean },
): string {
  const paint = paintWith(color);
  const said = (label: string, ...sentences: readonly string[]): string[] =>
    labelledLines(label, sentences, width, paint);
  const { chosen, left, prediction, backends } = report;
  const facts = choiceFacts(report, {
    format: bytes,
    current: "as they are found",
    noun: "choice",
    exceeds: "saves more than",
  });
  const barred = left.filter(({ in_the_way }) => in_the_way.length > 0);
  const row = (saving: number, name: string): string =>
    `  ${bytes(saving).padStart(SAVING_COLUMNS)}  ${cutStart(printable(name), width - SAVING_COLUMNS - 4)}`;
  const more = (count: number): readonly string[] =>
    count <= SHOWN ? [] : [`  and ${formatNumber(count - SHOWN)} more (--json has them all)`];
  return [
    "quantum-forge  optimize  mdl",
    "",
    ...headline(
      bytes(report.value),
      ` predicted to be saved by ${counted(chosen.length, "extraction")} of ${formatNumber(chosen.length + left.length)}`,
      { width, paint },
    ),
    "",
    ...facts.flatMap(([label, text]) => said(label, text)),
    ...(prediction === null
      ? []
      : said(
          "Prediction",
          `from ${counted(prediction.duplicates, "repeat")}: the information of the copies, less a line for each call and declaration`,
        )),
    "",
    `  ${paint("quiet", `${"saves".padStart(SAVING_COLUMNS)}  do first`)}`,
    ...chosen.slice(0, SHOWN).map(({ saving_bytes, name }) => row(saving_bytes, name)),
    ...more(chosen.length),
    "",
    ...(barred.length === 0
      ? []
      : [
          `  ${paint("quiet", `${"saves".padStart(SAVING_COLUMNS)}  left: a chosen one rewrites its lines`)}`,
          ...barred.slice(0, SHOWN).map(({ saving_bytes, name }) => row(saving_bytes, name)),
          ...more(barred.length),
          "",
        ]),
    ...(left.length === barred.length
      ? []
      : said("No saving", `${counted(left.length - barred.length, "extraction")} would save nothing`)),
    ...said("Method", choiceMethod(report, bytes)),
    ...(backends.length < 2 ? [] : ["", ...backendLines(backends, bytes, { width, paint })]),
  ]
    .join("\n")
    .concat("\n");
}

function bytes(value: number): string {
  return formatBytes(Math.round(value));
}

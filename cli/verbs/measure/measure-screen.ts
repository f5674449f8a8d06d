import { formatByteDelta, formatBytes } from "../../../core/report/format-bytes.ts";
import { type Paint, paintWith, type Tone } from "../../../core/report/paint.ts";
import { wrapText } from "../../../core/report/wrap-text.ts";
import type { ChangeMeasurement, Unmeasured } from "../../../forge/measure/change-measurement.ts";
import type { Subject } from "../../../forge/measure/resolve-subject.ts";
import { closingRemarks } from "./closing-remarks.ts";
import { deltaTable } from "./delta-table.ts";
import { findings } from "./findings.ts";
import type { MeasureReport } from "./measure-document.ts";
import type { Remark } from "./remark.ts";

export type ScreenOptions = {
  /** Columns of the screen; below 60 the lines are as for 60, beyond 100 as for 100. */
  readonly width: number;
  readonly color: boolean;
};

const NARROWEST = 60;
const WIDEST = 100;
const LABEL_COLUMNS = 18;
/** A narrower screen has findings below their label, where they need not be cut as much. */
const ROOM_FOR_LABELS = 80;

/**
 * measureScreen gives the verb's screen, ending in a line end: what was compared, the verdict, where the information is,
 * what is worth a look, and what it took.
 */
export function measureScreen(report: MeasureReport, { width, color }: ScreenOptions): string {
  const { subject, change } = report;
  const columns = Math.min(Math.max(Math.floor(width), NARROWEST), WIDEST);
  const paint = paintWith(color);
  const beside = columns - LABEL_COLUMNS - 2;
  const found =
    columns < ROOM_FOR_LABELS
      ? findings(change, columns - 4).flatMap((remark) => linesBelow(remark, paint))
      : findings(change, beside).flatMap((remark) => linesBeside(remark, paint));
  const blocks = [
    [titleLine(subject, change.model, paint)],
    verdictLines(change, columns, paint),
    change.delta === null ? [] : deltaTable(change.delta, columns, paint),
    found,
    closingRemarks(report, beside).flatMap((remark) => linesBeside(remark, paint)),
  ];
  const screen = blocks.filter((block) => block.length > 0).map((block) => block.join("\n"));
  return `${screen.join("\n\n")}\n`;
}

function titleLine({ kind, base, head }: Subject, model: string, paint: Paint): string {
  const oids = kind === "commits" ? [base, head] : [base?.oid ?? null, head.oid];
  const range = oids.map((oid) => oid?.slice(0, 7) ?? "empty").join("..");
  return `${paint("strong", "quantum-forge")}  measure  ${range}  ${model}`;
}

function verdictLines(change: ChangeMeasurement, columns: number, paint: Paint): readonly string[] {
  const { word, tone, sentence } = verdictOf(change);
  const lines = wrapText(sentence, columns - word.length - 4);
  return lines.map((line, row) => {
    const lead = row === 0 ? paint("strong", paint(tone, word)) : " ".repeat(word.length);
    return `  ${lead}  ${line}`;
  });
}

type Verdict = { readonly word: string; readonly tone: Tone; readonly sentence: string };

/** Growth is no fault, so that it has no colour of one. */
function verdictOf({ delta, unmeasured }: ChangeMeasurement): Verdict {
  if (delta === null) return unmeasuredVerdict(unmeasured);
  const { mdl_delta, about_zero, novelty_bytes, removal_bytes } = delta;
  const net = formatByteDelta(mdl_delta);
  const both = `${formatBytes(novelty_bytes)} new, ${formatBytes(removal_bytes)} removed`;
  if (novelty_bytes === 0 && removal_bytes === 0 && mdl_delta === 0)
    return { word: "THE SAME", tone: "quiet", sentence: "nothing to tell the two apart by" };
  if (about_zero) return { word: "ABOUT THE SAME", tone: "strong", sentence: `${net}; ${both}` };
  return mdl_delta < 0
    ? { word: "SIMPLER", tone: "good", sentence: `${net}; ${both}` }
    : { word: "MORE COMPLEX", tone: "strong", sentence: `${net}; ${both}` };
}

function unmeasuredVerdict({ status, reason }: Unmeasured): Verdict {
  return status === "missing"
    ? { word: "NOT MEASURED", tone: "warn", sentence: reason }
    : { word: "NOTHING TO MEASURE", tone: "quiet", sentence: reason };
}

function linesBeside({ label, lines }: Remark, paint: Paint): readonly string[] {
  return lines.map(
    (line, row) => `  ${paint("quiet", (row === 0 ? label : "").padEnd(LABEL_COLUMNS))}${line}`,
  );
}

function linesBelow({ label, lines }: Remark, paint: Paint): readonly string[] {
  return [`  ${paint("quiet", label)}`, ...lines.map((line) => `    ${line}`)];
}

import type { Criterion, Decision } from "../policy/decision.ts";
import { subjectLabel } from "../policy/subject-label.ts";
import type { BuildMetrics } from "../registry/build-record.ts";
import { formatAgainst, formatValue } from "./format-value.ts";
import { printable } from "./printable.ts";

/** One criterion in the words of a table row. All texts are printable and plain ASCII where they are ours. */
export type EvidenceRow = {
  readonly subject: Criterion["subject"];
  readonly label: string;
  readonly required: boolean;
  /** Empty when there is no value. */
  readonly value: string;
  /** Operator and bound; empty when nothing bounds it. */
  readonly bound: string;
  readonly state: "ok" | "fail" | "missing" | "n/a";
  /** Why there is no value, or what a failed word means; empty when the row speaks for itself. */
  readonly note: string;
};

/** evidenceRows gives the rows of a decision, required criteria first, each group in the policy's order. */
export function evidenceRows(decision: Decision, metrics?: BuildMetrics): readonly EvidenceRow[] {
  const rows = decision.criteria.map((criterion) => evidenceRow(criterion, metrics));
  return [...rows.filter((row) => row.required), ...rows.filter((row) => !row.required)];
}

function evidenceRow(criterion: Criterion, metrics: BuildMetrics | undefined): EvidenceRow {
  return {
    subject: criterion.subject,
    label: subjectLabel(criterion.subject),
    required: criterion.required,
    value: valueText(criterion),
    bound: boundText(criterion),
    state: criterion.verdict === "not_applicable" ? "n/a" : criterion.verdict,
    note: noteText(criterion, metrics),
  };
}

function valueText({ subject, value, bound }: Criterion): string {
  if (value === null) return "";
  if (typeof value === "number" && typeof bound === "number") return formatAgainst(subject, value, bound);
  return formatValue(subject, value);
}

/** Longer lists, such as the patterns of trusted sources, are counted; the policy holds them. */
const MOST_NAMED = 3;

function boundText({ subject, operator, bound }: Criterion): string {
  if (bound === null) return "";
  if (typeof bound === "object") {
    return bound.length > MOST_NAMED
      ? `one of ${bound.length}`
      : `${operator} ${bound.map(printable).join(", ")}`;
  }
  return `${operator} ${formatValue(subject, bound)}`;
}

function noteText(criterion: Criterion, metrics: BuildMetrics | undefined): string {
  const speaksForItself = criterion.verdict === "ok" || typeof criterion.value === "number";
  return speaksForItself ? "" : printable(metricReason(criterion, metrics) ?? reasonIn(criterion.text));
}

/** Beside a row's name and verdict only the reason is news: `X is missing: why. The policy ...` gives `why`. */
function reasonIn(text: string): string {
  const reason =
    /^[^:]{1,60} (?:is missing|does not apply|is SELF_SIGNED): (.*?)\.?(?: The policy does not require it\.)?$/s;
  return reason.exec(text)?.[1] ?? text;
}

function metricReason({ subject }: Criterion, metrics: BuildMetrics | undefined): string | undefined {
  if (metrics === undefined || !isMetricName(subject, metrics)) return undefined;
  const metric = metrics[subject];
  return metric.status === "measured" ? undefined : metric.reason;
}

function isMetricName(subject: string, metrics: BuildMetrics): subject is keyof BuildMetrics {
  return Object.hasOwn(metrics, subject);
}

import type { ChangeMeasurement } from "../../../forge/measure/change-measurement.ts";
import { describeChange } from "../../../forge/measure/describe-change.ts";
import type { Subject } from "../../../forge/measure/resolve-subject.ts";

/** What the verb found; the document and the screen are views of it. */
export type MeasureReport = {
  readonly subject: Subject;
  readonly change: ChangeMeasurement;
  readonly elapsed_ms: number;
};

/** measureDocument gives the verb's JSON document. A number that there is not is null, and why stands beside it. */
export function measureDocument({ subject, change, elapsed_ms }: MeasureReport) {
  const { line_surprise = [], line_surprise_left_out = { files: 0, lines: 0 } } = change.delta ?? {};
  return {
    schema: "quantum-forge/measure@1",
    ...endsOf(subject),
    ...describeChange(change),
    line_surprise,
    line_surprise_left_out,
    elapsed_ms,
  };
}

/** Ids of the commits; of two files by themselves their blobs and paths. */
function endsOf(subject: Subject) {
  if (subject.kind === "commits") return { base: subject.base, head: subject.head };
  const { base, head } = subject;
  return { base: base?.oid ?? null, head: head.oid, base_path: base?.path ?? null, head_path: head.path };
}

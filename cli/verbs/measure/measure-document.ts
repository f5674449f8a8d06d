import type { ChangeMeasurement } from "../../../forge/measure/change-measurement.ts";
import type { Subject } from "../../../forge/measure/resolve-subject.ts";

/** What the verb found; the document and the screen are views of it. */
export type MeasureReport = {
  readonly subject: Subject;
  readonly change: ChangeMeasurement;
  readonly elapsed_ms: number;
};

/** measureDocument gives the verb's JSON document. A number that there is not is null, and why stands beside it. */
export function measureDocument({ subject, change, elapsed_ms }: MeasureReport) {
  const { delta, unmeasured, excluded, repo_bytes, repo_left_out, cache, model } = change;
  return {
    schema: "quantum-forge/measure@1",
    ...endsOf(subject),
    mdl_delta: delta?.mdl_delta ?? null,
    mdl_delta_bits: delta?.mdl_delta_bits ?? null,
    novelty_bytes: delta?.novelty_bytes ?? null,
    removal_bytes: delta?.removal_bytes ?? null,
    about_zero: delta?.about_zero ?? null,
    unmeasured,
    repo_bytes: repo_bytes.value,
    repo_bytes_reason: repo_bytes.status === "measured" ? null : repo_bytes.reason,
    repo_left_out,
    categories: delta?.categories ?? [],
    files: delta?.files ?? [],
    surprises: delta?.surprises ?? [],
    line_surprise: delta?.line_surprise ?? [],
    line_surprise_left_out: delta?.line_surprise_left_out ?? { files: 0, lines: 0 },
    duplicates: delta?.duplicates ?? [],
    duplicates_left_out: delta?.duplicates_left_out ?? 0,
    excluded,
    crlf_lines: delta?.crlf_lines ?? null,
    measurement_cache: { ...cache, ratio: cache.hits / cache.lookups },
    model,
    elapsed_ms,
  };
}

/** Ids of the commits; of two files by themselves their blobs and paths. */
function endsOf(subject: Subject) {
  if (subject.kind === "commits") return { base: subject.base, head: subject.head };
  const { base, head } = subject;
  return { base: base?.oid ?? null, head: head.oid, base_path: base?.path ?? null, head_path: head.path };
}

import type { ChangeMeasurement } from "./change-measurement.ts";

/** describeChange gives what was measured under the names of `measure@1`. A number that there is not is null. */
export function describeChange(change: ChangeMeasurement) {
  const { delta, unmeasured, excluded, repo_bytes, repo_left_out, cache, model } = change;
  return {
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
    duplicates: delta?.duplicates ?? [],
    duplicates_left_out: delta?.duplicates_left_out ?? 0,
    excluded,
    crlf_lines: delta?.crlf_lines ?? null,
    measurement_cache: { ...cache, ratio: cache.hits / cache.lookups },
    model,
  };
}

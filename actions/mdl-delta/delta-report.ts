import {
  MDL_DELTA_SCHEMA,
  type MdlDeltaReason,
  type MdlDeltaReport,
  SURPRISE_MAP_NAME,
  type SurpriseMap,
} from "../../core/report/index.ts";
import type { ChangeMeasurement } from "../../forge/measure/change-measurement.ts";
import type { MeasuredEvent } from "./measure-event.ts";

/** deltaReport says all that was measured. `mapPath` is the path of the surprise map, null when there is none. */
export function deltaReport(
  { range, change, notices, elapsed_ms }: MeasuredEvent,
  mapPath: string | null,
): MdlDeltaReport {
  const { delta, unmeasured, excluded, repo_bytes, cache, model } = change;
  return {
    schema: MDL_DELTA_SCHEMA,
    reason_code: reasonOf(change),
    base: range.base,
    head: range.head,
    mdl_delta: delta?.mdl_delta ?? null,
    mdl_delta_bits: delta?.mdl_delta_bits ?? null,
    novelty_bytes: delta?.novelty_bytes ?? null,
    removal_bytes: delta?.removal_bytes ?? null,
    about_zero: delta?.about_zero ?? null,
    unmeasured,
    repo_bytes: repo_bytes.value,
    repo_bytes_reason: repo_bytes.status === "measured" ? null : repo_bytes.reason,
    categories: delta?.categories ?? [],
    files: delta?.files ?? [],
    surprises: delta?.surprises ?? [],
    duplicates: delta?.duplicates ?? [],
    excluded,
    crlf_lines: delta?.crlf_lines ?? null,
    measurement_cache: { ...cache, ratio: cache.hits / cache.lookups },
    model,
    surprise_map: mapPath,
    notices,
    elapsed_ms,
  };
}

function reasonOf({ unmeasured }: ChangeMeasurement): MdlDeltaReason {
  if (unmeasured === null) return "MEASURED";
  return unmeasured.status === "missing" ? "METRIC_MISSING" : "NOT_APPLICABLE";
}

/** surpriseMap gives the map of a change's lines; null when the change could not be measured. */
export function surpriseMap({ range, change }: MeasuredEvent): SurpriseMap | null {
  const { delta, model } = change;
  if (delta === null) return null;
  return {
    schema: SURPRISE_MAP_NAME,
    base: range.base,
    head: range.head,
    model,
    files: delta.line_surprise,
    left_out: delta.line_surprise_left_out,
  };
}

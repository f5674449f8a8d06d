import {
  MDL_DELTA_SCHEMA,
  type MdlDeltaReason,
  type MdlDeltaReport,
  SURPRISE_MAP_NAME,
  type SurpriseMap,
} from "../../core/report/index.ts";
import type { ChangeMeasurement } from "../../forge/measure/change-measurement.ts";
import { describeChange } from "../../forge/measure/describe-change.ts";
import type { MeasuredEvent } from "./measure-event.ts";

/** deltaReport says all that was measured. `mapPath` is the path of the surprise map, null when there is none. */
export function deltaReport(
  { range, change, notices, elapsed_ms }: MeasuredEvent,
  mapPath: string | null,
): MdlDeltaReport {
  return {
    schema: MDL_DELTA_SCHEMA,
    reason_code: reasonOf(change),
    base: range.base,
    head: range.head,
    ...describeChange(change),
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

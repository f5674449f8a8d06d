import { faultText, schemaCheck } from "../schema/index.ts";
import type { TaskTiming } from "./forge-inputs.ts";
import { TIMINGS_SCHEMA } from "./forge-inputs-schema.ts";
import { inputError, inputJson } from "./input-bytes.ts";

const check = schemaCheck(TIMINGS_SCHEMA);
const FORM = "JSON like [{task, agent?, duration_ms, start_ms?, face?}]";

/** parseTimings reads the tasks of a pipeline as they ran. Throws E_INPUT_TIMINGS. */
export function parseTimings(bytes: Uint8Array): readonly TaskTiming[] {
  const value = inputJson(bytes, "E_INPUT_TIMINGS", FORM);
  const fault = check(value);
  if (fault !== null) throw inputError("E_INPUT_TIMINGS", FORM, `that ${faultText(fault)}`);
  return value as readonly TaskTiming[];
}

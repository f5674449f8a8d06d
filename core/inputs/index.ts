export {
  type CacheReport,
  type CoverageFormat,
  type CoverageReport,
  type FileCoverage,
  type ForgeInputs,
  INPUTS_SCHEMA_NAME,
  type JunitReport,
  type TaskTiming,
} from "./forge-inputs.ts";
export { FORGE_INPUTS_SCHEMA } from "./forge-inputs-schema.ts";
export { MAX_INPUT_BYTES } from "./input-bytes.ts";
export { InputsError, type InputsErrorCode } from "./inputs-error.ts";
export { metricsFromInputs, type ReportedMetric } from "./metrics-from-inputs.ts";
export { parseCache } from "./parse-cache.ts";
export { parseCobertura } from "./parse-cobertura.ts";
export { detectCoverageFormat, parseCoverage } from "./parse-coverage.ts";
export { emptyInputs, parseForgeInputs } from "./parse-forge-inputs.ts";
export { parseIstanbul } from "./parse-istanbul.ts";
export { parseJunit } from "./parse-junit.ts";
export { parseLcov } from "./parse-lcov.ts";
export { parseTimings } from "./parse-timings.ts";

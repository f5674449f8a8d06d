import { MDL_DELTA_SCHEMA, type MdlDeltaReport } from "../../../core/report/index.ts";
import { sampleReport } from "./sample-report.ts";

/** sampleDelta is a measured change, with a little of everything in it. */
export function sampleDelta(changes: Partial<MdlDeltaReport> = {}): MdlDeltaReport {
  const { files, surprises, duplicates, excluded } = sampleReport().measurement;
  return {
    schema: MDL_DELTA_SCHEMA,
    reason_code: "MEASURED",
    base: "89abcdef0123456789abcdef0123456789abcdef",
    head: "1f2e3d4c5b6a79880123456789abcdef01234567",
    mdl_delta: -256,
    mdl_delta_bits: -2048.25,
    novelty_bytes: 812,
    removal_bytes: 1068,
    about_zero: false,
    unmeasured: null,
    repo_bytes: 142_318,
    repo_bytes_reason: null,
    repo_left_out: [],
    duplicates_left_out: 0,
    categories: [
      { category: "code", files: 2, base_bytes: 23_330, head_bytes: 22_954, delta_bytes: -376 },
      { category: "docs", files: 2, base_bytes: 20, head_bytes: 140, delta_bytes: 120 },
    ],
    files,
    surprises,
    duplicates,
    excluded,
    crlf_lines: { base: 0, head: 0 },
    measurement_cache: { hits: 12, lookups: 14, ratio: 12 / 14 },
    model: "qf-mdl/2-standard",
    surprise_map: null,
    notices: [],
    elapsed_ms: 4123,
    ...changes,
  };
}

import type { CoverageFormat, CoverageReport } from "./forge-inputs.ts";
import { InputsError } from "./inputs-error.ts";
import { parseCobertura } from "./parse-cobertura.ts";
import { parseIstanbul } from "./parse-istanbul.ts";
import { parseLcov } from "./parse-lcov.ts";

const PARSERS = { lcov: parseLcov, cobertura: parseCobertura, istanbul: parseIstanbul } as const;
const HEAD_BYTES = 64 * 1024;

/**
 * parseCoverage reads a coverage report of any known format. Throws that format's code, or E_INPUT_SCHEMA
 * when it looks like none.
 */
export function parseCoverage(bytes: Uint8Array, source: string): CoverageReport {
  const format = detectCoverageFormat(bytes);
  if (format !== null) return PARSERS[format](bytes, source);
  throw new InputsError("E_INPUT_SCHEMA", {
    what: `expected lcov, Cobertura XML or Istanbul JSON in ${source}, found none of them`,
    remedy: "have the coverage tool write one of these formats",
  });
}

/**
 * detectCoverageFormat tells a coverage report's format from its beginning; null for none. Clover also has
 * the root <coverage>, with an attribute of its own name.
 */
export function detectCoverageFormat(bytes: Uint8Array): CoverageFormat | null {
  const head = new TextDecoder("utf-8").decode(bytes.subarray(0, HEAD_BYTES)).trimStart();
  if (head.startsWith("{")) return "istanbul";
  if (/^(TN:|SF:)/m.test(head) && !head.startsWith("<")) return "lcov";
  const [element = ""] = /<coverage[\s>][^<]*/.exec(head) ?? [];
  return element !== "" && !/\sclover\s*=/.test(element) ? "cobertura" : null;
}

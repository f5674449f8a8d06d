import type { CoverageReport, FileCoverage } from "./forge-inputs.ts";
import { inputError, inputJson } from "./input-bytes.ts";
import { addHits, fileCoverage, type LineHits } from "./line-hits.ts";

const CODE = "E_INPUT_ISTANBUL";
const FORM = "Istanbul's coverage-final.json or coverage-summary.json";

type JsonRecord = { readonly [key: string]: unknown };

/**
 * parseIstanbul reads Istanbul JSON in both forms. coverage-final.json: a line's hits are the greatest of the
 * statements that start on it, as istanbul-lib-coverage counts lines. coverage-summary.json: each file's
 * lines, or the total when there is no file. Throws E_INPUT_ISTANBUL.
 */
export function parseIstanbul(bytes: Uint8Array, source: string): CoverageReport {
  const value = inputJson(bytes, CODE, FORM);
  if (!isRecord(value)) throw inputError(CODE, FORM, "JSON that is no object");
  const entries = Object.entries(value);
  const files = entries.filter(([path]) => path !== "total").map(([path, entry]) => readFile(path, entry));
  if (files.length > 0) return { source, format: "istanbul", files };
  const total = value["total"];
  if (total === undefined) throw inputError(CODE, FORM, "no file");
  return { source, format: "istanbul", files: [readSummary(null, total)] };
}

function readFile(path: string, entry: unknown): FileCoverage {
  return isRecord(entry) && isRecord(entry["statementMap"])
    ? readStatements(path, entry["statementMap"], entry["s"])
    : readSummary(path, entry);
}

function readStatements(path: string, statementMap: JsonRecord, s: unknown): FileCoverage {
  const hits: LineHits = new Map();
  for (const [id, location] of Object.entries(statementMap)) {
    const times = isRecord(s) && Object.hasOwn(s, id) ? s[id] : undefined;
    addHits(hits, path, count(startLine(location), path), count(times, path));
  }
  return fileCoverage(path, hits.get(path) ?? new Map());
}

function startLine(location: unknown): unknown {
  const start = isRecord(location) ? location["start"] : undefined;
  return isRecord(start) ? start["line"] : undefined;
}

function readSummary(path: string | null, entry: unknown): FileCoverage {
  const lines = isRecord(entry) ? entry["lines"] : undefined;
  const total = count(isRecord(lines) ? lines["total"] : undefined, path);
  const covered = count(isRecord(lines) ? lines["covered"] : undefined, path);
  if (covered > total) throw inputError(CODE, FORM, `more covered lines than lines for ${named(path)}`);
  return { path, lines: total, covered };
}

function count(value: unknown, path: string | null): number {
  if (typeof value === "number" && Number.isSafeInteger(value) && value >= 0) return value;
  throw inputError(CODE, FORM, `no whole number of lines or hits for ${named(path)}`);
}

function named(path: string | null): string {
  return path === null ? "the total" : JSON.stringify(path.slice(0, 100));
}

function isRecord(value: unknown): value is JsonRecord {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

import type { CoverageReport, FileCoverage } from "./forge-inputs.ts";
import { inputError, inputText } from "./input-bytes.ts";
import { addHits, fileCoverage, type LineHits } from "./line-hits.ts";

const FORM = "an lcov tracefile";

/** What the records of an lcov file said, by source file. */
type Seen = { readonly hits: LineHits; readonly totals: Map<string, FileCoverage> };

/**
 * parseLcov reads an lcov tracefile (geninfo(1)): records from `SF:<path>` to `end_of_record`, of which
 * `DA:<line>,<hits>` lines count, or else `LF:` and `LH:`. Records of the same file are merged line by line
 * by the greater hits. Throws E_INPUT_LCOV.
 */
export function parseLcov(bytes: Uint8Array, source: string): CoverageReport {
  const seen: Seen = { hits: new Map(), totals: new Map() };
  let record: Open | null = null;
  for (const [index, raw] of inputText(bytes, "E_INPUT_LCOV", FORM).split("\n").entries()) {
    record = readLine(raw.trimEnd(), index + 1, record, seen);
  }
  if (record !== null) throw inputError("E_INPUT_LCOV", FORM, "a last record without end_of_record");
  const paths = new Set([...seen.totals.keys(), ...seen.hits.keys()]);
  if (paths.size === 0) throw inputError("E_INPUT_LCOV", FORM, "no SF: record");
  const files = [...paths].map((path) => {
    const lines = seen.hits.get(path);
    return lines === undefined
      ? (seen.totals.get(path) ?? { path, lines: 0, covered: 0 })
      : fileCoverage(path, lines);
  });
  return { source, format: "lcov", files };
}

/** The record being read. */
type Open = { readonly path: string; readonly found: number; readonly hit: number };

function readLine(line: string, number: number, record: Open | null, seen: Seen): Open | null {
  const [tag = "", rest = ""] = splitOnce(line, ":");
  switch (tag) {
    case "SF":
      if (record !== null) throw atLine(number, "an SF: inside a record");
      if (rest === "") throw atLine(number, "an SF: without a path");
      return { path: rest, found: 0, hit: 0 };
    case "DA":
      readHits(rest, number, inRecord(record, number), seen.hits);
      return record;
    case "LF":
      return { ...inRecord(record, number), found: count(rest, number) };
    case "LH":
      return { ...inRecord(record, number), hit: count(rest, number) };
    case "end_of_record":
      close(inRecord(record, number), number, seen.totals);
      return null;
    default:
      return record;
  }
}

function readHits(rest: string, number: number, { path }: Open, hits: LineHits): void {
  const [line = "", times = ""] = rest.split(",");
  if (!/^\d{1,9}$/.test(line) || !/^-?\d{1,18}$/.test(times))
    throw atLine(number, "a DA: without line and hits");
  addHits(hits, path, Number(line), Number(times));
}

function close({ path, found, hit }: Open, number: number, totals: Map<string, FileCoverage>): void {
  if (hit > found) throw atLine(number, "a record with more lines hit than found");
  const before = totals.get(path);
  const lines = Math.max(found, before?.lines ?? 0);
  totals.set(path, { path, lines, covered: Math.max(hit, before?.covered ?? 0) });
}

function inRecord(record: Open | null, number: number): Open {
  if (record === null) throw atLine(number, "a line outside any SF: record");
  return record;
}

function count(text: string, number: number): number {
  if (!/^\d{1,9}$/.test(text)) throw atLine(number, "a count that is no number");
  return Number(text);
}

function splitOnce(text: string, separator: string): readonly string[] {
  const at = text.indexOf(separator);
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)];
}

function atLine(number: number, found: string) {
  return inputError("E_INPUT_LCOV", FORM, `${found} on line ${number}`);
}

import { encodeHex } from "../core/bytes/index.ts";
import type { JsonValue } from "../core/canonical/index.ts";
import { encodeCanonical } from "../core/canonical/index.ts";
import { UsageError } from "../core/commands/index.ts";
import {
  emptyInputs,
  type ForgeInputs,
  parseCache,
  parseCoverage,
  parseForgeInputs,
  parseJunit,
  parseTimings,
} from "../core/inputs/index.ts";
import type { Sha256 } from "../core/vbh/index.ts";
import { ForgeError } from "./forge-error.ts";
import { hexDigest } from "./hex-digest.ts";

/** Where the pipeline left its measurements: paths of files, and NAME=HITS/LOOKUPS texts for caches. */
export type InputSources = {
  readonly inputs: string | null;
  readonly coverage: readonly string[];
  readonly junit: readonly string[];
  readonly cache: readonly string[];
  readonly timings: string | null;
  readonly artifacts: readonly string[];
};

/** What was handed in, with the digests that go into the record. */
export type CollectedInputs = {
  readonly inputs: ForgeInputs;
  /** SHA-256 of the canonical forge-inputs document; null when nothing was handed in. */
  readonly inputs_sha256: string | null;
  readonly artifacts: readonly { readonly name: string; readonly sha256: string }[];
};

type ReadInput = (path: string) => Promise<Uint8Array>;

/** SHA-256 of a file, 32 bytes. */
type HashFile = (path: string) => Promise<Uint8Array>;

/**
 * collectInputs reads and parses all that a pipeline hands over. One forge-inputs@1 document and the single formats
 * exclude each other. `hashFile` hashes artifacts, which may be larger than what `readInput` takes. Throws InputsError
 * for what does not parse, UsageError E_OPTION for measurements handed in twice, and ForgeError E_INPUT_FILE for what
 * cannot be read and for two artifacts of one name.
 */
export async function collectInputs(
  sources: InputSources,
  readInput: ReadInput,
  sha256: Sha256,
  hashFile: HashFile = async (path) => sha256(await readInput(path)),
): Promise<CollectedInputs> {
  requireDistinctNames(sources.artifacts);
  const inputs = await readInputs(sources, readInput);
  const artifacts = await Promise.all(
    sources.artifacts.map(async (path) => ({
      name: artifactName(path),
      sha256: encodeHex(await hashFile(path)),
    })),
  );
  const given =
    inputs.caches.length + inputs.coverage.length + inputs.junit.length + inputs.timings.length > 0;
  const document = new TextEncoder().encode(encodeCanonical(inputs as unknown as JsonValue));
  return { inputs, inputs_sha256: given ? hexDigest(document, sha256) : null, artifacts };
}

/** A path below the current folder names an artifact as it stands; any other would tell of this machine. */
function artifactName(path: string): string {
  const plain = path.replace(/^(\.\/)+/, "");
  const leaves = /^([/\\]|[A-Za-z]:)/.test(plain) || plain.split(/[/\\]/).includes("..");
  return leaves ? (plain.split(/[/\\]/).at(-1) ?? plain) : plain;
}

/** The record tells artifacts apart by their names alone. */
function requireDistinctNames(paths: readonly string[]): void {
  const pathOf = new Map<string, string>();
  for (const path of paths) {
    const name = artifactName(path);
    const other = pathOf.get(name);
    if (other !== undefined) throw sameName(name, other, path);
    pathOf.set(name, path);
  }
}

function sameName(name: string, first: string, second: string): ForgeError {
  return new ForgeError("E_INPUT_FILE", {
    what: `two artifacts have the name ${JSON.stringify(name)}: ${JSON.stringify(first)} and ${JSON.stringify(second)}`,
    remedy:
      "hand in each artifact once, under a name of its own; a path below the current folder is a whole name",
  });
}

async function readInputs(sources: InputSources, readInput: ReadInput): Promise<ForgeInputs> {
  const { coverage, junit, cache, timings } = sources;
  if (sources.inputs !== null) {
    if (coverage.length + junit.length + cache.length > 0 || timings !== null) throw givenTwice();
    return parseForgeInputs(await readInput(sources.inputs));
  }
  return {
    ...emptyInputs(),
    caches: cache.map(parseCache),
    coverage: await Promise.all(coverage.map(async (path) => parseCoverage(await readInput(path), path))),
    junit: await Promise.all(junit.map(async (path) => parseJunit(await readInput(path), path))),
    timings: timings === null ? [] : parseTimings(await readInput(timings)),
  };
}

function givenTwice(): UsageError {
  return new UsageError("E_OPTION", {
    what: "measurements were handed in both as one forge-inputs document and as single files",
    remedy: "give inputs alone, or coverage, junit, cache and timings without it",
  });
}

/*
 * Duplicates found beside jscpd's at its defaults, on the same tree in the same run:
 * `node bench/duplicates.ts --repo PATH [--repo PATH ...] [--jscpd PROGRAM]`, PROGRAM being jscpd 4 or 5. It reads what
 * is committed at HEAD. A pair is found if pairs of the other hold half of its lines on both sides; by group, if the
 * other has its two sides among copies of one text, though not as a pair: n copies make n - 1 pairs here.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { findDuplicates } from "../core/mdl/duplicates/index.ts";
import type { Duplicate, TextFile } from "../core/mdl/index.ts";
import { AgreeingTokens } from "./duplicates/agreeing-tokens.ts";
import type { ClonePair } from "./duplicates/clone-pair.ts";
import { type Coverage, compareClones } from "./duplicates/compare-clones.ts";
import { extractHead, readTree } from "./duplicates/read-tree.ts";
import { runJscpd } from "./duplicates/run-jscpd.ts";

/** Tokens that the two sides of a clone must have in common in a row for it to be one, whoever reports it. */
const LEAST_RUN = 40;

const { values } = parseArgs({
  options: {
    repo: { type: "string", multiple: true, default: ["."] },
    jscpd: { type: "string", default: "jscpd" },
  },
});

for (const repository of values.repo) {
  const folder = mkdtempSync(join(tmpdir(), "quantum-forge-duplicates-"));
  try {
    extractHead(repository, folder);
    compareOn(repository, folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function compareOn(repository: string, folder: string): void {
  const files = readTree(folder);
  const bytes = files.reduce((sum, { text }) => sum + text.length, 0);
  const [ours, seconds] = timed(() => findDuplicates(files));
  const exact = ours.filter(({ kind }) => kind === "exact");
  const renamed = ours.filter(({ kind }) => kind === "renamed");
  console.log(`${repository}: ${files.length} files, ${(bytes / 1e6).toFixed(2)} MB`);
  console.log(`  here   ${exact.length} exact, ${renamed.length} renamed, ${seconds.toFixed(2)} s`);
  const [theirs, peerSeconds] = timed(() => runJscpd(values.jscpd, folder));
  if (theirs === null)
    console.log(`  jscpd  not installed as ${values.jscpd} (npm install jscpd); give --jscpd`);
  else {
    const ratio = (seconds / peerSeconds).toFixed(2);
    console.log(`  jscpd  ${theirs.length} clones, ${peerSeconds.toFixed(2)} s (here / jscpd ${ratio})`);
    printComparison(files, ours, theirs);
  }
}

function printComparison(
  files: readonly TextFile[],
  ours: readonly Duplicate[],
  theirs: readonly ClonePair[],
): void {
  const pairs = ours.map(pairOf);
  const agreeing = new AgreeingTokens(files);
  const sound = theirs.filter((pair) => agreeing.longestRun(pair) >= LEAST_RUN);
  const exact = pairs.filter((_, n) => ours[n]?.kind === "exact");
  const renamed = pairs.filter((_, n) => ours[n]?.kind === "renamed");
  console.log(`  of jscpd's, here: ${render(compareClones(theirs, pairs))}`);
  console.log(`  ... with ${LEAST_RUN} tokens in common: ${render(compareClones(sound, pairs))}`);
  console.log(`  of the exact ones here, jscpd: ${render(compareClones(exact, theirs))}`);
  console.log(`  of the renamed ones here, jscpd: ${render(compareClones(renamed, theirs))}`);
}

function pairOf(duplicate: Duplicate): ClonePair {
  const { path, start_line, end_line, source_path, source_start_line, source_end_line } = duplicate;
  return {
    place: { path, first: start_line, last: end_line },
    source: { path: source_path, first: source_start_line, last: source_end_line },
  };
}

function render({ pairs, found, grouped, pair_lines, lines }: Coverage): string {
  const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;
  return `${found} of ${pairs} pairs, ${grouped} by group; ${percent(pair_lines)} of lines in the pair, ${percent(lines)} in any`;
}

function timed<T>(work: () => T): readonly [T, number] {
  const start = performance.now();
  const result = work();
  return [result, (performance.now() - start) / 1000];
}

import { compareBytewise } from "../compare-bytewise.ts";
import { bitsToBytes } from "./bits-to-bytes.ts";
import { categorize } from "./classify/index.ts";
import type { FileCode } from "./code-files.ts";
import type { Pass } from "./code-pass.ts";
import { type FramedFile, frameFile } from "./frame-file.ts";
import { isAboutZero } from "./is-about-zero.ts";
import { mapSurprise } from "./map-surprise.ts";
import type { DeltaMeasurement, Duplicate, FileDelta, TextFile, Tier } from "./measurement.ts";
import { modelId } from "./model-id.ts";
import { rankSurprises } from "./rank-surprises.ts";
import { sumCategories } from "./sum-categories.ts";

/** More than anybody reads; a generated file of thousands of like lines has as many repeats. */
const MOST_DUPLICATES = 1000;

/** The changed files as they were and as they are, each side in bytewise order of path. */
export type Sides = { readonly base: readonly TextFile[]; readonly head: readonly TextFile[] };

/** A file's share of the delta with the exact bits, which add up to the total. */
export type ExactFileDelta = FileDelta & {
  readonly base_bits: number;
  readonly head_bits: number;
  readonly delta_bits: number;
};

export type AssembledDelta = Omit<DeltaMeasurement, "files"> & {
  readonly files: readonly ExactFileDelta[];
};

/** assembleDelta reads a change's numbers off what planDelta asked for. */
export function assembleDelta(
  { tier, ...sides }: Sides & { readonly tier: Tier },
  passes: readonly Pass[],
  duplicates: readonly Duplicate[],
): AssembledDelta {
  const [forward = NO_PASS, backward = mirrored(forward)] = passes;
  const base = sides.base.map(frameFile);
  const head = sides.head.map(frameFile);
  const novelty_bytes = bitsToBytes(total(forward.second));
  const removal_bytes = bitsToBytes(total(backward.second));
  const delta = total(backward.first) - total(forward.first);
  const mdl_delta = bitsToBytes(delta);
  const files = fileDeltas(forward.first, backward.first);
  return {
    mdl_delta,
    mdl_delta_bits: delta,
    novelty_bytes,
    removal_bytes,
    about_zero: isAboutZero(mdl_delta, novelty_bytes, removal_bytes),
    categories: sumCategories(files),
    files,
    duplicates: duplicates.slice(0, MOST_DUPLICATES),
    duplicates_left_out: Math.max(0, duplicates.length - MOST_DUPLICATES),
    surprises: rankSurprises(forward.second, head),
    ...mapSurprise(forward.second),
    crlf_lines: { base: crlfLines(base), head: crlfLines(head) },
    model: modelId(tier),
  };
}

const NO_PASS: Pass = { first: [], second: [] };

/** When one side is empty, the other is coded after the same texts either way round. */
function mirrored({ first, second }: Pass): Pass {
  return { first: second, second: first };
}

function fileDeltas(
  baseCodes: readonly FileCode[],
  headCodes: readonly FileCode[],
): readonly ExactFileDelta[] {
  const base = new Map(baseCodes.map((code) => [code.path, code.bits]));
  const head = new Map(headCodes.map((code) => [code.path, code.bits]));
  const paths = [...new Set([...base.keys(), ...head.keys()])].sort(compareBytewise);
  return paths.map((path) => {
    const before = base.get(path) ?? 0;
    const after = head.get(path) ?? 0;
    return {
      path,
      category: categorize(path),
      base_bytes: bitsToBytes(before),
      head_bytes: bitsToBytes(after),
      delta_bytes: bitsToBytes(after - before),
      base_bits: before,
      head_bits: after,
      delta_bits: after - before,
    };
  });
}

function total(codes: readonly FileCode[]): number {
  return codes.reduce((sum, code) => sum + code.bits, 0);
}

function crlfLines(files: readonly FramedFile[]): number {
  return files.reduce((sum, file) => sum + file.crlf_lines, 0);
}

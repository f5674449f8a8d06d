import { compareBytewise } from "../compare-bytewise.ts";
import { bitsToBytes } from "./bits-to-bytes.ts";
import { categorize } from "./classify/index.ts";
import { type BothSides, codeBothSides } from "./code-both-sides.ts";
import type { FileCode } from "./code-files.ts";
import { findNewDuplicates } from "./find-new-duplicates.ts";
import { type FramedFile, frameFile } from "./frame-file.ts";
import { isAboutZero } from "./is-about-zero.ts";
import { MdlError } from "./mdl-error.ts";
import type { DeltaMeasurement, FileDelta, TextFile, Tier } from "./measurement.ts";
import { MODEL_ID } from "./model-id.ts";
import { requirePathOrder } from "./path-order.ts";
import type { Priming } from "./prime.ts";
import type { OnProgress } from "./progress.ts";
import { rankSurprises } from "./rank-surprises.ts";

export type DeltaRequest = Priming & {
  /** The changed files as they were and as they are, each side in bytewise order of path. */
  readonly base: readonly TextFile[];
  readonly head: readonly TextFile[];
  readonly tier?: Tier;
  readonly onProgress?: OnProgress;
};

/** A file's share of the delta with the exact bits, which add up to the total. */
export type ExactFileDelta = FileDelta & {
  readonly base_bits: number;
  readonly head_bits: number;
  readonly delta_bits: number;
};

export type ExactDeltaMeasurement = Omit<DeltaMeasurement, "files"> & {
  readonly files: readonly ExactFileDelta[];
  /** Line ends of the changed files that were CR LF; they are coded as LF. */
  readonly crlf_lines: { readonly base: number; readonly head: number };
};

/**
 * measureDelta gives L(head | unchanged) - L(base | unchanged), a difference of two code lengths of one model,
 * so that swapping the sides negates it exactly; with an empty base it is the solid code length. Throws
 * E_MDL_ORDER unless each side comes in bytewise order of path, E_MDL_TIER for a tier other than `fast`.
 */
export function measureDelta(request: DeltaRequest): ExactDeltaMeasurement {
  requireFastTier(request.tier);
  requirePathOrder(request.base.map((file) => file.path));
  requirePathOrder(request.head.map((file) => file.path));
  const base = request.base.map(frameFile);
  const head = request.head.map(frameFile);
  const codes = codeBothSides(base, head, request, request.onProgress);
  const baseBits = total(codes.base);
  const headBits = total(codes.head);
  const novelty_bytes = bitsToBytes(total(codes.headAfterBase));
  const removal_bytes = bitsToBytes(total(codes.baseAfterHead));
  const delta = headBits - baseBits;
  const mdl_delta = bitsToBytes(delta);
  const copies = codes.head.flatMap((code) => code.copies);
  return {
    mdl_delta,
    mdl_delta_bits: delta,
    novelty_bytes,
    removal_bytes,
    about_zero: isAboutZero(mdl_delta, novelty_bytes, removal_bytes),
    files: fileDeltas(codes),
    duplicates: findNewDuplicates(copies, base, head),
    surprises: rankSurprises(codes.headAfterBase),
    crlf_lines: { base: crlfLines(base), head: crlfLines(head) },
    model: MODEL_ID,
  };
}

function fileDeltas(codes: BothSides): readonly ExactFileDelta[] {
  const base = new Map(codes.base.map((code) => [code.path, code.bits]));
  const head = new Map(codes.head.map((code) => [code.path, code.bits]));
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

function requireFastTier(tier: Tier | undefined): void {
  if (tier === undefined || tier === "fast") return;
  throw new MdlError("E_MDL_TIER", {
    what: `expected the tier "fast", found "${tier}", which this version does not have`,
    remedy: "ask for the tier fast",
  });
}

import { codeFiles, type FileCode } from "./code-files.ts";
import { type FramedFile, frameFile } from "./frame-file.ts";
import { useCoder } from "./kernel/index.ts";
import type { TextFile, Tier } from "./measurement.ts";
import { planModelSize } from "./model/index.ts";
import { requirePathOrder } from "./path-order.ts";
import { type OnProgress, progressOver } from "./progress.ts";

/** Unchanged files, each list from farthest to nearest. */
export type Priming = {
  /** The model learns their contents. */
  readonly trained: readonly TextFile[];
  /** The model can only match them. */
  readonly indexed: readonly TextFile[];
};

export type PassRequest = Priming & {
  readonly tier: Tier;
  /** Each side in bytewise order of path. */
  readonly first: readonly TextFile[];
  readonly second: readonly TextFile[];
  readonly onProgress?: OnProgress;
};

/** The code of one side after the unchanged files, and of the other side after both. */
export type Pass = { readonly first: readonly FileCode[]; readonly second: readonly FileCode[] };

/**
 * codePass shows a new model the unchanged files and then codes one side of a change and the other. The sizes of the
 * model's tables follow from all texts together, so that the pass the other way round is of the same model. Throws
 * E_MDL_ORDER unless each side comes in bytewise order of path.
 */
export function codePass({ tier, first, second, trained, indexed, onProgress }: PassRequest): Pass {
  requirePathOrder(first.map((file) => file.path));
  requirePathOrder(second.map((file) => file.path));
  const known = { trained: trained.map(frameFile), indexed: indexed.map(frameFile) };
  const sides = { first: first.map(frameFile), second: second.map(frameFile) };
  const coded = [...known.trained, ...sides.first, ...sides.second].reduce(addLength, 0);
  const size = planModelSize(tier, { coded, indexed: known.indexed.reduce(addLength, 0) });
  const advance = progressOver(coded, onProgress);
  return useCoder(tier, size, (coder) => {
    for (const { bytes } of known.indexed) coder.index(bytes);
    for (const { bytes } of known.trained) {
      coder.code(bytes);
      advance(bytes.length);
    }
    const codes = codeFiles(coder, sides.first, advance);
    return { first: codes, second: codeFiles(coder, sides.second, advance) };
  });
}

function addLength(sum: number, { bytes }: FramedFile): number {
  return sum + bytes.length;
}

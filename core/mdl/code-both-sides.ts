import { type Advance, codeFiles, type FileCode } from "./code-files.ts";
import type { Region } from "./copy-finder.ts";
import { type FramedFile, framedLength } from "./frame-file.ts";
import { Predictor, planModelSize } from "./model/index.ts";
import { type Priming, prime } from "./prime.ts";
import { type OnProgress, progressOver } from "./progress.ts";

/** Four codes: each side after the unchanged files alone, and after the other side as well. */
export type BothSides = {
  readonly base: readonly FileCode[];
  readonly head: readonly FileCode[];
  readonly headAfterBase: readonly FileCode[];
  readonly baseAfterHead: readonly FileCode[];
};

/**
 * codeBothSides primes one model and codes both sides from that state, each followed by the other. The tables'
 * sizes depend on both sides together, so that swapping them swaps the codes. A side that is empty saves a
 * pass: the other side's two codes are then the same.
 */
export function codeBothSides(
  base: readonly FramedFile[],
  head: readonly FramedFile[],
  priming: Priming,
  onProgress?: OnProgress,
): BothSides {
  const sides = size(base) + size(head);
  const trained = priming.trained.reduce((sum, file) => sum + framedLength(file), 0);
  const indexed = priming.indexed.reduce((sum, file) => sum + framedLength(file), 0);
  const passes = base.length === 0 || head.length === 0 ? 1 : 2;
  const advance = progressOver(trained + passes * sides, onProgress);
  const predictor = new Predictor(planModelSize({ coded: trained + sides, indexed }));
  const known = prime(predictor, priming, advance);
  if (base.length === 0) {
    const codesOfHead = codeFiles(predictor, head, known, advance);
    return { base: [], head: codesOfHead, headAfterBase: codesOfHead, baseAfterHead: [] };
  }
  if (head.length === 0) {
    const codesOfBase = codeFiles(predictor, base, known, advance);
    return { base: codesOfBase, head: [], headAfterBase: [], baseAfterHead: codesOfBase };
  }
  const second = new Predictor(predictor.size);
  second.copyFrom(predictor);
  const [baseFirst, headAfterBase] = codeInTurn(predictor, base, head, known, advance);
  const [headFirst, baseAfterHead] = codeInTurn(second, head, base, known, advance);
  return { base: baseFirst, head: headFirst, headAfterBase, baseAfterHead };
}

function codeInTurn(
  predictor: Predictor,
  first: readonly FramedFile[],
  then: readonly FramedFile[],
  known: readonly Region[],
  advance: Advance,
): readonly [readonly FileCode[], readonly FileCode[]] {
  return [codeFiles(predictor, first, known, advance), codeFiles(predictor, then, known, advance)];
}

function size(files: readonly FramedFile[]): number {
  return files.reduce((sum, file) => sum + file.bytes.length, 0);
}

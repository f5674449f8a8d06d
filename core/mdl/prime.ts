import type { Advance } from "./code-files.ts";
import { type Region, regionOf } from "./copy-finder.ts";
import { type FramedFile, frameFile } from "./frame-file.ts";
import type { TextFile } from "./measurement.ts";
import { codeByte, type Predictor } from "./model/index.ts";

/** Unchanged files, each list from farthest to nearest. */
export type Priming = {
  /** The model learns their contents. */
  readonly trained: readonly TextFile[];
  /** The model can only match them. */
  readonly indexed: readonly TextFile[];
};

/** prime shows unchanged files to a new model and tells where they stand in its history. */
export function prime(predictor: Predictor, priming: Priming, advance: Advance): readonly Region[] {
  const regions: Region[] = [];
  for (const file of priming.indexed) {
    const framed = frameFile(file);
    regions.push(regionOf(framed, predictor.match.position));
    predictor.match.index(framed.bytes);
  }
  for (const file of priming.trained) {
    const framed = frameFile(file);
    regions.push(regionOf(framed, predictor.match.position));
    learnFile(predictor, framed);
    advance(framed.bytes.length);
  }
  return regions;
}

function learnFile(predictor: Predictor, { bytes }: FramedFile): void {
  for (let i = 0; i < bytes.length; i++) codeByte(predictor, bytes[i] as number);
}

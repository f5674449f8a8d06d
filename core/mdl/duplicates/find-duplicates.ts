import type { Duplicate, TextFile } from "../measurement.ts";
import { Scanner } from "./alignments/index.ts";
import { chooseRepeats } from "./choose-repeats.ts";
import { rankDuplicates } from "./rank-duplicates.ts";
import { type Repeat, repeatsIn } from "./repeats-in.ts";
import { type TokenizedFile, tokenizeFiles } from "./tokenized-file.ts";

/**
 * findDuplicates gives the duplicates within a tree: of text that stands at several places, each but the first, in
 * bytewise order of path, with the one that it is most like. Independent of the order of files. Largest first.
 */
export function findDuplicates(files: readonly TextFile[]): readonly Duplicate[] {
  const tokenized = tokenizeFiles(files);
  const scanner = new Scanner();
  const duplicates: Duplicate[] = [];
  for (const place of tokenized) {
    const repeats: Repeat[] = [];
    scanner.scanAndAdd(place.tokens.codes, (alignment, file) => {
      for (const repeat of repeatsIn(alignment, place, tokenized[file] as TokenizedFile))
        repeats.push(repeat);
    });
    for (const { duplicate } of chooseRepeats(repeats)) duplicates.push(duplicate);
  }
  return rankDuplicates(duplicates);
}

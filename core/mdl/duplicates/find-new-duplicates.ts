import type { Duplicate, TextFile } from "../measurement.ts";
import { type Alignment, clip, Scanner, swapSides } from "./alignments/index.ts";
import { broughtRuns, type Run, runsBetween } from "./brought-runs.ts";
import { carriedTokens } from "./carried-tokens.ts";
import { chooseRepeats } from "./choose-repeats.ts";
import { rankDuplicates } from "./rank-duplicates.ts";
import { LEAST_GAIN, type Repeat, repeatsIn } from "./repeats-in.ts";
import { inPathOrder, type TokenizedFile, tokenizeFiles } from "./tokenized-file.ts";
import { Tokenizer } from "./tokens/index.ts";

/** A change: its files as they were and as they are, and those that it leaves alone, in any order. */
export type Change = {
  readonly base: readonly TextFile[];
  readonly head: readonly TextFile[];
  readonly unchanged: readonly TextFile[];
};

/** A changed file with the text in it that the change brings. */
type Changed = { readonly file: TokenizedFile; readonly brought: readonly Run[]; readonly repeats: Repeat[] };

/**
 * findNewDuplicates gives the duplicates that a change brings: places with text that base had not, which repeat another
 * place of head or an unchanged file. Text that was moved or renamed is none, however often it stands elsewhere; of two
 * places that are both new the second in bytewise order of path is named. Largest first.
 */
export function findNewDuplicates(change: Change): readonly Duplicate[] {
  const head = tokenizeFiles(change.head);
  const carried = carriedTokens(tokenizeFiles(change.base), head);
  const changed = head.map((file, n): Changed => {
    return { file, brought: broughtRuns(carried[n] as Uint8Array, LEAST_GAIN), repeats: [] };
  });
  if (changed.every(({ brought }) => brought.length === 0)) return [];
  compareAmongThemselves(changed);
  compareWithUnchanged(changed, change.unchanged);
  const chosen = changed.flatMap(({ repeats }) => chooseRepeats(repeats));
  return rankDuplicates(chosen.map(({ duplicate }) => duplicate));
}

function compareAmongThemselves(changed: readonly Changed[]): void {
  const scanner = new Scanner();
  for (const later of changed) {
    scanner.scanAndAdd(later.file.tokens.codes, (alignment, index) => {
      const earlier = changed[index] as Changed;
      if (!collect(alignment, later, earlier.file)) collect(swapSides(alignment), earlier, later.file);
    });
  }
}

function compareWithUnchanged(changed: readonly Changed[], unchanged: readonly TextFile[]): void {
  const scanner = new Scanner();
  for (const { file, brought } of changed) {
    scanner.add(file.tokens.codes, (first) => runsBetween(brought, first, first + 1).length > 0);
  }
  const tokenizer = new Tokenizer();
  for (const { path, text } of inPathOrder(unchanged)) {
    const source = { path, tokens: tokenizer.read(text) };
    scanner.scan(source.tokens.codes, (alignment, index) => {
      collect(swapSides(alignment), changed[index] as Changed, source);
    });
  }
}

/** Keeps the repeats of brought text that an alignment of a changed file, side a, shows; false if there is none. */
function collect(alignment: Alignment, { file, brought, repeats }: Changed, source: TokenizedFile): boolean {
  const known = repeats.length;
  for (const { start, end } of runsBetween(brought, alignment.a_start, alignment.a_end)) {
    const part = clip(alignment, start, end);
    if (part !== null) for (const repeat of repeatsIn(part, file, source)) repeats.push(repeat);
  }
  return repeats.length > known;
}

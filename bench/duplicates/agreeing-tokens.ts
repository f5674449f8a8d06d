import { copyTokens, sameText, Tokenizer, type Tokens } from "../../core/mdl/duplicates/tokens/index.ts";
import type { TextFile } from "../../core/mdl/index.ts";
import { type ClonePair, overlap, type Region } from "./clone-pair.ts";

/** AgreeingTokens counts how many tokens in a row the two sides of a clone have in common. */
export class AgreeingTokens {
  readonly #files: ReadonlyMap<string, Uint8Array>;
  readonly #known = new Map<string, Tokens>();

  constructor(files: readonly TextFile[]) {
    this.#files = new Map(files.map(({ path, text }) => [path, text]));
  }

  /** The longest run of tokens that stand on both sides; 0 where the sides are not two places. */
  longestRun({ place, source }: ClonePair): number {
    if (overlap(place, source) > 0) return 0;
    const x = this.#codes(place);
    const y = this.#codes(source);
    const runs = new Uint32Array(y.length + 1);
    let longest = 0;
    for (const code of x) {
      for (let n = y.length; n > 0; n--) {
        runs[n] = sameText(code, y[n - 1] as number) ? (runs[n - 1] as number) + 1 : 0;
        longest = Math.max(longest, runs[n] as number);
      }
    }
    return longest;
  }

  #codes({ path, first, last }: Region): Uint32Array {
    const { codes, lines } = this.#tokens(path);
    return codes.subarray(lines[first - 1] ?? codes.length, lines[last] ?? codes.length);
  }

  #tokens(path: string): Tokens {
    const known = this.#known.get(path);
    if (known !== undefined) return known;
    const tokens = copyTokens(new Tokenizer().read(this.#files.get(path) ?? new Uint8Array()));
    this.#known.set(path, tokens);
    return tokens;
  }
}

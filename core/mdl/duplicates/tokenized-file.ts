import { compareBytewise } from "../../compare-bytewise.ts";
import type { TextFile } from "../measurement.ts";
import { copyTokens, Tokenizer, type Tokens } from "./tokens/index.ts";

export type TokenizedFile = { readonly path: string; readonly tokens: Tokens };

/** tokenizeFiles gives the tokens of all files, in bytewise order of path. */
export function tokenizeFiles(files: readonly TextFile[]): readonly TokenizedFile[] {
  const tokenizer = new Tokenizer();
  return inPathOrder(files).map(({ path, text }) => ({ path, tokens: copyTokens(tokenizer.read(text)) }));
}

export function inPathOrder<T extends { readonly path: string }>(files: readonly T[]): readonly T[] {
  return [...files].sort((a, b) => compareBytewise(a.path, b.path));
}

import { bitsToBytes } from "./bits-to-bytes.ts";
import type { Category, CategoryDelta } from "./measurement.ts";

const ORDER: readonly Category[] = ["code", "tests", "docs", "data"];

type FileBits = { readonly category: Category; readonly base_bits: number; readonly head_bits: number };

/** sumCategories adds up the exact bits of the files of each category that occurs, and then rounds to bytes. */
export function sumCategories(files: readonly FileBits[]): readonly CategoryDelta[] {
  return ORDER.flatMap((category) => {
    const own = files.filter((file) => file.category === category);
    return own.length === 0 ? [] : [sum(category, own)];
  });
}

function sum(category: Category, files: readonly FileBits[]): CategoryDelta {
  const base = files.reduce((bits, file) => bits + file.base_bits, 0);
  const head = files.reduce((bits, file) => bits + file.head_bits, 0);
  return {
    category,
    files: files.length,
    base_bytes: bitsToBytes(base),
    head_bytes: bitsToBytes(head),
    delta_bytes: bitsToBytes(head - base),
  };
}

import type { Surroundings } from "./surroundings.ts";

/* Odd multipliers without structure: each bit of what they multiply reaches all higher ones. */
const FIRST = 0x3d4d51cb;
const SECOND = 0x2545f491;
const LAST = 0x6f4f2a35;
/** Tells contexts at different places of the list apart. */
const TAG = 0x5b05b03;
/** Columns and indents beyond this are one. */
const WIDEST = 255;

/** Everything here is arithmetic modulo 2^32. */
const CONTEXTS = {
  order2: ({ last4 }) => Math.imul(last4 & 0xffff, FIRST),
  order3: ({ last4 }) => Math.imul(last4 & 0xffffff, FIRST),
  order4: ({ last4 }) => Math.imul(last4, FIRST),
  order5: ({ last4, last8 }) => twice(last4, last8 & 0xff),
  order6: ({ last4, last8 }) => twice(last4, last8 & 0xffff),
  order8: ({ last4, last8 }) => twice(last4, last8),
  /** The identifier so far and the byte before the next. */
  word: ({ identifier, last }) => twice(identifier, last),
  /** Also the identifier before. */
  words: ({ identifier, lastIdentifier, last }) => twice(identifier, lastIdentifier) + last,
  /** The byte above the next one, the indent, and the byte before. */
  column: (seen) => Math.imul((seen.byteAbove(0) << 16) | (narrow(seen.indent) << 8) | seen.last, FIRST),
  /** Three bytes of which the middle ones are known by their upper half only. */
  sparse: ({ last4 }) => Math.imul(last4 & 0xf0f0ff, FIRST),
  /** The byte before the last and the last identifier. */
  wordGap: ({ last4, lastIdentifier }) => twice(last4 & 0xff00, lastIdentifier),
  /** Two bytes, leaving out the last two. */
  gap: ({ last4 }) => Math.imul(last4 & 0xffff0000, FIRST),
  /** Two bytes above and two before. */
  above: (seen) => twice((seen.byteAbove(0) << 8) | seen.byteAbove(1), seen.last4 & 0xffff),
  /** The column and the identifier so far. */
  position: ({ column, identifier }) => twice(narrow(column), identifier),
} as const satisfies Readonly<Record<string, (seen: Surroundings) => number>>;

export type ContextName = keyof typeof CONTEXTS;

/** hashContexts writes the hash of each context to `hashes`. */
export function hashContexts(names: readonly ContextName[], seen: Surroundings, hashes: Int32Array): void {
  for (let i = 0; i < names.length; i++) {
    const hash = CONTEXTS[names[i] as ContextName](seen);
    const tagged = (hash + Math.imul(i + 1, TAG)) | 0;
    hashes[i] = Math.imul(tagged ^ (tagged >>> 16), LAST);
  }
}

function twice(a: number, b: number): number {
  return Math.imul(Math.imul(a, FIRST) + b, SECOND);
}

function narrow(width: number): number {
  return Math.min(width, WIDEST);
}

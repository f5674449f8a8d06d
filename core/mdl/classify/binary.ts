/** Bytes that are looked at, as Git does to tell text from binary. */
export const SNIFFED_BYTES = 8000;

/** isBinary holds when there is a NUL in the first 8000 bytes. */
export function isBinary(content: Uint8Array): boolean {
  return content.subarray(0, SNIFFED_BYTES).includes(0);
}

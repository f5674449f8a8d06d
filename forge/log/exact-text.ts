/** exactText gives the text whose UTF-8 bytes these are; undefined for bytes that are absent, or not exactly some text. */
export function exactText(bytes: Uint8Array | null | undefined): string | undefined {
  if (bytes === null || bytes === undefined) return undefined;
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

import { concatBytes } from "../../../bytes/index.ts";
import { LogError } from "../log-error.ts";

/** Largest entry that a uint16 length can announce. */
export const MAX_ENTRY_BYTES = 0xffff;

/**
 * encodeBundle concatenates entries, each after its length as a big-endian uint16
 * (https://c2sp.org/tlog-tiles). Throws LogError E_TOO_LARGE.
 */
export function encodeBundle(entries: readonly Uint8Array[]): Uint8Array {
  return concatBytes(...entries.flatMap((entry) => [encodeLength(entry), entry]));
}

/** decodeBundle is the inverse of encodeBundle; null when the bytes are cut short. */
export function decodeBundle(bytes: Uint8Array): readonly Uint8Array[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries: Uint8Array[] = [];
  let at = 0;
  while (at < bytes.length) {
    if (at + 2 > bytes.length) return null;
    const end = at + 2 + view.getUint16(at);
    if (end > bytes.length) return null;
    entries.push(bytes.subarray(at + 2, end));
    at = end;
  }
  return entries;
}

function encodeLength(entry: Uint8Array): Uint8Array {
  if (entry.length > MAX_ENTRY_BYTES) {
    throw new LogError("E_TOO_LARGE", {
      what: `expected a log entry of at most ${MAX_ENTRY_BYTES} bytes, found ${entry.length}`,
      remedy: "put the content in a file and log its digest",
    });
  }
  return Uint8Array.of(entry.length >> 8, entry.length & 0xff);
}

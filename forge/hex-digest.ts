import { encodeHex } from "../core/bytes/index.ts";
import type { Sha256 } from "../core/vbh/index.ts";

/** hexDigest gives SHA-256 of bytes as 64 hex digits. */
export function hexDigest(bytes: Uint8Array, sha256: Sha256): string {
  return encodeHex(sha256(bytes));
}

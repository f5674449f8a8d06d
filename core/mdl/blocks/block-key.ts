import { encodeHex } from "../../bytes/index.ts";
import type { Block } from "./plan-blocks.ts";

/**
 * blockKey names a block's code length for a cache: SHA-256, in hex, over the model's name and each file's
 * path and blob id. NUL stands in none of them, so that two different blocks never write the same bytes.
 */
export function blockKey(block: Block, model: string, sha256: (bytes: Uint8Array) => Uint8Array): string {
  const parts = [model, ...block.entries.flatMap((entry) => [entry.path, entry.oid])];
  const digest = sha256(new TextEncoder().encode(parts.map((part) => `${part}\0`).join("")));
  return encodeHex(digest);
}

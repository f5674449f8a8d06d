import type { Sha256 } from "../primitives.ts";
import { LogError } from "./log-error.ts";
import { encodeVkey, hasKnownType, type NoteVerifier, parseVkey } from "./note/index.ts";
import { VKEY_PATH } from "./paths.ts";
import type { ReadFile } from "./read-file.ts";

/**
 * readLogKeys gives the keys stored beside the checkpoint, those of its signers; none when the file is absent. Lines of
 * key types that this version does not know are passed over. Throws LogError E_KEY_ENCODING.
 */
export async function readLogKeys(read: ReadFile, sha256: Sha256): Promise<readonly NoteVerifier[]> {
  const bytes = await read(VKEY_PATH);
  if (bytes === null) return [];
  // Undecodable bytes become U+FFFD, which no key survives: the key ID covers the name.
  const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
  if (!text.endsWith("\n")) {
    throw new LogError("E_KEY_ENCODING", {
      what: `expected one key a line in ${VKEY_PATH}, found no final newline`,
      remedy: "restore the file from the registry's history",
    });
  }
  return text
    .slice(0, -1)
    .split("\n")
    .filter(hasKnownType)
    .map((line) => parseVkey(line, sha256));
}

/** encodeLogKeys is the inverse of readLogKeys' parsing: one key a line. */
export function encodeLogKeys(keys: readonly NoteVerifier[]): Uint8Array {
  return new TextEncoder().encode(keys.map((key) => `${encodeVkey(key)}\n`).join(""));
}

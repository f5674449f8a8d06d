import { concatBytes, decodeBase64, encodeBase64, encodeHex } from "../../../bytes/index.ts";
import { ED25519_PUBLIC_KEY_BYTES, type Sha256 } from "../../primitives.ts";
import { quoted } from "../../quoted.ts";
import { LogError } from "../log-error.ts";

/** A named Ed25519 key that signs notes. */
export type NoteKey = {
  readonly name: string;
  /** The key ID, 8 hex digits. */
  readonly keyHash: string;
  /** Raw 32-byte Ed25519 public key. */
  readonly publicKey: Uint8Array;
};

/** typedKey names a key of a signature type. Throws LogError E_KEY_ENCODING for a key or a name that no note can carry. */
export function typedKey(type: number, name: string, publicKey: Uint8Array, sha256: Sha256): NoteKey {
  if (!/^[^\s+\p{Cc}\p{Surrogate}]+$/u.test(name)) {
    throw badKey("a name without spaces, control characters or plus signs", quoted(name));
  }
  if (publicKey.length !== ED25519_PUBLIC_KEY_BYTES) {
    throw badKey(`an Ed25519 public key of ${ED25519_PUBLIC_KEY_BYTES} bytes`, `${publicKey.length} bytes`);
  }
  // key ID = SHA-256(name || 0x0A || type || public key)[:4] (https://c2sp.org/signed-note)
  const named = concatBytes(new TextEncoder().encode(`${name}\n`), Uint8Array.of(type), publicKey);
  return { name, keyHash: encodeHex(sha256(named).subarray(0, 4)), publicKey };
}

/** encodeTypedVkey gives `<name>+<key ID, 8 hex digits>+<base64 of type and public key>`. */
export function encodeTypedVkey(type: number, { name, keyHash, publicKey }: NoteKey): string {
  return `${name}+${keyHash}+${encodeBase64(concatBytes(Uint8Array.of(type), publicKey))}`;
}

/** parseTypedVkey is the inverse of encodeTypedVkey and checks type and key ID. Throws LogError E_KEY_ENCODING. */
export function parseTypedVkey(
  { type, called }: { readonly type: number; readonly called: string },
  vkey: string,
  sha256: Sha256,
): NoteKey {
  const { name, keyHash, key } = splitVkey(vkey);
  if (key[0] !== type) throw badKey(`a key of type ${called}`, quoted(vkey));
  const found = typedKey(type, name, key.subarray(1), sha256);
  if (found.keyHash !== keyHash) throw badKey(`the key ID ${found.keyHash}`, quoted(keyHash));
  return found;
}

/** vkeyType gives the signature type of a key in the form of a vkey. Throws LogError E_KEY_ENCODING. */
export function vkeyType(vkey: string): number | undefined {
  return splitVkey(vkey).key[0];
}

function splitVkey(vkey: string): {
  readonly name: string;
  readonly keyHash: string;
  readonly key: Uint8Array;
} {
  const [name, keyHash, encoded, ...rest] = vkey.split("+");
  // Base64 may hold a plus sign of its own.
  const key = encoded === undefined ? null : decodeBase64([encoded, ...rest].join("+"));
  if (name && keyHash !== undefined && /^[0-9a-f]{8}$/.test(keyHash) && key !== null && key.length > 1) {
    return { name, keyHash, key };
  }
  throw badKey("a key <name>+<hash>+<base64>", quoted(vkey));
}

function badKey(expected: string, found: string): LogError {
  return new LogError("E_KEY_ENCODING", {
    what: `expected ${expected}, found ${found}`,
    remedy: "restore the log's key as it was published",
  });
}

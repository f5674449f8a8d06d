import { concatBytes, decodeBase64, encodeBase64, encodeHex } from "../../../bytes/index.ts";
import { ED25519_PUBLIC_KEY_BYTES, type Sha256 } from "../../primitives.ts";
import { quoted } from "../../quoted.ts";
import { LogError } from "../log-error.ts";

/** A key that may have signed a note. */
export type NoteVerifier = {
  readonly name: string;
  /** The key ID, 8 hex digits. */
  readonly keyHash: string;
  /** Raw 32-byte Ed25519 public key. */
  readonly publicKey: Uint8Array;
};

/** Signature type of plain Ed25519 (https://c2sp.org/signed-note). */
const ED25519_TYPE = 0x01;

/** noteVerifier names a key. Throws LogError E_KEY_ENCODING for a key or a name that no note can carry. */
export function noteVerifier(name: string, publicKey: Uint8Array, sha256: Sha256): NoteVerifier {
  if (!/^[^\s+\p{Cc}\p{Surrogate}]+$/u.test(name)) {
    throw badKey("a name without spaces, control characters or plus signs", quoted(name));
  }
  if (publicKey.length !== ED25519_PUBLIC_KEY_BYTES) {
    throw badKey(`an Ed25519 public key of ${ED25519_PUBLIC_KEY_BYTES} bytes`, `${publicKey.length} bytes`);
  }
  // key ID = SHA-256(name || 0x0A || type || public key)[:4] (https://c2sp.org/signed-note)
  const named = concatBytes(new TextEncoder().encode(`${name}\n`), Uint8Array.of(ED25519_TYPE), publicKey);
  return { name, keyHash: encodeHex(sha256(named).subarray(0, 4)), publicKey };
}

/** encodeVkey gives `<name>+<key ID, 8 hex digits>+<base64 of type and public key>`. */
export function encodeVkey({ name, keyHash, publicKey }: NoteVerifier): string {
  return `${name}+${keyHash}+${encodeBase64(concatBytes(Uint8Array.of(ED25519_TYPE), publicKey))}`;
}

/** parseVkey is the inverse of encodeVkey and checks the key ID. Throws LogError E_KEY_ENCODING. */
export function parseVkey(vkey: string, sha256: Sha256): NoteVerifier {
  const { name, keyHash, key } = splitVkey(vkey);
  if (key[0] !== ED25519_TYPE) throw badKey("a key of type Ed25519", quoted(vkey));
  const verifier = noteVerifier(name, key.subarray(1), sha256);
  if (verifier.keyHash !== keyHash) throw badKey(`the key ID ${verifier.keyHash}`, quoted(keyHash));
  return verifier;
}

/**
 * hasKnownType tells whether a key in the form of a vkey is of the one type that this version can verify. Keys of others
 * are for other clients and to be passed over (https://c2sp.org/signed-note). Throws LogError E_KEY_ENCODING.
 */
export function hasKnownType(vkey: string): boolean {
  return splitVkey(vkey).key[0] === ED25519_TYPE;
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

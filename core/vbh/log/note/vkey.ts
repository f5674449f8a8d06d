import type { Sha256 } from "../../primitives.ts";
import { encodeTypedVkey, type NoteKey, parseTypedVkey, typedKey, vkeyType } from "./typed-key.ts";

/** A key that may have signed a note. */
export type NoteVerifier = NoteKey;

/** Signature type of plain Ed25519 (https://c2sp.org/signed-note). */
const ED25519_TYPE = 0x01;

/** noteVerifier names a key. Throws LogError E_KEY_ENCODING for a key or a name that no note can carry. */
export function noteVerifier(name: string, publicKey: Uint8Array, sha256: Sha256): NoteVerifier {
  return typedKey(ED25519_TYPE, name, publicKey, sha256);
}

/** encodeVkey gives `<name>+<key ID, 8 hex digits>+<base64 of type and public key>`. */
export function encodeVkey(key: NoteVerifier): string {
  return encodeTypedVkey(ED25519_TYPE, key);
}

/** parseVkey is the inverse of encodeVkey and checks the key ID. Throws LogError E_KEY_ENCODING. */
export function parseVkey(vkey: string, sha256: Sha256): NoteVerifier {
  return parseTypedVkey({ type: ED25519_TYPE, called: "Ed25519" }, vkey, sha256);
}

/**
 * hasKnownType tells whether a key in the form of a vkey is of the one type that this version can verify. Keys of others
 * are for other clients and to be passed over (https://c2sp.org/signed-note). Throws LogError E_KEY_ENCODING.
 */
export function hasKnownType(vkey: string): boolean {
  return vkeyType(vkey) === ED25519_TYPE;
}

import type { Sha256 } from "../../primitives.ts";
import { encodeTypedVkey, type NoteKey, parseTypedVkey, typedKey } from "../note/index.ts";

/** A witness by its key, which signs cosignatures and nothing else. */
export type Cosigner = NoteKey;

/** Signature type of a timestamped Ed25519 cosignature (https://c2sp.org/tlog-cosignature). */
const COSIGNATURE_TYPE = 0x04;

/** cosigner names a witness's key. Throws LogError E_KEY_ENCODING for a key or a name that no note can carry. */
export function cosigner(name: string, publicKey: Uint8Array, sha256: Sha256): Cosigner {
  return typedKey(COSIGNATURE_TYPE, name, publicKey, sha256);
}

/** encodeCosignerVkey gives `<name>+<key ID, 8 hex digits>+<base64 of type and public key>`. */
export function encodeCosignerVkey(key: Cosigner): string {
  return encodeTypedVkey(COSIGNATURE_TYPE, key);
}

/** parseCosignerVkey is the inverse of encodeCosignerVkey and checks the key ID. Throws LogError E_KEY_ENCODING. */
export function parseCosignerVkey(vkey: string, sha256: Sha256): Cosigner {
  const type = { type: COSIGNATURE_TYPE, called: "cosignature/v1 (Ed25519), which a witness has" };
  return parseTypedVkey(type, vkey, sha256);
}

/** A key pair on a token: the id in hex, and the raw public key. */
export type TokenKey = { readonly id: string; readonly publicKey: Uint8Array };

/** `id` is empty for a key without one; `publicKey` is null for a key that cannot be Ed25519. */
export type ListedTokenKey = {
  readonly label: string;
  readonly id: string;
  readonly publicKey: Uint8Array | null;
};

const PUBLIC_KEY_BYTES = 32;
/** A DER OCTET STRING of 32 bytes. */
const WRAPPED = "0420";

/** parsePublicKeys reads the public keys of what `pkcs11-tool --list-objects` prints; the rest of it is passed over. */
export function parsePublicKeys(listing: string): readonly ListedTokenKey[] {
  return listing
    .split(/^(?=\S)/m)
    .filter((object) => object.startsWith("Public Key Object"))
    .map((object) => ({
      label: field(object, "label"),
      id: hexOf(field(object, "ID")),
      publicKey: rawPoint(object, hexOf(field(object, "EC_POINT"))),
    }));
}

function field(object: string, name: string): string {
  return new RegExp(`^ +${name}: +(.*)$`, "m").exec(object)?.[1]?.trimEnd() ?? "";
}

function hexOf(text: string): string {
  return /^(?:[0-9a-f]{2})+$/i.test(text) ? text.toLowerCase() : "";
}

/** CKA_EC_POINT holds the key of RFC 8032 as it is (PKCS#11 3.0 section 2.3.5), or wrapped as for other curves. */
function rawPoint(object: string, hex: string): Uint8Array | null {
  if (!/^Public Key Object; *EC_EDWARDS\b/.test(object)) return null;
  const bare =
    hex.length === 2 * PUBLIC_KEY_BYTES + WRAPPED.length && hex.startsWith(WRAPPED) ? hex.slice(4) : hex;
  return bare.length === 2 * PUBLIC_KEY_BYTES ? new Uint8Array(Buffer.from(bare, "hex")) : null;
}

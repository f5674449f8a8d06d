import { decodeBase64 } from "../../../core/bytes/index.ts";
import { KeyError } from "../key-error.ts";
import { encodePrivateKey, parsePrivateKey } from "../private-key-info.ts";

/** The private half of a principal's key: seeds of 32 bytes, and for the root of trust perhaps a third of 64. */
export type PrincipalSeeds = {
  readonly ed25519: Uint8Array;
  /** null: a key of Ed25519 alone. */
  readonly mlDsa65: Uint8Array | null;
  /** The private key of FIPS 205; null: none. */
  readonly slhDsa: Uint8Array | null;
};

/**
 * encodePrincipalKey gives the text of a hybrid key: two PEM blocks (RFC 7468), first PKCS#8 of Ed25519 (RFC 8410), then PKCS#8 of
 * ML-DSA-65 as its seed alone (RFC 9881), 250 bytes; and a third of SLH-DSA-SHA2-128s (RFC 9909) where there is one. It is the same
 * whichever implementation reads them.
 */
export function encodePrincipalKey({ ed25519, mlDsa65, slhDsa }: PrincipalSeeds): string {
  const blocks = [encodePrivateKey("ed25519", ed25519)];
  if (mlDsa65 !== null) blocks.push(encodePrivateKey("ml-dsa-65", mlDsa65));
  if (slhDsa !== null) blocks.push(encodePrivateKey("slh-dsa-sha2-128s", slhDsa));
  return blocks.map(pemBlock).join("");
}

/**
 * parsePrincipalKey is the inverse of encodePrincipalKey; `place` says in errors where the text was. No error holds any of the
 * text. Throws KeyError E_KEY_ENCODING for every other text, also for a key in another form than its seed.
 */
export function parsePrincipalKey(text: string, place: string): PrincipalSeeds {
  if (text.length > MAX_CHARACTERS) throw notAKey(place, `${text.length} characters`);
  const blocks = text.replaceAll("\r\n", "\n").match(ONE_TO_THREE)?.slice(1);
  if (blocks === undefined) throw notAKey(place, "another content");
  const [first, second, third] = blocks.map((body) => (body === undefined ? null : derOf(body)));
  const ed25519 = first && parsePrivateKey("ed25519", first);
  if (!ed25519) throw notAKey(place, "another key in the first PEM block");
  const mlDsa65 = second && parsePrivateKey("ml-dsa-65", second);
  if (blocks[1] !== undefined && !mlDsa65)
    throw notAKey(place, "another key, or another form of it, in the second PEM block");
  const slhDsa = third && parsePrivateKey("slh-dsa-sha2-128s", third);
  if (blocks[2] !== undefined && !slhDsa) throw notAKey(place, "another key in the third PEM block");
  return { ed25519, mlDsa65: mlDsa65 ?? null, slhDsa: slhDsa ?? null };
}

const MAX_CHARACTERS = 4096;
const BLOCK = "-----BEGIN PRIVATE KEY-----\n([A-Za-z0-9+/=\n]{1,1024})\n-----END PRIVATE KEY-----";
const ONE_TO_THREE = new RegExp(`^${BLOCK}(?:\n${BLOCK}(?:\n${BLOCK})?)?\n?$`);

function pemBlock(der: Buffer): string {
  const lines = der.toString("base64").match(/.{1,64}/g) ?? [];
  return ["-----BEGIN PRIVATE KEY-----", ...lines, "-----END PRIVATE KEY-----", ""].join("\n");
}

function derOf(body: string): Uint8Array | null {
  return decodeBase64(body.replaceAll("\n", ""));
}

function notAKey(place: string, found: string): KeyError {
  return new KeyError("E_KEY_ENCODING", {
    what: `expected two PEM blocks in ${place}, an Ed25519 private key and an ML-DSA-65 private key as its seed, found ${found}`,
    remedy: "restore the key from a backup, or make a new one with: quantum-forge keys create",
  });
}

import { KeyError } from "../key-error.ts";

/** A principal's key on a hardware token: where it is, and its public half. It holds no secret. */
export type TokenFile = {
  /** PKCS#11 URI (RFC 7512). */
  readonly pkcs11: string;
  /** Raw Ed25519 public key in base64. */
  readonly ed25519: string;
};

const MAX_CHARACTERS = 4096;
const RAW_KEY = /^[A-Za-z0-9+/]{43}=$/;

/** encodeTokenFile gives the text of a key file that names a token. */
export function encodeTokenFile({ pkcs11, ed25519 }: TokenFile): string {
  return `${JSON.stringify({ ed25519, pkcs11, v: 1 }, null, 2)}\n`;
}

/**
 * parseTokenFile is the inverse of encodeTokenFile; null for a text that is no JSON object, such as a key. Throws KeyError
 * E_KEY_ENCODING for another object; `place` says in errors where the text was.
 */
export function parseTokenFile(text: string, place: string): TokenFile | null {
  if (!text.trimStart().startsWith("{")) return null;
  const value = text.length <= MAX_CHARACTERS ? parseObject(text) : {};
  const { v, pkcs11, ed25519 } = value;
  const known = Object.keys(value).length === 3 && v === 1;
  if (known && typeof pkcs11 === "string" && typeof ed25519 === "string" && RAW_KEY.test(ed25519))
    return { pkcs11, ed25519 };
  throw new KeyError("E_KEY_ENCODING", {
    what: `expected a key or the place of a key on a token in ${place}, found another document`,
    remedy: "make it anew: move it away and run quantum-forge keys create NAME --pkcs11 URI",
  });
}

function parseObject(text: string): Readonly<Record<string, unknown>> {
  try {
    return JSON.parse(text) as Readonly<Record<string, unknown>>;
  } catch {
    return {};
  }
}

import { isAbsolute } from "node:path";
import type { KeyError } from "../key-error.ts";
import { hsmError } from "./hsm-error.ts";

/** Where an Ed25519 key pair is: on which token behind which PKCS#11 library, and which of its keys. */
export type TokenKey = {
  /** Absolute path of the token's PKCS#11 library. */
  readonly module: string;
  /** Label of the token. */
  readonly token: string;
  /** Label of the key pair; null when its id alone names it. */
  readonly label: string | null;
  /** Id of the key pair in hex; null when its label alone names it. */
  readonly id: string | null;
};

const MAX_CHARACTERS = 1024;
const KNOWN = ["token", "object", "id", "type", "module-path"];
const SECRETS = ["pin-value", "pin-source"];

/**
 * parseTokenUri reads a PKCS#11 URI (RFC 7512) that names a token, a key of it and the library, such as
 * `pkcs11:token=forge;object=recorder?module-path=/usr/lib/softhsm/libsofthsm2.so`. A PIN in it is refused: such a text stands
 * in files and arguments. Throws KeyError E_HSM.
 */
export function parseTokenUri(text: string): TokenKey {
  const attributes = text.length <= MAX_CHARACTERS ? attributesOf(text) : null;
  if (attributes === null) throw notAUri("another text");
  const secret = SECRETS.find((name) => attributes.has(name));
  if (secret !== undefined) throw notAUri(`one with ${secret}`);
  const stranger = [...attributes.keys()].find((name) => !KNOWN.includes(name));
  if (stranger !== undefined) throw notAUri(`one with ${JSON.stringify(stranger)}`);
  if ((attributes.get("type") ?? "private") !== "private") throw notAUri("one of no private key");
  const [module, token] = [attributes.get("module-path") ?? "", attributes.get("token") ?? ""];
  const [label, id] = [attributes.get("object") ?? null, attributes.get("id") ?? null];
  if (!isAbsolute(module)) throw notAUri(module === "" ? "no library" : "a library by a relative path");
  if (token === "" || (label ?? id ?? "") === "") throw notAUri("no token, or no key of it");
  return { module, token, label, id: id === null ? null : Buffer.from(id, "latin1").toString("hex") };
}

/** Attributes by name, percent-decoded; null for what is no URI of this kind, or says something twice. */
function attributesOf(text: string): ReadonlyMap<string, string> | null {
  const [, path = "", query = ""] = /^pkcs11:([^?#]*)(?:\?([^?#]*))?$/.exec(text) ?? [];
  const found = new Map<string, string>();
  for (const part of [...path.split(";"), ...query.split("&")].filter((each) => each !== "")) {
    const [name = "", value = null] = part.split(/=(.*)/s);
    const decoded = value === null ? null : decode(name, value);
    if (decoded === null || found.has(name)) return null;
    found.set(name, decoded);
  }
  return found.size === 0 ? null : found;
}

/** An id is bytes, one character each; the rest is UTF-8 without control characters. */
function decode(name: string, value: string): string | null {
  if (name === "id") return /^(?:%[0-9a-f]{2}|[\w.~-])+$/i.test(value) ? unescape8(value) : null;
  try {
    const text = decodeURIComponent(value);
    return /\p{Cc}/u.test(text) ? null : text;
  } catch {
    return null;
  }
}

function unescape8(value: string): string {
  return value.replace(/%(..)/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

function notAUri(found: string): KeyError {
  return hsmError(
    `expected a PKCS#11 URI (RFC 7512) of a token, a key of it and the absolute path of its library, found ${found}`,
    "write pkcs11:token=TOKEN;object=LABEL?module-path=/PATH/LIBRARY.so; the PIN is not part of it",
  );
}

import { decodeBase64 } from "../../core/bytes/index.ts";
import type { JsonValue } from "../../core/canonical/index.ts";
import { membersOf, misshapen, parseAnswer } from "./parse-answer.ts";

/** A symmetric key that two ends share, and the name by which the other end asks for it. */
export type QkdKey = {
  /** UUID in lower case. */
  readonly id: string;
  readonly key: Uint8Array;
};

/** What was asked for: so many keys of a size, and by their names where they are known. */
export type KeyClaim = {
  readonly number: number;
  readonly bytes: number;
  readonly ids: readonly string[] | null;
};

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const CONTAINER = ["keys", "key_container_extension"];
const KEY = ["key_ID", "key", "key_ID_extension", "key_extension"];

/**
 * parseKeyContainer reads hostile bytes as a key container (ETSI GS QKD 014 v1.1.1 section 6.3) that holds exactly what was asked
 * for, each key under a name of its own. Extensions are passed over. Throws QkdError E_QKD_ANSWER; no error holds any of it.
 */
export function parseKeyContainer(
  bytes: Uint8Array,
  { number, bytes: size, ids }: KeyClaim,
): readonly QkdKey[] {
  const { keys } = membersOf(parseAnswer(bytes), CONTAINER);
  if (!Array.isArray(keys) || keys.length !== number)
    throw misshapen(`${number} keys`, Array.isArray(keys) ? `${keys.length}` : "no list of them");
  const found = keys.map((value: JsonValue) => parseKey(value, size));
  if (new Set(found.map(({ id }) => id)).size !== number) throw misshapen("a name for each key", "one twice");
  const stranger = ids !== null && found.some(({ id }) => !ids.includes(id));
  if (stranger) throw misshapen("the keys that were asked for", "another");
  return found;
}

/** parseKeyId gives the name of a key in lower case; null for what is no UUID. */
export function parseKeyId(text: string): string | null {
  return UUID.test(text) ? text.toLowerCase() : null;
}

function parseKey(value: JsonValue, size: number): QkdKey {
  const { key_ID, key } = membersOf(value, KEY);
  const id = typeof key_ID === "string" ? parseKeyId(key_ID) : null;
  if (id === null) throw misshapen("a UUID as key_ID", "something else");
  const bytes = typeof key === "string" ? decodeBase64(key) : null;
  if (bytes?.length === size) return { id, key: bytes };
  throw misshapen(
    `keys of ${8 * size} bits in base64`,
    bytes === null ? "another text" : `${8 * bytes.length} bits`,
  );
}

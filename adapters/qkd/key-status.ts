import { membersOf, misshapen, parseAnswer } from "./parse-answer.ts";

/** How many keys a link has ready, and of which sizes (bits). */
export type KeyStatus = {
  readonly key_size: number;
  readonly stored_key_count: number;
  readonly max_key_per_request: number;
  readonly min_key_size: number;
  readonly max_key_size: number;
};

const COUNTS = [
  "key_size",
  "stored_key_count",
  "max_key_count",
  "max_key_per_request",
  "max_key_size",
  "min_key_size",
  "max_SAE_ID_count",
];
const NAMES = ["source_KME_ID", "target_KME_ID", "master_SAE_ID", "slave_SAE_ID"];

/** parseKeyStatus reads hostile bytes as a status (ETSI GS QKD 014 v1.1.1 section 6.1). Throws QkdError E_QKD_ANSWER. */
export function parseKeyStatus(bytes: Uint8Array): KeyStatus {
  const found = membersOf(parseAnswer(bytes), [...COUNTS, ...NAMES, "status_extension"]);
  const count = (name: keyof KeyStatus): number => {
    const value = found[name];
    if (typeof value === "number" && Number.isSafeInteger(value) && value >= 0) return value;
    throw misshapen(`a count as ${name}`, "something else");
  };
  return {
    key_size: count("key_size"),
    stored_key_count: count("stored_key_count"),
    max_key_per_request: count("max_key_per_request"),
    min_key_size: count("min_key_size"),
    max_key_size: count("max_key_size"),
  };
}

import { type JsonValue, parseReadable } from "../canonical/index.ts";
import { faultText, type SchemaFault } from "../schema/index.ts";
import { refuseNewer } from "./format-version.ts";
import { RegistryError } from "./registry-error.ts";

/** No document of the registry may be larger; a record is a few kilobytes. */
export const MAX_DOCUMENT_BYTES = 256 * 1024;

/**
 * parseStoredDocument reads one readable-JSON document of the registry: size first, then exact encoding, version
 * and schema. `name` is what an error calls it. Throws E_TOO_LARGE, CanonicalError E_NOT_CANONICAL, E_VERSION,
 * E_SCHEMA.
 */
export function parseStoredDocument(
  bytes: Uint8Array,
  name: string,
  check: (value: unknown) => SchemaFault | null,
): JsonValue {
  refuseOversize(bytes.length, name);
  const value = parseReadable(bytes);
  refuseNewer(value, name);
  refuseFault(check(value), name);
  return value;
}

/** refuseOversize throws E_TOO_LARGE for more than MAX_DOCUMENT_BYTES bytes. */
export function refuseOversize(bytes: number, name: string): void {
  if (bytes <= MAX_DOCUMENT_BYTES) return;
  throw new RegistryError("E_TOO_LARGE", {
    what: `expected ${name} to have at most ${MAX_DOCUMENT_BYTES} bytes, found ${bytes}`,
    remedy: "keep raw measurements in artifacts and only their digests in the record",
  });
}

/** refuseFault throws E_SCHEMA when there is a fault. */
export function refuseFault(fault: SchemaFault | null, name: string): void {
  if (fault === null) return;
  throw new RegistryError("E_SCHEMA", {
    what: `${name} does not fit its schema: ${faultText(fault)}`,
    remedy: "restore it from the registry's history",
  });
}

import { type Bundle, bundleFromJSON } from "@sigstore/bundle";
import { decodeBase64 } from "../../core/bytes/index.ts";
import type { JsonValue } from "../../core/canonical/index.ts";
import { faultText, schemaCheck } from "../../core/schema/index.ts";
import { BUNDLE_SCHEMA } from "./bundle-schema.ts";
import { parseDocument } from "./parse-document.ts";
import { SigstoreError } from "./sigstore-error.ts";

/** The bundle's fields of bytes. */
const BASE64_FIELDS: ReadonlySet<string> = new Set([
  "canonicalizedBody",
  "digest",
  "hashes",
  "keyId",
  "payload",
  "rawBytes",
  "rootHash",
  "sig",
  "signature",
  "signedEntryTimestamp",
  "signedTimestamp",
]);

const firstFault = schemaCheck(BUNDLE_SCHEMA);

/**
 * parseBundle reads hostile bytes as a Sigstore bundle. The library's own parser takes loose base64, unknown fields and
 * unknown versions, so all three are refused before it runs. Throws SigstoreError E_TOO_LARGE, E_SCHEMA or E_BASE64.
 */
export function parseBundle(bytes: Uint8Array): Bundle {
  const document = parseDocument(bytes, "a Sigstore bundle");
  const fault = firstFault(document);
  if (fault !== null) throw misshapen(faultText(fault));
  requireBase64(document, "the bundle");
  try {
    return bundleFromJSON(document);
  } catch (cause) {
    throw misshapen("a part that its version requires is missing", cause);
  }
}

function requireBase64(value: JsonValue, field: string): void {
  if (typeof value === "string" && BASE64_FIELDS.has(field) && decodeBase64(value) === null) {
    throw new SigstoreError("E_BASE64", {
      what: `expected ${field} in standard base64 with padding, found something else`,
      remedy: "take the bundle again from where it was made",
    });
  }
  if (typeof value !== "object" || value === null) return;
  for (const [key, child] of Object.entries(value)) requireBase64(child, Array.isArray(value) ? field : key);
}

function misshapen(clause: string, cause?: unknown): SigstoreError {
  return new SigstoreError("E_SCHEMA", {
    what: `expected a Sigstore bundle of version 0.1 to 0.3, found one in which ${clause}`,
    remedy: "take the bundle again from where it was made",
    cause,
  });
}

import { CanonicalError, type JsonValue, parseUnambiguous } from "../../core/canonical/index.ts";
import { SigstoreError } from "./sigstore-error.ts";

export const MAX_DOCUMENT_BYTES = 1 << 20;

/**
 * parseDocument decodes hostile bytes as unambiguous JSON of at most 1 MiB. `form` names the document in messages. Throws
 * SigstoreError E_TOO_LARGE or E_SCHEMA.
 */
export function parseDocument(bytes: Uint8Array, form: string): JsonValue {
  if (bytes.length > MAX_DOCUMENT_BYTES) {
    throw new SigstoreError("E_TOO_LARGE", {
      what: `expected ${form} of at most ${MAX_DOCUMENT_BYTES} bytes, found ${bytes.length}`,
      remedy: "take it again from where it was made",
    });
  }
  try {
    return parseUnambiguous(bytes);
  } catch (cause) {
    if (!(cause instanceof CanonicalError)) throw cause;
    throw new SigstoreError("E_SCHEMA", {
      what: `${form} cannot be read: ${cause.what}`,
      remedy: "take it again from where it was made",
      cause,
    });
  }
}

import { CanonicalError, type JsonObject, parseUnambiguous } from "../../canonical/index.ts";
import { VbhError } from "../vbh-error.ts";

/** Room for the bundle in a document of the registry, which holds no more than 256 KiB. */
export const MAX_BUNDLE_BYTES = 1 << 17;

/**
 * parseBundle reads hostile bytes as the JSON object that a document of the registry holds a bundle as. It judges nothing in it;
 * a key that stands twice is refused, since one of the two would be lost. Throws VbhError E_TOO_LARGE or E_SCHEMA.
 */
export function parseBundle(bytes: Uint8Array): JsonObject {
  if (bytes.length > MAX_BUNDLE_BYTES) {
    throw new VbhError("E_TOO_LARGE", {
      what: `expected a Sigstore bundle of at most ${MAX_BUNDLE_BYTES} bytes, found ${bytes.length}`,
      remedy: "attest the record alone, with a short predicate",
    });
  }
  const value = parse(bytes);
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return value as JsonObject;
  throw misshapen("a JSON value that is no object");
}

function parse(bytes: Uint8Array): unknown {
  try {
    return parseUnambiguous(bytes);
  } catch (cause) {
    if (cause instanceof CanonicalError) throw misshapen(cause.what, cause);
    throw cause;
  }
}

function misshapen(found: string, cause?: unknown): VbhError {
  return new VbhError("E_SCHEMA", {
    what: `expected one Sigstore bundle in JSON, found ${found}`,
    remedy: "take the file whose path GitHub's attest action gives as bundle-path",
    cause,
  });
}

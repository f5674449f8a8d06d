import type { SignaturesFile } from "../../registry/build-record.ts";
import { parseSignatures } from "../dsse/index.ts";
import type { Sha256 } from "../primitives.ts";
import { VbhError } from "../vbh-error.ts";
import type { BuildEvidence } from "./build-evidence.ts";

/** A record is a few KB; parsing and hashing of what follows stays bounded. */
export const MAX_STATEMENT_BYTES = 1 << 18;

/** A record within the size limits, and its signatures in their one encoding. */
export type Envelope = { readonly statement: Uint8Array; readonly file: SignaturesFile };

/** readEncoding checks presence, sizes, base64, payload type and key encodings; it judges no content. */
export function readEncoding({ statement, signatures }: BuildEvidence, sha256: Sha256): Envelope {
  if (statement === null) throw absent("the record");
  if (signatures === null) throw absent("its signatures");
  if (statement.length > MAX_STATEMENT_BYTES) {
    throw new VbhError("E_TOO_LARGE", {
      what: `expected a record of at most ${MAX_STATEMENT_BYTES} bytes, found ${statement.length}`,
      remedy: "restore the record from the registry's history",
    });
  }
  return { statement, file: parseSignatures(signatures, sha256) };
}

function absent(what: string): VbhError {
  return new VbhError("E_SCHEMA", {
    what: `expected ${what} in the registry, found no file`,
    remedy: "restore the file from the registry's history",
  });
}

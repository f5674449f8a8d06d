import { parseBundle } from "../keyless/index.ts";
import { encodeSignatures } from "./encode-signatures.ts";

/**
 * bundleSignatures gives the bytes of the signatures file of a record that a principal without keys signed: the Sigstore bundle,
 * which attests the record's file, in place of a key's signature. It judges nothing in the bundle. Throws VbhError E_TOO_LARGE or
 * E_SCHEMA.
 */
export function bundleSignatures(principal: string, bundle: Uint8Array): Uint8Array {
  return encodeSignatures([{ principal, alg: "sigstore", bundle: parseBundle(bundle) }]);
}

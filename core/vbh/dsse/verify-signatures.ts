import { decodeBase64 } from "../../bytes/index.ts";
import type { KeySignature, SignaturesFile } from "../../registry/build-record.ts";
import type { Primitives } from "../primitives.ts";
import { quoted } from "../quoted.ts";
import { VbhError } from "../vbh-error.ts";
import { preAuthEncoding } from "./pae.ts";

/**
 * verifySignatures checks every signature by a key over the payload's received bytes and gives the principals that signed so.
 * One signature that does not hold refuses the whole file, and so does a file without any by an algorithm that this version
 * knows. Sigstore bundles, which need a root of trust to say whose they must be, are not judged here. Throws VbhError E_SIG.
 */
export function verifySignatures(
  payload: Uint8Array,
  file: SignaturesFile,
  { verifyEd25519 }: Pick<Primitives, "verifyEd25519">,
): readonly string[] {
  if (file.signatures.length === 0)
    throw notSigned("a signature by a known algorithm (ed25519, sigstore), found none");
  const message = preAuthEncoding(payload);
  return file.signatures.flatMap((signature) => {
    if (signature.alg === "sigstore") return [];
    if (!holds(signature, message, verifyEd25519)) {
      throw notSigned(`a signature of ${quoted(signature.principal)} over these bytes, found another`);
    }
    return [signature.principal];
  });
}

function holds(
  { public_key, sig }: KeySignature,
  message: Uint8Array,
  verifyEd25519: Primitives["verifyEd25519"],
): boolean {
  const publicKey = decodeBase64(public_key);
  const signature = decodeBase64(sig);
  return publicKey !== null && signature !== null && verifyEd25519(publicKey, message, signature);
}

function notSigned(expectedAndFound: string): VbhError {
  return new VbhError("E_SIG", {
    what: `expected ${expectedAndFound}`,
    remedy: "the record or its signatures were changed; restore both from the registry's history",
  });
}

import { encodeBase64, encodeHex } from "../../bytes/index.ts";
import type { KeySignature } from "../../registry/build-record.ts";
import type { MessageSigner, Sha256 } from "../primitives.ts";
import { preAuthEncoding } from "./pae.ts";

/** A signing key and the principal in whose name it signs. */
export type PrincipalSigner = MessageSigner & { readonly principal: string };

/** signPayload makes one DSSE signature over a record's file bytes. keyid = hex SHA-256 of the raw public key. */
export async function signPayload(
  payload: Uint8Array,
  signer: PrincipalSigner,
  sha256: Sha256,
): Promise<KeySignature> {
  const signature = await signer.sign(preAuthEncoding(payload));
  return {
    principal: signer.principal,
    alg: "ed25519",
    keyid: encodeHex(sha256(signer.publicKey)),
    public_key: encodeBase64(signer.publicKey),
    sig: encodeBase64(signature),
  };
}

import { createPrivateKey, createPublicKey, sign } from "node:crypto";
import { sha256, verifyEd25519, verifyMlDsa65, verifySlhDsa } from "../../../adapters/keys/index.ts";
import {
  type HybridSigner,
  ML_DSA_CONTEXT,
  type Primitives,
  type PrincipalSigner,
} from "../../../core/vbh/index.ts";

export const primitives: Primitives = { sha256, verifyEd25519, verifyMlDsa65, verifySlhDsa };

/** testSigner gives an Ed25519 key whose seed is 32 times the given byte. */
export function testSigner(principal: string, seed: number): PrincipalSigner {
  const prefix = Buffer.from("302e020100300506032b657004220420", "hex");
  const der = Buffer.concat([prefix, Buffer.alloc(32, seed)]);
  const key = createPrivateKey({ key: der, format: "der", type: "pkcs8" });
  const spki = createPublicKey(key).export({ format: "der", type: "spki" });
  return {
    principal,
    publicKey: new Uint8Array(spki.subarray(-32)),
    sign: async (message) => new Uint8Array(sign(null, message, key)),
  };
}

/** testHybridSigner gives both keys of a principal, made from seeds of 32 times the given byte. */
export function testHybridSigner(principal: string, seed: number): HybridSigner {
  const { publicKey, sign: signEd25519 } = testSigner(principal, seed);
  // A private key of RFC 9881 in its seed form.
  const prefix = Buffer.from("3034020100300b060960864801650304031204228020", "hex");
  const der = Buffer.concat([prefix, Buffer.alloc(32, seed)]);
  const key = createPrivateKey({ key: der, format: "der", type: "pkcs8" });
  const pub = createPublicKey(key).export({ format: "jwk" }) as { readonly pub?: string };
  return {
    principal,
    ed25519: { publicKey, sign: signEd25519 },
    mlDsa65: {
      publicKey: new Uint8Array(Buffer.from(pub.pub ?? "", "base64url")),
      sign: async (message) => new Uint8Array(sign(null, message, { key, context: ML_DSA_CONTEXT } as never)),
    },
  };
}

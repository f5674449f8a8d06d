import { createPrivateKey, createPublicKey, sign } from "node:crypto";
import { sha256, verifyEd25519 } from "../../../adapters/keys/index.ts";
import type { Primitives, PrincipalSigner } from "../../../core/vbh/index.ts";

export const primitives: Primitives = { sha256, verifyEd25519 };

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

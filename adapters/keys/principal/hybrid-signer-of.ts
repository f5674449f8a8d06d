import { createPrivateKey, sign } from "node:crypto";
import { type HybridSigner, ML_DSA_CONTEXT } from "../../../core/vbh/index.ts";
import type { MlDsa65 } from "../post-quantum/ml-dsa-65.ts";
import { encodePrivateKey } from "../private-key-info.ts";
import { rawPublicKey } from "../raw-public-key.ts";

/**
 * hybridSignerOf gives the signer of two seeds. The private halves are in its closures alone: printing, inspecting or
 * serialising it shows the public keys and no more.
 */
export function hybridSignerOf(
  principal: string,
  seeds: { readonly ed25519: Uint8Array; readonly mlDsa65: Uint8Array },
  mlDsa65: MlDsa65,
): HybridSigner {
  const classic = createPrivateKey({
    key: encodePrivateKey("ed25519", seeds.ed25519),
    format: "der",
    type: "pkcs8",
  });
  const quantumSafe = mlDsa65.keyOf(seeds.mlDsa65);
  return {
    principal,
    ed25519: {
      publicKey: rawPublicKey(classic),
      sign: async (message) => new Uint8Array(sign(null, message, classic)),
    },
    mlDsa65: {
      publicKey: quantumSafe.publicKey,
      sign: async (message) => quantumSafe.sign(message, ML_DSA_CONTEXT),
    },
  };
}

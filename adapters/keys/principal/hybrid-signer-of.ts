import { createPrivateKey, sign } from "node:crypto";
import { type HybridSigner, type MessageSigner, ML_DSA_CONTEXT } from "../../../core/vbh/index.ts";
import { openMlDsa65 } from "../post-quantum/ml-dsa-65.ts";
import type { PostQuantumKey } from "../post-quantum/post-quantum-key.ts";
import { openSlhDsa } from "../post-quantum/slh-dsa.ts";
import { encodePrivateKey } from "../private-key-info.ts";
import { rawPublicKey } from "../raw-public-key.ts";
import type { PrincipalSeeds } from "./principal-key.ts";

/** Seeds of a principal that signs by both. */
export type HybridSeeds = PrincipalSeeds & { readonly mlDsa65: Uint8Array };

/**
 * hybridSignerOf gives the signer of a principal's seeds. The private halves are in its closures alone: printing, inspecting or
 * serialising it shows the public keys and no more.
 */
export async function hybridSignerOf(principal: string, seeds: HybridSeeds): Promise<HybridSigner> {
  const classic = createPrivateKey({
    key: encodePrivateKey("ed25519", seeds.ed25519),
    format: "der",
    type: "pkcs8",
  });
  const signer = {
    principal,
    ed25519: {
      publicKey: rawPublicKey(classic),
      sign: async (message: Uint8Array) => new Uint8Array(sign(null, message, classic)),
    },
    mlDsa65: signerBy((await openMlDsa65()).keyOf(seeds.mlDsa65)),
  };
  if (seeds.slhDsa === null) return signer;
  return { ...signer, slhDsa: signerBy((await openSlhDsa()).keyOf(seeds.slhDsa)) };
}

function signerBy(key: PostQuantumKey): MessageSigner {
  return { publicKey: key.publicKey, sign: async (message) => key.sign(message, ML_DSA_CONTEXT) };
}

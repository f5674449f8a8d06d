import { SLH_DSA_PUBLIC_KEY_BYTES } from "../../../core/vbh/index.ts";

/** SK.seed, SK.prf and PK.seed, 16 bytes each. */
export const SLH_DSA_SEED_BYTES = 48;

/**
 * slhDsaPrivateKey gives the 64-byte private key of three seeds (FIPS 205 algorithm 18). Always by the implementation in
 * JavaScript: OpenSSL draws its seeds itself, so that no other randomness could be mixed in.
 */
export async function slhDsaPrivateKey(seeds: Uint8Array): Promise<Uint8Array> {
  const { slh_dsa_sha2_128s } = await import("@noble/post-quantum/slh-dsa.js");
  return slh_dsa_sha2_128s.keygen(seeds).secretKey;
}

/** slhDsaPublicKey gives the public half, which the private key ends with (FIPS 205 figures 15 and 16). */
export function slhDsaPublicKey(privateKey: Uint8Array): Uint8Array {
  return privateKey.subarray(-SLH_DSA_PUBLIC_KEY_BYTES);
}

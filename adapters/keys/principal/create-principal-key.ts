import { keysOf, type PrincipalKeys } from "../../../core/vbh/hybrid/index.ts";
import { createKey } from "../create-key.ts";
import type { EntropySource } from "../entropy/entropy-source.ts";
import { mixedSeed } from "../entropy/mixed-seed.ts";
import { KeyError } from "../key-error.ts";
import { SLH_DSA_SEED_BYTES, slhDsaPrivateKey } from "../post-quantum/slh-dsa-private-key.ts";
import { refuseLocation } from "../refuse-location.ts";
import { type HybridSeeds, hybridSignerOf } from "./hybrid-signer-of.ts";
import { encodePrincipalKey } from "./principal-key.ts";
import { principalPlace } from "./principal-place.ts";

export type NewPrincipalKey = {
  /** Absolute path; keyHome gives the default. */
  readonly home: string;
  readonly principal: string;
  /** Work trees and Git folders of the measured repository: no key may lie in them. */
  readonly forbiddenRoots: readonly string[];
  /** Mixed with the system's randomness when given; never in its place. */
  readonly entropy?: EntropySource | null;
  /** With a key of SLH-DSA-SHA2-128s too, for the root of trust. */
  readonly slhDsa?: boolean;
};

export type CreatedPrincipalKey = { readonly path: string; readonly keys: PrincipalKeys };

const SEED_BYTES = 32;

/**
 * createPrincipalKey makes the hybrid key of a principal in `<home>/keys/<principal>.key` (mode 0600) and gives its public half.
 * It never replaces a key: of two calls at once one fails. Throws KeyError E_KEY_EXISTS, E_KEY_NAME, E_KEY_LOCATION,
 * E_KEY_UNREADABLE, or E_ENTROPY.
 */
export async function createPrincipalKey(options: NewPrincipalKey): Promise<CreatedPrincipalKey> {
  const { home, principal, forbiddenRoots } = options;
  const { folder, path } = principalPlace(home, principal);
  for (const root of forbiddenRoots) await refuseLocation(folder, root);
  const seeds = await newSeeds(options);
  const keys = keysOf(await hybridSignerOf(principal, seeds));
  if (await createKey(path, encodePrincipalKey(seeds))) return { path, keys };
  throw keyExists(path);
}

async function newSeeds({ entropy, slhDsa = false }: NewPrincipalKey): Promise<HybridSeeds> {
  const drawn = await mixedSeed(2 * SEED_BYTES + (slhDsa ? SLH_DSA_SEED_BYTES : 0), entropy);
  return {
    ed25519: drawn.subarray(0, SEED_BYTES),
    mlDsa65: drawn.subarray(SEED_BYTES, 2 * SEED_BYTES),
    slhDsa: slhDsa ? await slhDsaPrivateKey(drawn.subarray(2 * SEED_BYTES)) : null,
  };
}

/** keyExists says that a key is there already. */
export function keyExists(path: string): KeyError {
  return new KeyError("E_KEY_EXISTS", {
    what: `expected no key in ${path} yet, found one`,
    remedy:
      "use it, or move it away first and keep it as long as others count on it; keys are never replaced",
  });
}

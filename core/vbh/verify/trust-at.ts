import { type Root, type RootChain, rootAt } from "../root/index.ts";
import type { TrustedRoot } from "./build-evidence.ts";

/**
 * Who vouches for a leaf's signers: nobody (`self`: there is no root of trust, or it began later), a version of the root, or a
 * root that does not hold.
 */
export type Trust =
  | { readonly kind: "self"; readonly why: string; readonly chain: RootChain | null }
  | { readonly kind: "root"; readonly root: Root; readonly chain: RootChain }
  | { readonly kind: "broken"; readonly error: unknown };

/** trustAt gives the trust for a leaf, by the index that was claimed; the check `inclusion` holds the claim. It never throws. */
export function trustAt(trusted: TrustedRoot | null, logIndex: number | null): Trust {
  if (trusted === null) return { kind: "self", why: "there is no root of trust", chain: null };
  try {
    const chain = trusted.chain();
    const root = rootAt(chain, logIndex ?? Number.MAX_SAFE_INTEGER);
    if (root !== null) return { kind: "root", root, chain };
    return { kind: "self", why: "it was recorded before the root of trust began", chain };
  } catch (error) {
    return { kind: "broken", error };
  }
}

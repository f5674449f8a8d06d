import type { SignaturesFile } from "../../registry/build-record.ts";
import { IMPLIED_VERSION, type Root, type RootChain, rootAt } from "../root/index.ts";
import type { TrustedRoot } from "./build-evidence.ts";
import { SELF_PRINCIPAL } from "./verify-principals.ts";

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

/**
 * trustFor gives the trust for what signed: beside the workflow that a policy names, anybody's own key goes on recording, and nobody
 * vouches for it. Root files end that.
 */
export function trustFor(trust: Trust, file: SignaturesFile | null): Trust {
  if (trust.kind !== "root" || trust.root.version !== IMPLIED_VERSION || file === null) return trust;
  const own = file.signatures.every(
    ({ alg, principal }) => alg === "ed25519" && principal === SELF_PRINCIPAL,
  );
  if (!own) return trust;
  return {
    kind: "self",
    why: "a key signed it, and the policy vouches only for a workflow",
    chain: trust.chain,
  };
}

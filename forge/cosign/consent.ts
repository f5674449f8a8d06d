import { CodedError } from "../../core/coded-error.ts";
import { cosign, cosignByBundle, verifyCosignature } from "../../core/vbh/cosignature/index.ts";
import { type HybridSigner, type Primitives, VbhError } from "../../core/vbh/index.ts";
import { newestRoot, type Root, type RootChain } from "../../core/vbh/root/index.ts";

/** With what a principal consents to a promotion: keys, or a Sigstore bundle (principal null: whoever's it is). */
export type Consent =
  | { readonly kind: "keys"; readonly signer: HybridSigner }
  | { readonly kind: "bundle"; readonly bundle: Uint8Array; readonly principal: string | null };

/** A late signature that counts: whose, and its file's bytes. */
export type Cosigned = { readonly principal: string; readonly bytes: Uint8Array };

/**
 * consent makes the late signature of a record's bytes and verifies it by the newest version of the root, as everybody will. Throws
 * VbhError E_UNAUTHORISED, E_IDENTITY for a bundle of somebody else, and what verifyCosignature throws.
 */
export async function consent(
  by: Consent,
  payload: Uint8Array,
  chain: RootChain,
  primitives: Primitives,
): Promise<Cosigned> {
  if (by.kind === "bundle") return matchBundle(by, payload, chain, primitives);
  const bytes = encode(await cosign(payload, by.signer, primitives.sha256));
  return { principal: await verifyCosignature(bytes, payload, chain, primitives), bytes };
}

/** A bundle tells whose it is by its certificate alone, so each of those who may sign without keys is tried. */
async function matchBundle(
  { bundle, principal }: Extract<Consent, { readonly kind: "bundle" }>,
  payload: Uint8Array,
  chain: RootChain,
  primitives: Primitives,
): Promise<Cosigned> {
  const root = newestRoot(chain);
  const candidates = principal === null ? keylessPromoters(root) : [principal];
  let stranger: CodedError | null = null;
  for (const candidate of candidates) {
    const bytes = encode(cosignByBundle(candidate, bundle));
    try {
      return { principal: await verifyCosignature(bytes, payload, chain, primitives), bytes };
    } catch (error) {
      if (!(error instanceof CodedError) || error.code !== "E_IDENTITY") throw error;
      stranger = error;
    }
  }
  if (stranger !== null && candidates.length === 1) throw stranger;
  throw unmatched(candidates, root, stranger);
}

function keylessPromoters({ principals, roles }: Root): readonly string[] {
  return roles.promotion.principals.filter((name) => principals[name]?.class === "keyless");
}

function unmatched(candidates: readonly string[], { version }: Root, stranger: CodedError | null): VbhError {
  if (stranger !== null) {
    return new VbhError("E_IDENTITY", {
      what: `expected a bundle of ${candidates.join(" or ")} (root version ${version}), found that of somebody else (of ${candidates.at(-1)} it says: ${stranger.what})`,
      remedy: "let one of them sign; quantum-forge root show tells their identities",
    });
  }
  return new VbhError("E_UNAUTHORISED", {
    what: `expected one who signs promotions without keys in version ${version} of the root, found none`,
    remedy: "sign with keys (--as NAME), or let the next version of the root name the identity",
  });
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

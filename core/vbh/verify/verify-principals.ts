import type { RecordSignature, SignaturesFile } from "../../registry/build-record.ts";
import { quoted } from "../quoted.ts";
import type { Root } from "../root/index.ts";
import { VbhError } from "../vbh-error.ts";

/** The only principal that a key can speak for when no root of trust assigns names to keys. */
export const SELF_PRINCIPAL = "local-recorder";

/**
 * requireSelf refuses names that nothing vouches for: a signature does not cover its principal's name, so
 * without a root anyone could call a key "release-manager", and any identity would do for a bundle. Throws VbhError E_IDENTITY.
 */
export function requireSelf({ signatures }: SignaturesFile): void {
  const bundle = signatures.find(({ alg }) => alg === "sigstore");
  if (bundle !== undefined) {
    throw new VbhError("E_IDENTITY", {
      what: `expected a root of trust that says whose the bundle of ${quoted(bundle.principal)} must be, found none`,
      remedy: "make a root of trust that names the identity: quantum-forge root create --help",
    });
  }
  const stranger = signatures.find(({ principal }) => principal !== SELF_PRINCIPAL);
  if (stranger === undefined) return;
  throw new VbhError("E_IDENTITY", {
    what: `expected the principal ${SELF_PRINCIPAL}, found ${quoted(stranger.principal)}`,
    remedy: "without a root of trust no key speaks for another principal",
  });
}

/**
 * requireMembers refuses a signature of anybody whom the root does not name, and of a name by another key than the root has for
 * it, or by none where it has one. Whose a bundle is, is not judged here. Throws VbhError E_UNAUTHORISED or E_IDENTITY.
 */
export function requireMembers({ signatures }: SignaturesFile, root: Root): void {
  for (const signature of signatures) requireMember(signature, root);
}

/** requireRecorders counts the recorders that signed. Throws VbhError E_THRESHOLD. */
export function requireRecorders({ signatures }: SignaturesFile, { roles, version }: Root): void {
  const { principals, threshold } = roles.recorder;
  const signed = new Set(
    signatures.map(({ principal }) => principal).filter((name) => principals.includes(name)),
  );
  if (signed.size >= threshold) return;
  throw new VbhError("E_THRESHOLD", {
    what: `expected ${threshold} of the recorders ${quoted(principals.join(", "))} (root version ${version}) to have signed, found ${signed.size}`,
    remedy: "record the build where a recorder's key is, or let the root name another",
  });
}

function requireMember(signature: RecordSignature, root: Root): void {
  const { principal } = signature;
  const member = Object.hasOwn(root.principals, principal) ? root.principals[principal] : undefined;
  if (member === undefined) {
    throw new VbhError("E_UNAUTHORISED", {
      what: `expected signatures of principals of the root of trust (version ${root.version}), found one of ${quoted(principal)}`,
      remedy:
        "somebody signed who is not in the root; take the signature away, or name the principal in the next version",
    });
  }
  if (member.class === "keyless" && signature.alg === "sigstore") return;
  if (member.class !== "keyless" && signature.alg === "ed25519" && member.ed25519 === signature.public_key)
    return;
  throw new VbhError("E_IDENTITY", {
    what: `expected ${member.class === "keyless" ? "a Sigstore bundle, as" : "the key that"} the root of trust (version ${root.version}) has for ${quoted(principal)}, found another signature`,
    remedy: "the name was borrowed, or the key was exchanged without a new version of the root",
  });
}

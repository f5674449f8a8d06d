export {
  bundleSignatures,
  encodeSignatures,
  MAX_SIGNATURES_BYTES,
  PAYLOAD_TYPE,
  type PrincipalSigner,
  parseSignatures,
  preAuthEncoding,
  signPayload,
  verifySignatures,
} from "./dsse/index.ts";
export { confirmLine, vbhHeader } from "./header.ts";
export {
  ED25519_PUBLIC_KEY_BYTES,
  ED25519_SIGNATURE_BYTES,
  type HybridSigner,
  type MessageSigner,
  ML_DSA_65_PUBLIC_KEY_BYTES,
  ML_DSA_65_SIGNATURE_BYTES,
  ML_DSA_CONTEXT,
  type Primitives,
  type Sha256,
  SLH_DSA_PUBLIC_KEY_BYTES,
  SLH_DSA_SIGNATURE_BYTES,
  type VerifyEd25519,
  type VerifyMlDsa65,
  type VerifySlhDsa,
} from "./primitives.ts";
export { readDraft } from "./read-draft.ts";
export { VbhError, type VbhErrorCode } from "./vbh-error.ts";
export {
  awaitsWitnesses,
  VBH_CHECKS,
  type VbhCheck,
  type VbhCheckName,
  type VbhStatus,
  type Verification,
  type Witnessed,
} from "./verification.ts";
export type {
  BuildEvidence,
  Expectation,
  ExpectedContext,
  TrustedRoot,
  VerifyDependencies,
} from "./verify/build-evidence.ts";
export { SELF_PRINCIPAL } from "./verify/verify-principals.ts";
export { verifyBuild } from "./verify-build.ts";

export {
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
export type { MessageSigner, Primitives, Sha256, VerifyEd25519 } from "./primitives.ts";
export { VbhError, type VbhErrorCode } from "./vbh-error.ts";
export {
  VBH_CHECKS,
  type VbhCheck,
  type VbhCheckName,
  type VbhStatus,
  type Verification,
} from "./verification.ts";
export type {
  BuildEvidence,
  Expectation,
  ExpectedContext,
  VerifyDependencies,
} from "./verify/build-evidence.ts";
export { SELF_PRINCIPAL } from "./verify/verify-principals.ts";
export { verifyBuild } from "./verify-build.ts";

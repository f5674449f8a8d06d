export type {
  BundleClaim,
  ExpectedSigner,
  SourceClaims,
  VerifiedBundle,
  VerifiedSigner,
  VerifiedStatement,
} from "./bundle-claim.ts";
export { bundleVerifier } from "./bundle-verifier.ts";
export { openBundleVerifier } from "./open-bundle-verifier.ts";
export { SigstoreError, type SigstoreErrorCode } from "./sigstore-error.ts";
export { verifyBundle } from "./verify-bundle.ts";

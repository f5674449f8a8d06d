export type {
  Attestation,
  AttestationClaim,
  AttestationSource,
  KeylessIdentity,
  VerifyBundle,
} from "./attestation.ts";
export { GITHUB_ISSUER, GITHUB_WORKFLOW_FORM, githubWorkflow } from "./github-workflow.ts";
export { MAX_BUNDLE_BYTES, parseBundle } from "./parse-bundle.ts";
export { requireOrigin, requireSource, type SourceFacts } from "./require-source.ts";
export {
  PROMOTION_PREDICATE_TYPE,
  PROVENANCE_PREDICATE_TYPE,
  verifyAttested,
} from "./verify-attested.ts";

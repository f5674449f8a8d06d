export { encodeLogProof, type LogProof, MAX_PROOF_BYTES, parseLogProof } from "./log-proof.ts";
export {
  BUILD_PROOF_SCHEMA,
  type BuildProofDocument,
  type ExtendedNote,
  LOG_VOUCHERS_SCHEMA,
  type LogVouchers,
} from "./proof-documents.ts";
export { type ProofTrust, type ProvenLeaf, verifyLogProof } from "./verify-log-proof.ts";

export { encodeLogProof, type LogProof, MAX_PROOF_BYTES, parseLogProof } from "./log-proof.ts";
export { type ProofTrust, type ProvenLeaf, verifyLogProof } from "./verify-log-proof.ts";

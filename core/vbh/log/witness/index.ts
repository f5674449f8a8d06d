export {
  type AddCheckpoint,
  encodeAddCheckpoint,
  MAX_ADD_CHECKPOINT_BYTES,
  parseAddCheckpoint,
} from "./add-checkpoint.ts";
export {
  type Cosignature,
  cosignText,
  requireCosigned,
  type VerifiedCosignature,
  verifyCosignatures,
} from "./cosignature.ts";
export { type Cosigner, cosigner, encodeCosignerVkey, parseCosignerVkey } from "./cosigner.ts";
export { type CosignedHead, parseCosigned, readCosigned } from "./read-cosigned.ts";
export { requireExtension } from "./require-extension.ts";
export { type QuorumClaim, requireQuorum } from "./require-quorum.ts";
export {
  answerAddCheckpoint,
  type WitnessAnswer,
  type WitnessIdentity,
  type WitnessState,
} from "./witness.ts";

export { type Anchor, anchoredAt, signAnchor, verifyAnchor } from "./anchor/index.ts";
export {
  type Checkpoint,
  encodeCheckpoint,
  parseCheckpoint,
  signCheckpoint,
  type TreeHead,
} from "./checkpoint.ts";
export { type ServedFile, servedEntriesPath, servedTilePath, serveLayout } from "./layout/index.ts";
export {
  encodeLeaf,
  findLeaf,
  type LeafKind,
  type LeafSubject,
  type LogLeaf,
  lastLeafOfStream,
  linkTo,
  NO_LEAF,
  nextLeaf,
  type PlacedLeaf,
  parseLeaf,
  STREAM_OF,
  type Stream,
  scanLeaves,
} from "./leaves/index.ts";
export { LogError, type LogErrorCode } from "./log-error.ts";
export { encodeLogKeys, readLogKeys } from "./log-keys.ts";
export {
  type ConsistencyClaim,
  hashLeaf,
  type InclusionClaim,
  leafHashTree,
  proveConsistency,
  proveInclusion,
  rangeHash,
  type TreeHashes,
  verifyConsistency,
  verifyInclusion,
} from "./merkle/index.ts";
export {
  encodeSignatureLine,
  encodeVkey,
  hasKnownType,
  type Note,
  type NoteSignature,
  type NoteVerifier,
  noteVerifier,
  parseNote,
  parseVkey,
  signNote,
  verifyNote,
} from "./note/index.ts";
export { type OpenLog, openLog } from "./open-log.ts";
export {
  ANCHOR_PATH,
  CHECKPOINT_PATH,
  COSIGNED_FOLDER,
  cosignedPath,
  ENTRIES_FOLDER,
  entriesPath,
  LOG_FOLDER,
  TILE_FOLDER,
  TILE_WIDTH,
  tilePath,
  VKEY_PATH,
} from "./paths.ts";
export { type AppendRequest, type LogPlan, planAppend } from "./plan-append.ts";
export {
  BUILD_PROOF_SCHEMA,
  type BuildProofDocument,
  type ExtendedNote,
  encodeLogProof,
  LOG_VOUCHERS_SCHEMA,
  type LogProof,
  type LogVouchers,
  MAX_PROOF_BYTES,
  type ProofTrust,
  type ProvenLeaf,
  parseLogProof,
  verifyLogProof,
} from "./proof/index.ts";
export type { ReadFile } from "./read-file.ts";
export { type HeadTrust, type LogHead, readLogHead } from "./read-log-head.ts";
export { scanLog } from "./scan/index.ts";
export {
  appendEntries,
  emptyEdge,
  type LogAppend,
  type LogEdge,
  type LogTree,
  loadEdge,
  openTree,
} from "./tiles/index.ts";
export {
  type AddCheckpoint,
  answerAddCheckpoint,
  type Cosignature,
  type CosignedHead,
  type Cosigner,
  cosigner,
  cosignText,
  encodeAddCheckpoint,
  encodeCosignerVkey,
  MAX_ADD_CHECKPOINT_BYTES,
  parseAddCheckpoint,
  parseCosigned,
  parseCosignerVkey,
  type QuorumClaim,
  readCosigned,
  requireCosigned,
  requireExtension,
  requireQuorum,
  type VerifiedCosignature,
  verifyCosignatures,
  type WitnessAnswer,
  type WitnessIdentity,
  type WitnessState,
} from "./witness/index.ts";

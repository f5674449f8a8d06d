export { bitsToBytes } from "./bits-to-bytes.ts";
export {
  BLOCK_BYTES,
  type Block,
  type BlockEntry,
  blockKey,
  measureBlock,
  planBlocks,
} from "./blocks/index.ts";
export {
  type Classification,
  categorize,
  classifyFile,
  type FileFacts,
  LARGEST_FILE_BYTES,
  SNIFFED_BYTES,
} from "./classify/index.ts";
export { isAboutZero } from "./is-about-zero.ts";
export { MdlError, type MdlErrorCode } from "./mdl-error.ts";
export {
  type DeltaRequest,
  type ExactDeltaMeasurement,
  type ExactFileDelta,
  measureDelta,
} from "./measure-delta.ts";
export { measureSolid } from "./measure-solid.ts";
export type {
  Category,
  DeltaMeasurement,
  Duplicate,
  Exclusion,
  ExclusionReason,
  FileDelta,
  SurprisingLine,
  TextFile,
  Tier,
} from "./measurement.ts";
export { MODEL_ID } from "./model-id.ts";
export { FAST_PRIMING_BUDGET, type PrimingBudget, type PrimingPlan, planPriming } from "./plan-priming.ts";
export type { Priming } from "./prime.ts";
export type { OnProgress } from "./progress.ts";

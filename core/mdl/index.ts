export {
  type AssembledDelta,
  assembleDelta,
  type ExactFileDelta,
  type Sides,
} from "./assemble-delta.ts";
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
export { codePass, type Pass, type PassRequest, type Priming } from "./code-pass.ts";
export { type Change, findNewDuplicates } from "./duplicates/index.ts";
export { isAboutZero } from "./is-about-zero.ts";
export { MdlError, type MdlErrorCode } from "./mdl-error.ts";
export { measureDelta } from "./measure-delta.ts";
export { measureSolid } from "./measure-solid.ts";
export type {
  Category,
  CategoryDelta,
  DeltaMeasurement,
  Duplicate,
  Exclusion,
  ExclusionReason,
  FileDelta,
  LineSurprise,
  SurprisingLine,
  TextFile,
  Tier,
} from "./measurement.ts";
export { modelId } from "./model-id.ts";
export { type DeltaPlan, type DeltaRequest, planDelta } from "./plan-delta.ts";
export { PRIMING_BUDGETS, type PrimingBudget, type PrimingPlan, planPriming } from "./plan-priming.ts";
export type { OnProgress } from "./progress.ts";
export { DEFAULT_TIER, parseTier, TIERS } from "./tier.ts";

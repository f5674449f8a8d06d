export { applyEvent } from "./apply-event.ts";
export { type BuildFacts, factsOf } from "./build-facts.ts";
export { type BuildIdParts, buildId, compareBuildIds, dayOf, parseBuildId } from "./build-id.ts";
export {
  type Artifact,
  BUILD_PREDICATE_TYPE,
  type BuildMetrics,
  type BuildPredicate,
  type BuildStatement,
  type BundleSignature,
  FACES,
  type Face,
  type KeySignature,
  METRIC_NAMES,
  type MetricName,
  type Origin,
  type Provenance,
  type RecordSignature,
  type RunIdentity,
  type SignaturesFile,
  STATEMENT_TYPE,
} from "./build-record.ts";
export { parseBuildStatement, validateStatement } from "./build-statement.ts";
export { BUILD_STATEMENT_SCHEMA } from "./build-statement-schema.ts";
export { type ChannelPointer, encodeChannelPointer, parseChannelPointer } from "./channel-pointer.ts";
export { CHANNEL_SCHEMA } from "./channel-schema.ts";
export {
  type ChannelState,
  emptyChannel,
  type Hold,
  type Lock,
  OBSERVATIONS_KEPT,
  OBSERVATIONS_SCORED,
  type Promoting,
  STINTS_KEPT,
  type Stint,
} from "./channel-state.ts";
export { appendEventLines, encodeEventLine, parseEventLine, parseEvents } from "./event-line.ts";
export { EVENT_SCHEMA } from "./event-schema.ts";
export { exportFlat, type FlatBuild, type FlatExport } from "./export-flat.ts";
export { compareByTime, findBuild, type NamedBuild } from "./find-build.ts";
export { foldBuilds } from "./fold-builds.ts";
export type { FoldTable } from "./fold-table.ts";
export { type BuildStatus, type FoldedBuild, newBuild } from "./folded-build.ts";
export { idempotencyKey } from "./idempotency-key.ts";
export { LEAF_SCHEMA } from "./leaf-schema.ts";
export { type MemoryTable, memoryTable } from "./memory-table.ts";
export {
  channelPath,
  eventsPath,
  idOfRecordPath,
  isEventsPath,
  recordPath,
  signaturesPath,
} from "./paths.ts";
export { type RegistryLayout, readLayout } from "./read-layout.ts";
export { MAX_SKEW_MS, recordedAt } from "./recorded-at.ts";
export { RegistryError, type RegistryErrorCode } from "./registry-error.ts";
export type {
  AlertEvent,
  CosignedEvent,
  DecidedEvent,
  EventDraft,
  HealthCheckResult,
  HealthEvent,
  HoldEvent,
  Hotfix,
  LockEvent,
  PolicyChangedEvent,
  PromotedEvent,
  PromotingEvent,
  PromotionOpenedEvent,
  RecordedEvent,
  RegistryEvent,
  RejectedEvent,
  ReleaseEvent,
  RolledBackEvent,
  UnlockEvent,
  VerifiedEvent,
} from "./registry-event.ts";
export { requireSameFacts } from "./require-same-facts.ts";
export { parseSignaturesFile } from "./signatures-file.ts";
export { SIGNATURES_SCHEMA } from "./signatures-schema.ts";
export { MAX_DOCUMENT_BYTES } from "./stored-document.ts";

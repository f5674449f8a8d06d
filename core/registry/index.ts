export { type BuildFacts, factsOf } from "./build-facts.ts";
export { type BuildIdParts, buildId, compareBuildIds, parseBuildId } from "./build-id.ts";
export {
  BUILD_PREDICATE_TYPE,
  type BuildMetrics,
  type BuildPredicate,
  type BuildStatement,
  FACES,
  type Face,
  METRIC_NAMES,
  type MetricName,
  type Origin,
  type RecordSignature,
  type RunIdentity,
  type SignaturesFile,
  STATEMENT_TYPE,
} from "./build-record.ts";
export { parseBuildStatement, validateStatement } from "./build-statement.ts";
export { BUILD_STATEMENT_SCHEMA } from "./build-statement-schema.ts";
export { appendEventLines, encodeEventLine, parseEventLine, parseEvents } from "./event-line.ts";
export { EVENT_SCHEMA } from "./event-schema.ts";
export { exportFlat, type FlatBuild, type FlatExport } from "./export-flat.ts";
export { compareByTime, findBuild, type NamedBuild } from "./find-build.ts";
export { type BuildStatus, type FoldedBuild, foldBuilds } from "./fold-builds.ts";
export { idempotencyKey } from "./idempotency-key.ts";
export { LEAF_SCHEMA } from "./leaf-schema.ts";
export { channelPath, eventsPath, idOfRecordPath, recordPath, signaturesPath } from "./paths.ts";
export { type RegistryLayout, readLayout } from "./read-layout.ts";
export { MAX_SKEW_MS, recordedAt } from "./recorded-at.ts";
export { RegistryError, type RegistryErrorCode } from "./registry-error.ts";
export type {
  AlertEvent,
  ChannelEvent,
  CosignedEvent,
  DecidedEvent,
  HealthEvent,
  PolicyChangedEvent,
  PromotionEvent,
  RecordedEvent,
  RegistryEvent,
  RolledBackEvent,
  VerifiedEvent,
} from "./registry-event.ts";
export { requireSameFacts } from "./require-same-facts.ts";
export { parseSignaturesFile } from "./signatures-file.ts";
export { SIGNATURES_SCHEMA } from "./signatures-schema.ts";
export { MAX_DOCUMENT_BYTES } from "./stored-document.ts";

export {
  BUILD_REPORT_SCHEMA,
  type BuildReport,
  type Findings,
  type ReportedMeasurement,
  type ReportedRegistry,
  type ReportedStatus,
} from "./build-report.ts";
export type { ChannelReport, RollbackCandidate } from "./channel-report.ts";
export { cutFindings } from "./cut-findings.ts";
export { escapeMarkdown } from "./escape-markdown.ts";
export { type EvidenceRow, evidenceRows } from "./evidence.ts";
export type { ExtractionReport } from "./extraction-report.ts";
export { formatByteDelta, formatBytes } from "./format-bytes.ts";
export { formatDuration } from "./format-duration.ts";
export { formatNumber } from "./format-number.ts";
export { formatShare } from "./format-share.ts";
export { formatAgainst, formatValue } from "./format-value.ts";
export type {
  LogEntryReport,
  LogKeyReport,
  LogReport,
  LogVerification,
  PublishedHead,
  RememberedHead,
} from "./log-report.ts";
export { MDL_DELTA_SCHEMA, type MdlDeltaReason, type MdlDeltaReport } from "./mdl-delta-report.ts";
export type { MoveReport, MoveResult, MoveVerb } from "./move-report.ts";
export {
  type CurrentSplit,
  OPTIMIZE_SCHEMA,
  type OptimizeReport,
  type ReportedShard,
} from "./optimize-report.ts";
export { repositoryAddress } from "./permalink.ts";
export { printable } from "./printable.ts";
export { provenanceLines } from "./provenance-lines.ts";
export type { ReconciledMove, ReconcileReport } from "./reconcile-report.ts";
export { type Annotation, renderAnnotations } from "./render-annotations.ts";
export { renderBackendList } from "./render-backend-list.ts";
export { channelLines, renderChannels } from "./render-channels.ts";
export { renderError } from "./render-error.ts";
export { renderErrorMarkdown } from "./render-error-markdown.ts";
export { renderExtraction } from "./render-extraction.ts";
export { renderLog } from "./render-log.ts";
export { renderLogFault } from "./render-log-fault.ts";
export { renderLogVerification, renderRemembered } from "./render-log-verification.ts";
export { type MarkdownOptions, renderMarkdown } from "./render-markdown.ts";
export { type MdlDeltaOptions, renderMdlDelta } from "./render-mdl-delta.ts";
export { renderMove } from "./render-move.ts";
export { renderOptimize } from "./render-optimize.ts";
export { renderOptimizeMarkdown } from "./render-optimize-markdown.ts";
export { renderReconcile } from "./render-reconcile.ts";
export { renderSelection } from "./render-selection.ts";
export { renderTargets } from "./render-targets.ts";
export { renderTerminal, type TerminalOptions } from "./render-terminal.ts";
export { renderVerification } from "./render-verification.ts";
export { renderVerify } from "./render-verify.ts";
export { type ScoreShare, scoreShares } from "./score-parts.ts";
export type { SelectionReport } from "./selection-report.ts";
export { SURPRISE_MAP_NAME, type SurpriseMap } from "./surprise-map.ts";
export { SURPRISE_MAP_SCHEMA } from "./surprise-map-schema.ts";
export { typographic } from "./typographic.ts";
export { changeText, observingText, scoreText } from "./verdict.ts";
export {
  type ReportedApprovals,
  type ReportedProvenance,
  VERIFY_SCHEMA,
  type VerifyReport,
} from "./verify-report.ts";
export { vouchingLines } from "./vouching-lines.ts";

export type { ChannelBuild } from "./channel-build.ts";
export type { ChannelRequest } from "./guards/channel-guards.ts";
export type { PromotionRequest } from "./guards/promotion-guards.ts";
export { healthScore } from "./health-score.ts";
export { GUARD_CODES, type Guard, type GuardCode, type Move, type MovePlan } from "./move.ts";
export type { Mover } from "./mover.ts";
export {
  type Candidate,
  type ChannelSituation,
  type NextMove,
  type NextMovesRequest,
  nextMoves,
} from "./next-moves.ts";
export { type AbortRequest, planAbort } from "./plan-abort.ts";
export { type AlertRequest, type ChannelAlert, planAlert } from "./plan-alert.ts";
export { type CompletionRequest, planCompletion } from "./plan-completion.ts";
export { type HoldRequest, planHold } from "./plan-hold.ts";
export { type LockRequest, planLock } from "./plan-lock.ts";
export { type ObservationRequest, planObservation } from "./plan-observation.ts";
export { type PinRequest, planPin } from "./plan-pin.ts";
export { planPromotion } from "./plan-promotion.ts";
export { planRelease, type ReleaseRequest } from "./plan-release.ts";
export { planRollback, type RollbackRequest } from "./plan-rollback.ts";
export { planUnlock, type UnlockRequest } from "./plan-unlock.ts";
export { type DueBuild, pointerDifference } from "./pointer-difference.ts";
export { chooseTarget, listTargets, type RollbackTarget } from "./rollback-targets.ts";
export { shouldRollBack } from "./should-roll-back.ts";
export { type WaitingBuilds, waitingBuilds } from "./waiting-builds.ts";

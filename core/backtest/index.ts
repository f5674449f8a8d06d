export type { Builds } from "./history-so-far.ts";
export { knownOutcome, type Outcome } from "./known-outcome.ts";
export { type Merits, onMerits } from "./on-merits.ts";
export { type Replay, type ReplayedBuild, replayPolicy, type Verdict } from "./replay-policy.ts";
export { type JudgedPart, type Suggestion, suggestPolicy } from "./suggest-policy.ts";
export { type Rate, type Tally, tally } from "./tally.ts";
export { thresholdLines } from "./threshold-lines.ts";
export { type Thresholds, withThresholds } from "./thresholds.ts";
export { type Interval, wilson } from "./wilson.ts";

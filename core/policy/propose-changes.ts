import type { Change, Proposal } from "./change.ts";
import type { Criterion } from "./decision.ts";
import { liftScore } from "./lift-score.ts";
import { BUILT_BY_CI, mendCriterion } from "./mend-criterion.ts";
import type { ResolvedPolicy } from "./resolve-policy.ts";
import { type ScoreInputs, scoreOf } from "./score.ts";
import { joinWords, thresholdText } from "./wording.ts";

type Situation = {
  readonly resolved: ResolvedPolicy;
  readonly criteria: readonly Criterion[];
  readonly inputs: ScoreInputs;
  readonly threshold: number;
  readonly human: boolean;
};

/**
 * proposeChanges gives the smallest ways to a promotion, each sufficient by itself: what is missing or out of
 * bound is mended to its bound; if the score would still be too low, there is one proposal for each single
 * metric that could lift it, and one in general words when none could.
 */
export function proposeChanges({
  resolved,
  criteria,
  inputs,
  threshold,
  human,
}: Situation): readonly Proposal[] {
  const mended = criteria.map((criterion) => mendCriterion(criterion, resolved.rules)).filter(isChange);
  const repairs = human ? [...mended, approval()] : mended;
  const after = repairs.reduce(applyChange, inputs);
  const { score } = scoreOf(resolved, after);
  if (score !== null && score >= threshold) return [unifyRun(repairs)];
  const lifts = resolved.scored
    .filter(({ metric }) => applies(metric, criteria))
    .map((rule) => liftScore(rule, resolved, after, inputs, threshold))
    .filter(isChange);
  if (lifts.length === 0) return [unifyRun([...repairs, liftAll(score, threshold)])];
  return lifts.map((change) => unifyRun([...without(repairs, change), change]));
}

/** proposalText joins the clauses of one proposal. */
export function proposalText(proposal: Proposal): string {
  return joinWords(proposal.map(({ clause }) => clause));
}

function approval(): Change {
  return { clause: "a reviewer approved it", alters: { other: "approval" } };
}

/** A local build lacks conclusion and source for one reason, which is said once. */
function unifyRun(proposal: Proposal): Proposal {
  const local = proposal.find(({ clause }) => clause === BUILT_BY_CI);
  if (local === undefined) return proposal;
  return proposal.filter(
    (change) => change === local || !("other" in change.alters && change.alters.other === "run"),
  );
}

function applyChange(inputs: ScoreInputs, { alters }: Change): ScoreInputs {
  if ("metric" in alters) {
    return alters.metric in inputs.values
      ? { ...inputs, values: { ...inputs.values, [alters.metric]: alters.value } }
      : inputs;
  }
  return alters.other === "vbh" ? { ...inputs, vbh: "PASS" } : inputs;
}

function isChange(change: Change | null): change is Change {
  return change !== null;
}

/** Nobody can report a metric that has no meaning for this build. */
function applies(metric: string, criteria: readonly Criterion[]): boolean {
  return !criteria.some(({ subject, verdict }) => subject === metric && verdict === "not_applicable");
}

function liftAll(score: number | null, threshold: number): Change {
  const clause =
    score === null
      ? "a scored metric were reported"
      : `the score rose from ${score.toFixed(2)} to ${thresholdText(threshold)}, for which no single metric suffices`;
  return { clause, alters: { other: "score" } };
}

function without(repairs: Proposal, { alters }: Change): Proposal {
  if (!("metric" in alters)) return repairs;
  return repairs.filter((repair) => !("metric" in repair.alters && repair.alters.metric === alters.metric));
}

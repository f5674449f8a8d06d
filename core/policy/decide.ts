import type { Action, Criterion, Decision, ReasonCode } from "./decision.ts";
import type { Evidence, History } from "./evidence.ts";
import { judgeMetric } from "./judge-metric.ts";
import { judgeConclusion, judgeSource, judgeVbh } from "./judge-run.ts";
import { type LoadedPolicy, SCORED_METRICS, type ScoredMetric } from "./policy.ts";
import { proposalText, proposeChanges } from "./propose-changes.ts";
import { type ResolvedPolicy, resolvePolicy } from "./resolve-policy.ts";
import { type ScoreInputs, scoreOf } from "./score.ts";
import { subjectLabel } from "./subject-label.ts";
import { joinWords, thresholdText } from "./wording.ts";

/**
 * decide judges a build under a policy and the repository's history, and explains itself. In this order:
 *   1. a required criterion fails: reject
 *   2. something required is missing, VBH is SELF_SIGNED, or the policy wants a human: review
 *   3. the score is under the threshold: reject
 *   4. else: promote
 * so that a score is judged only on complete evidence (docs/decisions/0004-score-after-completeness.md). What
 * does not apply to a build is neither a pass nor in its way. Pure: the same arguments give the same
 * decision.
 */
export function decide(evidence: Evidence, policy: LoadedPolicy, history: History): Decision {
  const resolved = resolvePolicy(policy, history);
  const inputs = scoreInputs(evidence);
  const { score, breakdown } = scoreOf(resolved, inputs);
  const judged = judge(evidence, policy, resolved);
  const verdict = conclude(judged, score, policy);
  const criteria = [...judged, judgeScore(score, policy.promotion_threshold)];
  const proposals =
    verdict.action === "promote"
      ? []
      : proposeChanges({
          resolved,
          criteria,
          inputs,
          threshold: policy.promotion_threshold,
          human: policy.review === "human",
        });
  return {
    ...verdict,
    score,
    threshold: policy.promotion_threshold,
    criteria,
    breakdown,
    would_promote_if: proposals.map(proposalText),
    policy: {
      preset: policy.preset,
      source: policy.source,
      blob: policy.blob,
      enforce: policy.enforce,
    },
  };
}

function scoreInputs({ profile, build, verification }: Evidence): ScoreInputs {
  const values = Object.fromEntries(SCORED_METRICS.map((metric) => [metric, build.metrics[metric].value]));
  return {
    values: values as { readonly [metric in ScoredMetric]: number | null },
    vbh: profile === "build" ? (verification?.vbh_status ?? null) : null,
  };
}

function judge(evidence: Evidence, policy: LoadedPolicy, { rules }: ResolvedPolicy): readonly Criterion[] {
  const metrics = rules.map((rule) => judgeMetric(rule, evidence.build.metrics[rule.metric]));
  const run = [...metrics, judgeConclusion(evidence)];
  if (evidence.profile === "pull_request") return run;
  return [...run, judgeVbh(evidence, policy.inline_signing), judgeSource(evidence, policy.sources)];
}

function judgeScore(score: number | null, threshold: number): Criterion {
  const line = { subject: "performance_score", required: true, operator: ">=", bound: threshold } as const;
  if (score === null) {
    return {
      ...line,
      value: null,
      verdict: "missing",
      reason_code: "METRIC_MISSING",
      text: "There is no score: no scored metric was measured.",
    };
  }
  const ok = score >= threshold;
  return {
    ...line,
    value: score,
    verdict: ok ? "ok" : "fail",
    reason_code: ok ? "WITHIN_BOUND" : "SCORE_BELOW_THRESHOLD",
    text: `${scoreText(score, threshold)}.`,
  };
}

type Verdict = { readonly action: Action; readonly reason_code: ReasonCode; readonly reason: string };

function conclude(criteria: readonly Criterion[], score: number | null, policy: LoadedPolicy): Verdict {
  const required = criteria.filter((criterion) => criterion.required);
  const failing = required.filter(({ verdict }) => verdict === "fail");
  const [failed] = failing;
  if (failed !== undefined) {
    const count =
      failing.length === 1 ? "A required criterion fails" : `${failing.length} required criteria fail`;
    return {
      action: "reject",
      reason_code: failed.reason_code,
      reason: `${count}: ${failing.map(({ text }) => withoutStop(text)).join("; ")}.`,
    };
  }
  const open = openQuestions(required, score, policy);
  const [first] = open;
  if (first !== undefined) {
    return {
      action: "review",
      reason_code: first.code,
      reason: `A person must decide: ${open.map(({ clause }) => clause).join("; ")}.`,
    };
  }
  if (score !== null && score < policy.promotion_threshold) {
    const reason = `${scoreText(score, policy.promotion_threshold)}.`;
    return { action: "reject", reason_code: "SCORE_BELOW_THRESHOLD", reason };
  }
  return {
    action: "promote",
    reason_code: "ALL_CRITERIA_HOLD",
    reason: `Every required criterion holds and the score ${score?.toFixed(2)} reaches ${thresholdText(policy.promotion_threshold)}.`,
  };
}

type OpenQuestion = { readonly code: ReasonCode; readonly clause: string };

/** What of VBH a person can look at, in words. */
const VBH_QUESTIONS: ReadonlyMap<ReasonCode, string> = new Map([
  ["VBH_SELF_SIGNED", "the record is SELF_SIGNED, without a root of trust"],
  ["VBH_NOT_WITNESSED", "too few witnesses have seen its leaf in the log so far"],
] as const);

function openQuestions(
  required: readonly Criterion[],
  score: number | null,
  policy: LoadedPolicy,
): readonly OpenQuestion[] {
  const missing = required.filter(
    ({ verdict, reason_code }) => verdict === "missing" && !VBH_QUESTIONS.has(reason_code),
  );
  const questions: OpenQuestion[] = [];
  const [first] = missing;
  if (first !== undefined) {
    const names = joinWords(missing.map(({ subject }) => subjectLabel(subject)));
    questions.push({ code: first.reason_code, clause: `required evidence is missing (${names})` });
  } else if (score === null) {
    questions.push({ code: "METRIC_MISSING", clause: "no scored metric was measured" });
  }
  for (const [code, clause] of VBH_QUESTIONS) {
    if (required.some(({ reason_code }) => reason_code === code)) questions.push({ code, clause });
  }
  if (policy.review === "human")
    questions.push({ code: "HUMAN_REVIEW", clause: "the policy wants a human review" });
  return questions;
}

function scoreText(score: number, threshold: number): string {
  return `The score ${score.toFixed(2)} ${score >= threshold ? "reaches" : "is under"} the threshold ${thresholdText(threshold)}`;
}

function withoutStop(text: string): string {
  return text.replace(/\.$/, "");
}

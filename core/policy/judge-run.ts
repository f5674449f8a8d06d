import type { RunIdentity } from "../registry/build-record.ts";
import { awaitsWitnesses } from "../vbh/verification.ts";
import type { Criterion } from "./decision.ts";
import type { Evidence } from "./evidence.ts";
import type { Policy, TrustedSources } from "./policy.ts";
import { matchesPattern } from "./source-pattern.ts";

/** The conclusions that GitHub gives to an ended run; everything else is none. */
const ENDED = [
  "success",
  "failure",
  "neutral",
  "cancelled",
  "skipped",
  "timed_out",
  "action_required",
  "stale",
  "startup_failure",
];
const NOT_A_RUN = "this is a local measurement, not a CI run";

/**
 * judgeConclusion requires that the run stood at success when the job that recorded it looked, which is before the run
 * ends: jobs that end later have no say. Without a run, or without a conclusion, that is missing.
 */
export function judgeConclusion({ build: { run } }: Evidence): Criterion {
  const line = { subject: "conclusion", required: true, operator: "=", bound: "success" } as const;
  if (run === null || !ENDED.includes(run.conclusion)) {
    const reason = run === null ? NOT_A_RUN : "the recording job saw no conclusion of the run";
    return {
      ...line,
      value: null,
      verdict: "missing",
      reason_code: "METRIC_MISSING",
      text: `The run's conclusion is missing: ${reason}.`,
    };
  }
  const ok = run.conclusion === "success";
  return {
    ...line,
    value: run.conclusion,
    verdict: ok ? "ok" : "fail",
    reason_code: ok ? "WITHIN_BOUND" : "RUN_NOT_SUCCESSFUL",
    text: `The run stood at ${run.conclusion}, as the recording job saw it.`,
  };
}

/**
 * judgeVbh requires the verdict PASS, and a signature that was made apart from the project's code where the policy wants that. A
 * self-signed record is whole, but nobody vouches for its key.
 */
export function judgeVbh({ verification }: Evidence, inline_signing: Policy["inline_signing"]): Criterion {
  const line = { subject: "vbh", required: true, operator: "=", bound: "PASS" } as const;
  const value = verification?.vbh_status ?? null;
  switch (value) {
    case null:
      return {
        ...line,
        value,
        verdict: "missing",
        reason_code: "METRIC_MISSING",
        text: "VBH is missing: the record was not verified.",
      };
    case "PASS":
      if (inline_signing === "refuse" && verification?.signers?.some((signer) => signer.class === "inline")) {
        return {
          ...line,
          value,
          verdict: "fail",
          reason_code: "SIGNED_INLINE",
          text: "The record was signed in a job that runs the project's code, which the policy refuses.",
        };
      }
      return {
        ...line,
        value,
        verdict: "ok",
        reason_code: "WITHIN_BOUND",
        text: "All VBH checks of the record hold.",
      };
    case "SELF_SIGNED":
      return {
        ...line,
        value,
        verdict: "missing",
        reason_code: "VBH_SELF_SIGNED",
        text: "VBH is SELF_SIGNED: no root of trust vouches for the key that signed the record.",
      };
    case "FAIL":
      if (awaitsWitnesses(verification?.checks ?? [])) {
        return {
          ...line,
          value,
          verdict: "missing",
          reason_code: "VBH_NOT_WITNESSED",
          text: "VBH is missing: too few witnesses have seen the record's leaf in the log so far; all other checks hold.",
        };
      }
      return {
        ...line,
        value,
        verdict: "fail",
        reason_code: "VBH_FAILED",
        text: "A VBH check of the record fails.",
      };
  }
}

/** judgeSource requires a workflow, ref and event that the policy trusts; a local build has none of them. */
export function judgeSource({ build }: Evidence, sources: TrustedSources): Criterion {
  const line = { subject: "source", required: true, operator: "in", bound: boundOf(sources) } as const;
  if (build.run === null) {
    return {
      ...line,
      value: null,
      verdict: "missing",
      reason_code: "SOURCE_UNTRUSTED",
      text: `A trusted source is missing: ${NOT_A_RUN}.`,
    };
  }
  const untrusted = untrustedPart(build.run, build.ref, build.repository.name, sources);
  return {
    ...line,
    value: `${build.run.workflow_ref} on ${build.run.event}`,
    verdict: untrusted === null ? "ok" : "fail",
    reason_code: untrusted === null ? "WITHIN_BOUND" : "SOURCE_UNTRUSTED",
    text:
      untrusted === null
        ? "The build comes from a trusted source."
        : `The policy does not trust ${untrusted}.`,
  };
}

function untrustedPart(
  run: RunIdentity,
  ref: string | null,
  repository: string,
  { workflows, refs, events }: TrustedSources,
): string | null {
  const path = workflowPath(run.workflow_ref, repository);
  if (path === null) return `a workflow of another repository (${run.workflow_ref})`;
  if (!workflows.some((pattern) => matchesPattern(pattern, path))) return `the workflow ${path}`;
  if (ref === null) return "a build without a branch or tag";
  if (!refs.some((pattern) => matchesPattern(pattern, ref))) return `builds of ${ref}`;
  return events.some((pattern) => matchesPattern(pattern, run.event)) ? null : `the event ${run.event}`;
}

/**
 * `owner/name/.github/workflows/ci.yml@refs/heads/main` to the path, if the workflow is this repository's.
 */
function workflowPath(workflowRef: string, repository: string): string | null {
  const [located = ""] = workflowRef.split("@");
  const prefix = `${repository}/`;
  return located.toLowerCase().startsWith(prefix.toLowerCase()) ? located.slice(prefix.length) : null;
}

function boundOf({ workflows, refs, events }: TrustedSources): readonly string[] {
  return [...workflows, ...refs, ...events];
}

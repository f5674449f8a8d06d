import { type PresetName, starterPolicy } from "../../core/policy/index.ts";
import { githubWorkflow } from "../../core/vbh/keyless/index.ts";
import { POLICY_PATH } from "../load-policy.ts";
import { starterWorkflow, WORKFLOW_PATH } from "./starter-workflow.ts";

export type InitRequest = {
  readonly preset: PresetName;
  /** Paths below the work tree that are there already. */
  readonly present: ReadonlySet<string>;
  /** The default branch, refs/heads/...; null when it cannot be told. */
  readonly default_ref: string | null;
  /** Host and path of the remote, without a scheme; null without one. */
  readonly remote: string | null;
};

/** A file that a repository begins with, and what it is for. */
export type StarterFile = { readonly path: string; readonly text: string; readonly why: string };

export type InitPlan = {
  readonly files: readonly StarterFile[];
  /** What was there already and stays as it is. */
  readonly kept: readonly string[];
};

/** The branches that the presets trust without being told. */
const USUAL_REFS: readonly string[] = ["refs/heads/main", "refs/heads/master"];

/**
 * planInit gives the files that a repository lacks to begin with: the policy, and on GitHub the workflow that records without keys.
 * What is there is never replaced.
 */
export function planInit({ preset, present, default_ref, remote }: InitRequest): InitPlan {
  const ref = default_ref === null || USUAL_REFS.includes(default_ref) ? null : default_ref;
  const workflow = workflowOn(remote, default_ref);
  const policy: StarterFile = {
    path: POLICY_PATH,
    text: starterPolicy({ preset, ref, recorder_identity: workflow?.identity ?? null }),
    why: `the policy: preset ${preset}, and it only observes (enforce: false)`,
  };
  const files = workflow === null ? [policy] : [policy, workflow.file];
  return {
    files: files.filter(({ path }) => !present.has(path)),
    kept: files.flatMap(({ path }) => (present.has(path) ? [path] : [])),
  };
}

/** The workflow, and the name under which GitHub certifies its runs; null for a repository elsewhere. */
function workflowOn(
  remote: string | null,
  ref: string | null,
): { readonly identity: string; readonly file: StarterFile } | null {
  const [, branch] = /^refs\/heads\/(.+)$/.exec(ref ?? "") ?? [];
  const identity = `https://${remote}/${WORKFLOW_PATH}@${ref}`;
  if (branch === undefined || githubWorkflow(identity) === null) return null;
  const why = "the workflow: records each push, signed by GitHub's attestation instead of a key";
  return { identity, file: { path: WORKFLOW_PATH, text: starterWorkflow(branch), why } };
}

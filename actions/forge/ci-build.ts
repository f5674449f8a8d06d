import type { ForgeActionInputs } from "../../adapters/actions/action-inputs.ts";
import type { WorkflowContext } from "../../adapters/actions/workflow-context.ts";
import type { Session } from "../../adapters/workspace/open-session.ts";
import type { BuildRequest } from "../../forge/build.ts";
import type { CollectedInputs } from "../../forge/collect-inputs.ts";
import { type EventChange, resolveEventRange } from "../../forge/resolve-event-range.ts";

export type CiBuild = {
  readonly inputs: ForgeActionInputs;
  readonly context: WorkflowContext;
  readonly collected: CollectedInputs;
};

/**
 * ciBuild makes the request for the build of a workflow run. A pull request is judged under its own profile and never
 * recorded. The policy is that of a branch that the change cannot alter: the pull request's base, else the default branch.
 */
export async function ciBuild(
  session: Session,
  { inputs, context, collected }: CiBuild,
): Promise<BuildRequest> {
  const { source, clock, limits, tool, environment } = session;
  const { change, repository, ref, workflow_ref, run_id, attempt, event } = context;
  return {
    range: await resolveEventRange(source, change, inputs),
    limits,
    collected,
    policy: await session.policy(await trustedCommit(session, change, ref)),
    origin: "ci",
    timestamp_ms: clock.now(),
    ref,
    repository,
    run: { workflow_ref, id: run_id, attempt, event, conclusion: inputs.job_status },
    profile: change.kind === "pull_request" ? "pull_request" : "build",
    record: willRecord(inputs, context),
    tool,
    environment,
  };
}

/** willRecord tells whether the run's build enters the registry; a pull request's never does. */
export function willRecord(inputs: ForgeActionInputs, { change }: WorkflowContext): boolean {
  return inputs.record && !inputs.dry_run && change.kind !== "pull_request";
}

/** The head of the default branch, which is what was pushed when the run is on that branch. */
async function trustedCommit(
  { source }: Session,
  change: EventChange,
  ref: string,
): Promise<string | undefined> {
  if (change.kind === "pull_request") return change.base_sha;
  const { default_branch } = change;
  if (default_branch === null) return undefined;
  if (ref === `refs/heads/${default_branch}`) return change.kind === "push" ? change.after : change.sha;
  return source.policyCommit(default_branch);
}

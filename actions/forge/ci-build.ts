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
 * recorded; its policy, and that of a push to any branch, is the one of the branch that it cannot change.
 */
export async function ciBuild(
  session: Session,
  { inputs, context, collected }: CiBuild,
): Promise<BuildRequest> {
  const { source, clock, limits, tool, environment } = session;
  const { change, repository, ref, workflow_ref, run_id, attempt, event } = context;
  const isPullRequest = change.kind === "pull_request";
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
    profile: isPullRequest ? "pull_request" : "build",
    record: inputs.record && !inputs.dry_run && !isPullRequest,
    tool,
    environment,
  };
}

async function trustedCommit(
  { source }: Session,
  change: EventChange,
  ref: string,
): Promise<string | undefined> {
  switch (change.kind) {
    case "pull_request":
      return change.base_sha;
    case "push":
      if (ref === `refs/heads/${change.default_branch}`) return change.after;
      return source.policyCommit(change.default_branch);
    case "other":
      return undefined;
  }
}

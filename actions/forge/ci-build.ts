import type { ForgeActionInputs } from "../../adapters/actions/action-inputs.ts";
import type { WorkflowContext } from "../../adapters/actions/workflow-context.ts";
import type { Session } from "../../adapters/workspace/open-session.ts";
import type { BuildRequest } from "../../forge/build.ts";
import type { CollectedInputs } from "../../forge/collect-inputs.ts";
import { resolveEventRange } from "../../forge/resolve-event-range.ts";

export type CiRun = {
  readonly inputs: ForgeActionInputs;
  readonly context: WorkflowContext;
  readonly collected: CollectedInputs;
};

/** The request, and what the reader should know of how it came about. */
export type CiBuild = { readonly request: BuildRequest; readonly notices: readonly string[] };

/**
 * ciBuild makes the request for the build of a workflow run. A run that belongs to a pull request is judged under its own
 * profile and never recorded. The policy is that of the default branch, which the change cannot alter.
 */
export async function ciBuild(session: Session, { inputs, context, collected }: CiRun): Promise<CiBuild> {
  const { source, clock, tier, limits, tool, environment } = session;
  const { change, repository, ref, workflow_ref, run_id, attempt, event } = context;
  const { range, notice } = await resolveEventRange(source, change, inputs);
  const request: BuildRequest = {
    range,
    tier,
    limits,
    collected,
    policy: await session.policy(),
    origin: "ci",
    timestamp_ms: clock.now(),
    ref,
    repository,
    run: { workflow_ref, id: run_id, attempt, event, conclusion: inputs.job_status },
    profile: context.of_pull_request ? "pull_request" : "build",
    record: willRecord(inputs, context),
    tool,
    environment,
  };
  return { request, notices: notice === null ? [] : [notice] };
}

/** willRecord tells whether the run's build enters the registry; a pull request's never does. */
export function willRecord(inputs: ForgeActionInputs, { of_pull_request }: WorkflowContext): boolean {
  return inputs.record && !inputs.dry_run && !of_pull_request;
}

import type { BuildRequest } from "../../forge/build.ts";
import type { CollectedInputs } from "../../forge/collect-inputs.ts";
import { resolveEventRange } from "../../forge/resolve-event-range.ts";
import type { Session } from "../workspace/open-session.ts";
import type { WorkflowContext } from "./workflow-context.ts";

/** What a step knows of the run that is measured. */
export type MeasuredRun = {
  readonly context: WorkflowContext;
  /** Commits that the step names itself; null: those of the event. */
  readonly base: string | null;
  readonly head: string | null;
  /** How the pipeline stood when the step looked; counts only for the step's own run. */
  readonly job_status: string;
  readonly collected: CollectedInputs;
  readonly record: boolean;
};

/** The request, and what the reader should know of how it came about. */
export type RunBuild = { readonly request: BuildRequest; readonly notices: readonly string[] };

/**
 * runBuild makes the request for the build of a workflow run. A run that belongs to a pull request is judged under its own
 * profile. The policy is that of the default branch, which the change cannot alter.
 */
export async function runBuild(
  session: Session,
  { context, base, head, job_status, collected, record }: MeasuredRun,
): Promise<RunBuild> {
  const { source, clock, tier, limits, tool, environment } = session;
  const { change, repository, ref, workflow_ref, run_id, attempt, event } = context;
  const { range, notice } = await resolveEventRange(source, change, { base, head });
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
    run: { workflow_ref, id: run_id, attempt, event, conclusion: context.conclusion ?? job_status },
    profile: context.of_pull_request ? "pull_request" : "build",
    record,
    tool,
    environment,
  };
  return { request, notices: notice === null ? [] : [notice] };
}

import type { SourceRepository } from "../../forge/ports.ts";
import type { WorkflowContext } from "./workflow-context.ts";

/**
 * trustedCommit gives the head of the default branch: the base of a pull request into it, what was pushed when the run is
 * on it. Any other branch may be one that the change's author can write to. null when the run does not tell which branch it
 * is; a schedule need not, since GitHub starts it on the default branch alone.
 */
export async function trustedCommit(
  source: SourceRepository,
  { change, ref, event }: WorkflowContext,
): Promise<string | null> {
  if (change.kind === "workflow_run") return change.trusted_sha;
  const { default_branch } = change;
  if (default_branch === null) return event === "schedule" && change.kind === "other" ? change.sha : null;
  if (change.kind === "pull_request") {
    return change.base_ref === default_branch ? change.base_sha : source.policyCommit(default_branch);
  }
  if (ref === `refs/heads/${default_branch}`) return change.kind === "push" ? change.after : change.sha;
  return source.policyCommit(default_branch);
}

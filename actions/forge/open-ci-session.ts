import type { ForgeActionInputs } from "../../adapters/actions/action-inputs.ts";
import { trustedCommit } from "../../adapters/actions/trusted-commit.ts";
import type { WorkflowContext } from "../../adapters/actions/workflow-context.ts";
import { noProgress } from "../../adapters/telemetry/terminal-progress.ts";
import { openSession, type Session } from "../../adapters/workspace/open-session.ts";

/** openCiSession opens the checkout for a workflow run, which trusts nothing that the run's change can alter. */
export function openCiSession(
  repository: string,
  inputs: ForgeActionInputs,
  context: WorkflowContext,
): Promise<Session> {
  return openSession({
    repository,
    push: "auto",
    // Also for a run that records nothing: it is judged by the same history as one that does.
    readOnly: !willRecord(inputs, context),
    progress: noProgress,
    trustedCommit: (source) => trustedCommit(source, context),
  });
}

/** willRecord tells whether the run's build enters the registry; a pull request's never does. */
export function willRecord(inputs: ForgeActionInputs, { of_pull_request }: WorkflowContext): boolean {
  return inputs.record && !inputs.dry_run && !of_pull_request;
}

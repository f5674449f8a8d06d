import { ActionError } from "../../adapters/actions/action-error.ts";
import { trustedCommit } from "../../adapters/actions/trusted-commit.ts";
import type { WorkflowContext } from "../../adapters/actions/workflow-context.ts";
import { noProgress } from "../../adapters/telemetry/terminal-progress.ts";
import { openSession, type Session } from "../../adapters/workspace/open-session.ts";

/**
 * openVerifySession opens the checkout to verify what its registry holds. Without the default branch there is no telling
 * which root of trust counts, and without the remote's registry which build is the newest: neither is guessed. The session
 * throws ActionError E_EVENT for the first, GitError E_REMOTE_UNREACHABLE or E_PERMISSION for the second.
 */
export function openVerifySession(repository: string, context: WorkflowContext): Promise<Session> {
  return openSession({
    repository,
    push: "auto",
    // Not because something will be written: a read-only session goes on with what an earlier run left here.
    readOnly: false,
    progress: noProgress,
    trustedCommit: async (source) => (await trustedCommit(source, context)) ?? refuse(context),
  });
}

function refuse({ event }: WorkflowContext): never {
  throw new ActionError("E_EVENT", {
    what: `the payload of the event ${JSON.stringify(event)} names no default branch, whose policy pins the root of trust`,
    remedy: "verify in a workflow that push, schedule, workflow_dispatch or workflow_run starts",
  });
}

import { noProgress } from "../telemetry/terminal-progress.ts";
import { openSession, type Session } from "../workspace/open-session.ts";
import { ActionError } from "./action-error.ts";
import { trustedCommit } from "./trusted-commit.ts";
import type { WorkflowContext } from "./workflow-context.ts";

/**
 * openEvidenceSession opens the checkout to add to its registry or to verify what it holds. Without the default branch there is no telling
 * which root of trust counts, and without the remote's registry which build is the newest: neither is guessed. The session
 * throws ActionError E_EVENT for the first, GitError E_REMOTE_UNREACHABLE or E_PERMISSION for the second.
 */
export function openEvidenceSession(repository: string, context: WorkflowContext): Promise<Session> {
  return openSession({
    repository,
    push: "auto",
    // Also where nothing will be written: a read-only session goes on with what an earlier run left here.
    readOnly: false,
    progress: noProgress,
    trustedCommit: async (source) => (await trustedCommit(source, context)) ?? refuse(context),
  });
}

function refuse({ event }: WorkflowContext): never {
  throw new ActionError("E_EVENT", {
    what: `the payload of the event ${JSON.stringify(event)} names no default branch, whose policy pins the root of trust`,
    remedy: "do this in a workflow that push, schedule, workflow_dispatch or workflow_run starts",
  });
}

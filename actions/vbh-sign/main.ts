import { relative, resolve } from "node:path";
import * as core from "@actions/core";
import { ActionError } from "../../adapters/actions/action-error.ts";
import { problemOf } from "../../adapters/actions/action-problem.ts";
import { openEvidenceSession } from "../../adapters/actions/open-evidence-session.ts";
import { readWorkflowContext } from "../../adapters/actions/read-workflow-context.ts";
import { setOutputs } from "../../adapters/actions/set-outputs.ts";
import { summarize } from "../../adapters/actions/summarize.ts";
import type { WorkflowContext } from "../../adapters/actions/workflow-context.ts";
import { renderErrorMarkdown } from "../../core/report/index.ts";
import { parseVbhSignInputs } from "./inputs.ts";
import { problemOutputs } from "./outputs.ts";
import { presentSigned } from "./present-signed.ts";
import { settleBuild } from "./settle-build.ts";

/** runVbhSignAction records one build of a trusted run as signed evidence. What keeps it from that is FAIL. */
export async function runVbhSignAction(): Promise<void> {
  try {
    const inputs = parseVbhSignInputs(core.getInput);
    const context = await readWorkflowContext();
    refusePullRequest(context);
    // Relative, since these paths go into messages.
    const at = (path: string) =>
      relative(process.cwd(), resolve(context.workspace, inputs.path, path)) || ".";
    const session = await openEvidenceSession(at("."), context);
    const { settled, notices } = await settleBuild(session, { inputs, context, at });
    await presentSigned(core, { session, context, settled, notices });
  } catch (error) {
    const problem = problemOf(error);
    setOutputs(core, problemOutputs(problem));
    await summarize(core, renderErrorMarkdown(problem, "VBH: FAIL."));
    core.setFailed(`${problem.code}: ${problem.what}: ${problem.remedy}`);
  }
}

/** Its commits are anybody's, and the registry holds what was merged. */
function refusePullRequest({ of_pull_request, event }: WorkflowContext): void {
  if (!of_pull_request) return;
  throw new ActionError("E_EVENT", {
    what: `the run belongs to a pull request or a fork (${event}), of which nothing is signed or recorded`,
    remedy:
      "sign runs of pushes: if: github.event_name == 'push', or github.event.workflow_run.event == 'push' after workflow_run",
  });
}

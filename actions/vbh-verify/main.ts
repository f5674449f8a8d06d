import { relative, resolve } from "node:path";
import * as core from "@actions/core";
import { problemOf } from "../../adapters/actions/action-problem.ts";
import { concludeVerdict } from "../../adapters/actions/conclude-verdict.ts";
import { openEvidenceSession } from "../../adapters/actions/open-evidence-session.ts";
import { readWorkflowContext } from "../../adapters/actions/read-workflow-context.ts";
import { setOutputs } from "../../adapters/actions/set-outputs.ts";
import { summarize } from "../../adapters/actions/summarize.ts";
import { writeEvidence } from "../../adapters/actions/write-evidence.ts";
import { renderErrorMarkdown, renderVerification } from "../../core/report/index.ts";
import { verifyReference } from "../../forge/verify-reference.ts";
import { parseVbhVerifyInputs } from "./inputs.ts";
import { problemOutputs, verifyOutputs } from "./outputs.ts";

/** runVbhVerifyAction verifies one recorded build of a checkout's registry. Whatever keeps it from a verdict is FAIL. */
export async function runVbhVerifyAction(): Promise<void> {
  try {
    const inputs = parseVbhVerifyInputs(core.getInput);
    const context = await readWorkflowContext();
    // Relative, since this path goes into messages.
    const at = relative(process.cwd(), resolve(context.workspace, inputs.path)) || ".";
    const session = await openEvidenceSession(at, context);
    const verifier = { ...session, hosted_id: context.repository.id };
    const report = await verifyReference(verifier, inputs.build);
    const text = `${JSON.stringify(report, null, 2)}\n`;
    const path = await writeEvidence(process.env, `verify-${report.id}.json`, text);
    setOutputs(core, verifyOutputs(report, path));
    await summarize(core, renderVerification(report, session.notices()));
    concludeVerdict(core, report, inputs.fail_on);
  } catch (error) {
    const problem = problemOf(error);
    setOutputs(core, problemOutputs(problem));
    await summarize(core, renderErrorMarkdown(problem, "VBH: FAIL."));
    core.setFailed(`${problem.code}: ${problem.what}: ${problem.remedy}`);
  }
}

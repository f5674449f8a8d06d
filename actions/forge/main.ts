import { relative, resolve } from "node:path";
import * as core from "@actions/core";
import { parseActionInputs } from "../../adapters/actions/action-inputs.ts";
import { problemOf } from "../../adapters/actions/action-problem.ts";
import { readWorkflowContext } from "../../adapters/actions/read-workflow-context.ts";
import { runBuild } from "../../adapters/actions/run-build.ts";
import { setOutputs } from "../../adapters/actions/set-outputs.ts";
import { summarize } from "../../adapters/actions/summarize.ts";
import { hashFile } from "../../adapters/files/hash-file.ts";
import { prepareFolder } from "../../adapters/files/prepare-folder.ts";
import { readInput } from "../../adapters/files/read-input.ts";
import { sha256 } from "../../adapters/keys/index.ts";
import { writeSite } from "../../adapters/workspace/write-site.ts";
import { renderErrorMarkdown } from "../../core/report/index.ts";
import { build } from "../../forge/build.ts";
import { collectInputs } from "../../forge/collect-inputs.ts";
import { concludeStep } from "./conclude-step.ts";
import { openCiSession, willRecord } from "./open-ci-session.ts";
import { errorOutputs } from "./outputs.ts";
import { presentBuild } from "./present-build.ts";

/** runForgeAction is the one-step action: inputs, then measure, attest, record and decide, then outputs. */
export async function runForgeAction(): Promise<void> {
  try {
    const inputs = parseActionInputs(core.getInput);
    const context = await readWorkflowContext();
    // Relative, since these paths go into messages and the result.
    const at = (path: string) =>
      relative(process.cwd(), resolve(context.workspace, inputs.path, path)) || ".";
    const collected = await collectInputs(
      inputs,
      (path) => readInput(at(path)),
      sha256,
      (path) => hashFile(at(path)),
    );
    const session = await openCiSession(at("."), inputs, context);
    const site = inputs.dashboard === null ? null : at(inputs.dashboard);
    if (site !== null) await prepareFolder(site);
    const record = willRecord(inputs, context);
    const { request, notices } = await runBuild(session, { ...inputs, context, collected, record });
    const report = await build(session, request);
    await presentBuild(core, {
      report: (dashboard) => ({ ...report, dashboard, notices: [...notices, ...session.notices()] }),
      writeDashboard: site === null ? null : () => writeSite(session, site, request.policy),
      repositoryUrl: context.repository_url,
      annotations: inputs.annotations,
    });
    concludeStep(core, report, inputs.fail_on);
  } catch (error) {
    const problem = problemOf(error);
    setOutputs(core, errorOutputs(problem));
    await summarize(core, renderErrorMarkdown(problem));
    core.setFailed(`${problem.code}: ${problem.what}: ${problem.remedy}`);
  }
}

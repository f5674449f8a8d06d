import { readFile } from "node:fs/promises";
import { relative, resolve } from "node:path";
import * as core from "@actions/core";
import { parseActionInputs } from "../../adapters/actions/action-inputs.ts";
import { annotate } from "../../adapters/actions/annotate.ts";
import { parseWorkflowContext, type WorkflowContext } from "../../adapters/actions/workflow-context.ts";
import { readInput } from "../../adapters/files/read-input.ts";
import { sha256 } from "../../adapters/keys/index.ts";
import { noProgress } from "../../adapters/telemetry/terminal-progress.ts";
import { openSession } from "../../adapters/workspace/open-session.ts";
import { writeSite } from "../../adapters/workspace/write-site.ts";
import { renderErrorMarkdown, renderMarkdown } from "../../core/report/index.ts";
import { build } from "../../forge/build.ts";
import { collectInputs } from "../../forge/collect-inputs.ts";
import { ciBuild, willRecord } from "./ci-build.ts";
import { concludeStep } from "./conclude-step.ts";
import { errorOutputs, problemOf, reportOutputs } from "./outputs.ts";
import { summarize } from "./summarize.ts";

/** runForgeAction is the one-step action: inputs, then measure, attest, record and decide, then outputs. */
export async function runForgeAction(): Promise<void> {
  try {
    const inputs = parseActionInputs(core.getInput);
    const context = await readContext();
    // Relative, since these paths go into messages and the result.
    const inCheckout = (path: string): string =>
      relative(process.cwd(), resolve(context.workspace, inputs.path, path)) || ".";
    const collected = await collectInputs(inputs, (path) => readInput(inCheckout(path)), sha256);
    const repository = inCheckout(".");
    // Also for a run that records nothing: it is judged by the same history as one that does.
    const readOnly = !willRecord(inputs, context);
    const session = await openSession({ repository, push: "auto", readOnly, progress: noProgress });
    const request = await ciBuild(session, { inputs, context, collected });
    const report = await build(session, request);
    const dashboard =
      inputs.dashboard === null
        ? null
        : await writeSite(session, inCheckout(inputs.dashboard), request.policy);
    const whole = { ...report, dashboard, notices: session.notices };
    setOutputs(reportOutputs(whole));
    const places = { repositoryUrl: context.repository_url, commit: whole.build.commit };
    await summarize(core, renderMarkdown(whole, places));
    if (inputs.annotations) annotate(core, whole);
    concludeStep(core, whole, inputs.fail_on);
  } catch (error) {
    const problem = problemOf(error);
    setOutputs(errorOutputs(problem));
    await summarize(core, renderErrorMarkdown(problem));
    core.setFailed(`${problem.code}: ${problem.what}: ${problem.remedy}`);
  }
}

async function readContext(): Promise<WorkflowContext> {
  const payload = await readFile(process.env["GITHUB_EVENT_PATH"] ?? "", "utf8").catch(() => "{}");
  return parseWorkflowContext(process.env, payload);
}

function setOutputs(outputs: ReadonlyMap<string, string>): void {
  for (const [name, value] of outputs) core.setOutput(name, value);
}

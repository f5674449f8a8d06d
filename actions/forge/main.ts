import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import * as core from "@actions/core";
import { parseActionInputs } from "../../adapters/actions/action-inputs.ts";
import { annotate } from "../../adapters/actions/annotate.ts";
import { parseWorkflowContext, type WorkflowContext } from "../../adapters/actions/workflow-context.ts";
import { readInput } from "../../adapters/files/read-input.ts";
import { sha256 } from "../../adapters/keys/index.ts";
import { noProgress } from "../../adapters/telemetry/terminal-progress.ts";
import { openSession } from "../../adapters/workspace/open-session.ts";
import { writeSite } from "../../adapters/workspace/write-site.ts";
import { renderMarkdown } from "../../core/report/index.ts";
import { build } from "../../forge/build.ts";
import { collectInputs } from "../../forge/collect-inputs.ts";
import { ciBuild } from "./ci-build.ts";
import { concludeStep } from "./conclude-step.ts";
import { errorOutputs, reportOutputs } from "./outputs.ts";

/** runForgeAction is the one-step action: inputs, then measure, attest, record and decide, then outputs. */
export async function runForgeAction(): Promise<void> {
  try {
    const inputs = parseActionInputs(core.getInput);
    const context = await readContext();
    const inWorkspace = (path: string): string => resolve(context.workspace, inputs.path, path);
    const collected = await collectInputs(inputs, (path) => readInput(inWorkspace(path)), sha256);
    const push = inputs.record && !inputs.dry_run ? "auto" : "never";
    const repository = join(context.workspace, inputs.path);
    const session = await openSession({ repository, push, progress: noProgress });
    const request = await ciBuild(session, { inputs, context, collected });
    const report = await build(session, request);
    const dashboard =
      inputs.dashboard === null
        ? null
        : await writeSite(session, inWorkspace(inputs.dashboard), request.policy);
    const whole = { ...report, dashboard, notices: session.notices };
    setOutputs(reportOutputs(whole));
    const { repository_url } = context;
    await core.summary
      .addRaw(renderMarkdown(whole, { repositoryUrl: repository_url, commit: whole.build.commit }))
      .write();
    if (inputs.annotations) annotate(core, whole);
    concludeStep(core, whole, inputs.fail_on);
  } catch (error) {
    setOutputs(errorOutputs(error));
    core.setFailed(error instanceof Error ? error.message : String(error));
  }
}

async function readContext(): Promise<WorkflowContext> {
  const payload = await readFile(process.env["GITHUB_EVENT_PATH"] ?? "", "utf8").catch(() => "{}");
  return parseWorkflowContext(process.env, payload);
}

function setOutputs(outputs: ReadonlyMap<string, string>): void {
  for (const [name, value] of outputs) core.setOutput(name, value);
}

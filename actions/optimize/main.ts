import * as core from "@actions/core";
import { problemOf } from "../../adapters/actions/action-problem.ts";
import { setOutputs } from "../../adapters/actions/set-outputs.ts";
import { summarize } from "../../adapters/actions/summarize.ts";
import { writeEvidence } from "../../adapters/actions/write-evidence.ts";
import { renderErrorMarkdown, renderOptimizeMarkdown } from "../../core/report/index.ts";
import { matrixText } from "../../forge/optimize/matrix-text.ts";
import { findSources } from "./find-sources.ts";
import { parseOptimizeInputs } from "./inputs.ts";
import { optimizeOutputs, problemOutputs } from "./outputs.ts";
import { planTasks } from "./plan-tasks.ts";

/** runOptimizeAction plans which agent runs which tasks. It reads files alone: no token, no Git, no code of the project. */
export async function runOptimizeAction(): Promise<void> {
  try {
    const inputs = parseOptimizeInputs(core.getInput);
    const report = await planTasks(await findSources(inputs), inputs.task_list);
    const matrix = matrixText(report);
    const path = await writeEvidence(process.env, "optimize.json", `${JSON.stringify(report, null, 2)}\n`);
    setOutputs(core, optimizeOutputs(report, matrix, path));
    await summarize(core, renderOptimizeMarkdown(report));
  } catch (error) {
    const problem = problemOf(error);
    setOutputs(core, problemOutputs(problem));
    await summarize(core, renderErrorMarkdown(problem, "Pipeline plan: none."));
    core.setFailed(`${problem.code}: ${problem.what}: ${problem.remedy}`);
  }
}

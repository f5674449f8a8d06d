import { basename, dirname, relative, resolve } from "node:path";
import * as core from "@actions/core";
import { problemOf } from "../../adapters/actions/action-problem.ts";
import { annotate } from "../../adapters/actions/annotate.ts";
import { readWorkflowContext } from "../../adapters/actions/read-workflow-context.ts";
import { setOutputs } from "../../adapters/actions/set-outputs.ts";
import { summarize } from "../../adapters/actions/summarize.ts";
import { prepareFolder } from "../../adapters/files/prepare-folder.ts";
import { requireInside } from "../../adapters/files/require-inside.ts";
import { writeFolder } from "../../adapters/files/write-folder.ts";
import { noProgress } from "../../adapters/telemetry/terminal-progress.ts";
import { openRepository } from "../../adapters/workspace/open-repository.ts";
import { renderErrorMarkdown, renderMdlDelta } from "../../core/report/index.ts";
import { deltaReport, surpriseMap } from "./delta-report.ts";
import { parseMdlDeltaInputs } from "./inputs.ts";
import { measureEvent } from "./measure-event.ts";
import { deltaOutputs, problemOutputs } from "./outputs.ts";
import { vouchForCache } from "./vouch-for-cache.ts";

/** runMdlDeltaAction measures the change of a workflow run and shows it; it judges nothing and records nothing. */
export async function runMdlDeltaAction(): Promise<void> {
  try {
    const inputs = parseMdlDeltaInputs(core.getInput);
    vouchForCache(core, inputs.cache_key);
    const context = await readWorkflowContext();
    // Relative, since these paths go into messages and the result.
    const at = (path: string) =>
      relative(process.cwd(), resolve(context.workspace, inputs.path, path)) || ".";
    const mapPath = inputs.surprise_map === null ? null : at(inputs.surprise_map);
    if (mapPath !== null) {
      await prepareFolder(dirname(mapPath));
      await requireInside(context.workspace, dirname(mapPath), "E_OUTPUT");
    }
    const repository = await openRepository({ repository: at("."), progress: noProgress });
    const measured = await measureEvent(repository, inputs, context);
    const map = mapPath === null ? null : surpriseMap(measured);
    if (mapPath !== null && map !== null) {
      await writeFolder(dirname(mapPath), new Map([[basename(mapPath), `${JSON.stringify(map)}\n`]]));
    }
    const report = deltaReport(measured, map === null ? null : mapPath);
    setOutputs(core, deltaOutputs(report));
    await summarize(core, renderMdlDelta(report, { repositoryUrl: context.repository_url }));
    if (inputs.annotations) annotate(core, report);
  } catch (error) {
    const problem = problemOf(error);
    setOutputs(core, problemOutputs(problem));
    await summarize(core, renderErrorMarkdown(problem, "MDL delta: not measured."));
    core.setFailed(`${problem.code}: ${problem.what}: ${problem.remedy}`);
  }
}

import type * as core from "@actions/core";
import { problemOf } from "../../adapters/actions/action-problem.ts";
import { annotate } from "../../adapters/actions/annotate.ts";
import { setOutputs } from "../../adapters/actions/set-outputs.ts";
import { summarize } from "../../adapters/actions/summarize.ts";
import type { BuildReport } from "../../core/report/build-report.ts";
import { renderMarkdown } from "../../core/report/index.ts";
import { reportOutputs } from "./outputs.ts";

export type Presentation = {
  /** The report as it is by now: notices may be added while the dashboard is written. */
  readonly report: (dashboard: string | null) => BuildReport;
  /** Writes the dashboard and gives its path; null when none is asked for. */
  readonly writeDashboard: (() => Promise<string>) | null;
  readonly repositoryUrl: string;
  readonly annotations: boolean;
};

/**
 * presentBuild hands over a finished build: first the outputs, then dashboard, summary and annotations. The build may be
 * recorded by now, so that whatever fails here is a warning and takes nothing back.
 */
export async function presentBuild(
  sink: typeof core,
  { report, writeDashboard, repositoryUrl, annotations }: Presentation,
): Promise<void> {
  setOutputs(sink, reportOutputs(report(null)));
  const dashboard = writeDashboard === null ? null : await orWarn(sink, "The dashboard", writeDashboard);
  const whole = report(dashboard);
  if (dashboard !== null) setOutputs(sink, reportOutputs(whole));
  const places = { repositoryUrl, commit: whole.build.commit };
  await orWarn(sink, "The summary", () => summarize(sink, renderMarkdown(whole, places)));
  if (annotations) await orWarn(sink, "The annotations", async () => annotate(sink, whole.measurement));
}

async function orWarn<Result>(
  sink: typeof core,
  what: string,
  work: () => Promise<Result>,
): Promise<Result | null> {
  try {
    return await work();
  } catch (error) {
    const problem = problemOf(error);
    sink.warning(`${what} could not be written: ${problem.code}: ${problem.what}: ${problem.remedy}`);
    return null;
  }
}

import { openOptimizer } from "../../adapters/backends/index.ts";
import type { ParsedCommand } from "../../core/commands/index.ts";
import type { ProblemName, QuantumAdapter } from "../../core/optimize/backend/index.ts";
import {
  renderBackendList,
  renderExtraction,
  renderOptimize,
  renderSelection,
} from "../../core/report/index.ts";
import { chooseExtractions } from "../../forge/optimize/choose-extractions.ts";
import type { ChoiceMeans } from "../../forge/optimize/choose-with-backends.ts";
import { listBackends } from "../../forge/optimize/list-backends.ts";
import { matrixText } from "../../forge/optimize/matrix-text.ts";
import { optimize } from "../../forge/optimize/optimize.ts";
import type { OptimizeSources } from "../../forge/optimize/pose-problem.ts";
import type { SelectionSources } from "../../forge/optimize/pose-selection.ts";
import { selectTests } from "../../forge/optimize/select-tests.ts";
import { EXIT_DONE } from "../exit-code.ts";
import type { Terminal } from "../terminal.ts";
import { agentsOf, levelOf, problemOf, searchOptions, wholeOf } from "./optimize-words.ts";
import type { Verb, VerbResult } from "./verb.ts";

/** A week. */
const MOST_SUITE_MS = 604_800_000;

/**
 * optimizeVerb plans which task runs on which agent, chooses a suite for a time, or says which duplicates to remove first; it runs
 * nothing and needs no repository.
 */
export const optimizeVerb: Verb = async (command, terminal) => {
  const problem = problemOf(command);
  const { close, ...means } = openOptimizer();
  try {
    if (command.flags.get("backends") === true) return await showBackends(means.adapters, terminal);
    return await SOLVERS[problem](command, terminal, means);
  } finally {
    await close();
  }
};

type Solver = (command: ParsedCommand, terminal: Terminal, means: ChoiceMeans) => Promise<VerbResult>;

const SOLVERS: { readonly [problem in ProblemName]: Solver } = {
  schedule: async (command, terminal, means) => {
    const report = await optimize(scheduleSources(command), searchOptions(command), means);
    const matrix = command.flags.get("matrix") === true;
    return shown(report, matrix ? `${matrixText(report)}\n` : renderOptimize(report, terminal));
  },
  tests: async (command, terminal, means) => {
    const report = await selectTests(selectionSources(command), searchOptions(command), means);
    const names = command.flags.get("names") === true;
    const lines = report.chosen.map((name) => `${name}\n`).join("");
    return shown(report, names ? lines : renderSelection(report, terminal));
  },
  mdl: async (command, terminal, means) => {
    const { values } = command;
    const sources = { file: values.get("file") ?? null, measurement: values.get("measurement") ?? null };
    const report = await chooseExtractions(sources, searchOptions(command), means);
    return shown(report, renderExtraction(report, terminal));
  },
};

function shown(report: { readonly notices: readonly string[] }, text: string): VerbResult {
  return { exit: EXIT_DONE, json: report, text, notices: report.notices };
}

async function showBackends(adapters: readonly QuantumAdapter[], terminal: Terminal): Promise<VerbResult> {
  const list = await listBackends(adapters);
  return { exit: EXIT_DONE, json: list, text: renderBackendList(list, terminal), notices: [] };
}

function scheduleSources({ values, lists }: ParsedCommand): OptimizeSources {
  return {
    file: values.get("file") ?? null,
    timings: values.get("timings") ?? null,
    junit: lists.get("junit") ?? [],
    history: (lists.get("history") ?? []).map((path) => [path]),
    tasks: values.get("tasks") ?? null,
    agents: agentsOf(values.get("agents")),
    level: levelOf(values.get("quantile")),
  };
}

function selectionSources({ values, lists }: ParsedCommand): SelectionSources {
  return {
    file: values.get("file") ?? null,
    junit: lists.get("junit") ?? [],
    history: (lists.get("history") ?? []).map((path) => [path]),
    tasks: values.get("tasks") ?? null,
    must_run: values.get("must-run") ?? null,
    suite_ms: wholeOf(values, "suite-ms", [1, MOST_SUITE_MS]) ?? null,
    level: levelOf(values.get("quantile")),
  };
}

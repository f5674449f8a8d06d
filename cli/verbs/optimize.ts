import { openOptimizer } from "../../adapters/backends/index.ts";
import { runFiles } from "../../adapters/files/run-files.ts";
import type { ParsedCommand } from "../../core/commands/index.ts";
import type { ProblemName, QuantumAdapter } from "../../core/optimize/backend/index.ts";
import {
  renderBackendList,
  renderExtraction,
  renderOptimize,
  renderSelection,
  type SelectionReport,
} from "../../core/report/index.ts";
import { ForgeError } from "../../forge/forge-error.ts";
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
    const report = await optimize(await scheduleSources(command), searchOptions(command), means);
    const matrix = command.flags.get("matrix") === true;
    return shown(report, matrix ? `${matrixText(report)}\n` : renderOptimize(report, terminal));
  },
  tests: async (command, terminal, means) => {
    const report = await selectTests(await selectionSources(command), searchOptions(command), means);
    const names = command.flags.get("names") === true;
    return shown(report, names ? namesText(report) : renderSelection(report, terminal));
  },
  mdl: async (command, terminal, means) => {
    const { values } = command;
    const sources = { file: values.get("file") ?? null, measurement: values.get("measurement") ?? null };
    const report = await chooseExtractions(sources, searchOptions(command), means);
    return shown(report, renderExtraction(report, terminal));
  },
};

/** Throws ForgeError E_LIMIT when there is none, since a test runner that is given no names runs all tests. */
function namesText({ chosen, suite }: SelectionReport): string {
  if (chosen.length > 0) return chosen.map((name) => `${name}\n`).join("");
  throw new ForgeError("E_LIMIT", {
    what: `expected a test that takes at most ${suite.budget_ms} ms, found none to name`,
    remedy: "give more time with --suite-ms; a test runner without names would run all tests",
  });
}

function shown(report: { readonly notices: readonly string[] }, text: string): VerbResult {
  return { exit: EXIT_DONE, json: report, text, notices: report.notices };
}

async function showBackends(adapters: readonly QuantumAdapter[], terminal: Terminal): Promise<VerbResult> {
  const list = await listBackends(adapters);
  return { exit: EXIT_DONE, json: list, text: renderBackendList(list, terminal), notices: [] };
}

async function scheduleSources({ values, lists }: ParsedCommand): Promise<OptimizeSources> {
  return {
    file: values.get("file") ?? null,
    timings: values.get("timings") ?? null,
    junit: lists.get("junit") ?? [],
    history: await Promise.all((lists.get("history") ?? []).map(runFiles)),
    tasks: values.get("tasks") ?? null,
    agents: agentsOf(values.get("agents")),
    level: levelOf(values.get("quantile")),
  };
}

async function selectionSources({ values, lists }: ParsedCommand): Promise<SelectionSources> {
  return {
    file: values.get("file") ?? null,
    junit: lists.get("junit") ?? [],
    history: await Promise.all((lists.get("history") ?? []).map(runFiles)),
    tasks: values.get("tasks") ?? null,
    must_run: values.get("must-run") ?? null,
    suite_ms: wholeOf(values, "suite-ms", [1, MOST_SUITE_MS]) ?? null,
    level: levelOf(values.get("quantile")),
  };
}

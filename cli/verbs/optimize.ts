import { readInput } from "../../adapters/files/read-input.ts";
import { type ParsedCommand, UsageError } from "../../core/commands/index.ts";
import { renderOptimize } from "../../core/report/index.ts";
import { ForgeError } from "../../forge/forge-error.ts";
import { optimize } from "../../forge/optimize/optimize.ts";
import type { OptimizeSources } from "../../forge/optimize/pose-problem.ts";
import { EXIT_DONE } from "../exit-code.ts";
import type { Verb } from "./verb.ts";

const MEDIAN = 0.5;
/** GitHub starts no more jobs from one matrix. */
const MOST_AGENTS = 256;

/** optimizeVerb plans which task runs on which agent; it runs nothing and needs no repository. */
export const optimizeVerb: Verb = async (command, terminal) => {
  requireSchedule(command.values.get("problem"));
  const { notices, ...report } = await optimize(sourcesOf(command), readInput);
  const matrix = command.flags.get("matrix") === true;
  return {
    exit: EXIT_DONE,
    json: { ...report, notices },
    text: matrix ? `${JSON.stringify(report.matrix)}\n` : renderOptimize({ ...report, notices }, terminal),
    notices,
  };
};

function sourcesOf({ values, lists }: ParsedCommand): OptimizeSources {
  return {
    file: values.get("file") ?? null,
    timings: values.get("timings") ?? null,
    junit: lists.get("junit") ?? [],
    history: lists.get("history") ?? [],
    tasks: values.get("tasks") ?? null,
    agents: agentsOf(values.get("agents")),
    level: levelOf(values.get("quantile")),
  };
}

function requireSchedule(problem: string | undefined): void {
  if (problem === undefined || problem === "schedule") return;
  throw new UsageError("E_OPTION", {
    what: `expected schedule for --problem, found ${JSON.stringify(problem.slice(0, 60))}`,
    remedy: "leave it out, or write --problem schedule; a problem file goes to --file",
  });
}

function agentsOf(text: string | undefined): number | null {
  if (text === undefined) return null;
  const agents = /^\d{1,3}$/.test(text) ? Number(text) : Number.NaN;
  if (agents >= 1 && agents <= MOST_AGENTS) return agents;
  throw limit(`a whole number from 1 to ${MOST_AGENTS} for --agents`, text, "write --agents 4");
}

function levelOf(text: string | undefined): number {
  if (text === undefined) return MEDIAN;
  const level = /^[01](?:\.\d{1,9})?$/.test(text) ? Number(text) : Number.NaN;
  if (level >= MEDIAN && level <= 1) return level;
  throw limit("a quantile from 0.5 to 1 for --quantile", text, "write --quantile 0.9");
}

function limit(expected: string, text: string, remedy: string): ForgeError {
  return new ForgeError("E_LIMIT", {
    what: `expected ${expected}, found ${JSON.stringify(text.slice(0, 60))}`,
    remedy,
  });
}

import { ActionError } from "../../adapters/actions/action-error.ts";
import { linesOf } from "../../adapters/actions/action-inputs.ts";
import { type GetInput, orNull } from "../../adapters/actions/input-values.ts";
import { MOST_JOBS } from "../../forge/optimize/matrix-text.ts";

const MEDIAN = "0.5";

/** The inputs of actions/optimize, checked. Empty texts have become null. */
export type OptimizeInputs = {
  /** null only with a problem file. */
  readonly agents: number | null;
  readonly tasks: string | null;
  readonly task_list: readonly string[];
  readonly history: string | null;
  /** Paths and patterns. */
  readonly junit: readonly string[];
  readonly timings: string | null;
  readonly level: number;
  readonly file: string | null;
};

/** parseOptimizeInputs reads every declared input strictly. Throws ActionError E_INPUT. */
export function parseOptimizeInputs(get: GetInput): OptimizeInputs {
  const agents = orNull(get("agents"));
  const tasks = orNull(get("tasks"));
  const taskList = namesOf(get("task-list", { trimWhitespace: false }));
  const history = orNull(get("history"));
  const junit = linesOf(get("junit"));
  const timings = orNull(get("timings"));
  const level = levelOf(get("quantile") || MEDIAN);
  const file = orNull(get("file"));
  const others = [agents, tasks, history, timings, ...taskList, ...junit].filter((given) => given !== null);
  if (file !== null && others.length > 0) throw twice("the whole problem", "file alone, or leave it out");
  if (tasks !== null && taskList.length > 0) throw twice("the tasks", "tasks or task-list");
  if (timings !== null && junit.length > 0) throw twice("the last run", "timings or junit");
  return {
    agents: file === null ? agentsOf(agents ?? "") : null,
    tasks,
    task_list: taskList,
    history,
    junit,
    timings,
    level,
    file,
  };
}

/** As they stand there: a space at the end of a line belongs to a name. */
function namesOf(given: string): readonly string[] {
  return given.split("\n").filter((line) => line.trim() !== "");
}

function agentsOf(given: string): number {
  const agents = /^\d{1,3}$/.test(given) ? Number(given) : Number.NaN;
  if (agents >= 1 && agents <= MOST_JOBS) return agents;
  throw new ActionError("E_INPUT", {
    what: `input agents is ${JSON.stringify(given)}`,
    remedy: `set it to a whole number from 1 to ${MOST_JOBS}, the most jobs that a matrix may have`,
  });
}

function levelOf(given: string): number {
  const level = /^[01](?:\.\d{1,9})?$/.test(given) ? Number(given) : Number.NaN;
  if (level >= Number(MEDIAN) && level <= 1) return level;
  throw new ActionError("E_INPUT", {
    what: `input quantile is ${JSON.stringify(given)}`,
    remedy: "set it to a number from 0.5 to 1, such as 0.9",
  });
}

function twice(what: string, remedy: string): ActionError {
  return new ActionError("E_INPUT", { what: `${what} is given twice`, remedy: `set ${remedy}` });
}

import { oneLine } from "../../one-line.ts";
import { fittingAgents } from "./fitting-agents.ts";
import { ScheduleError } from "./schedule-error.ts";
import type { ScheduleProblem } from "./schedule-problem.ts";
import { topologicalOrder } from "./topological-order.ts";

/** Microseconds of all tasks together stay below 2^53, so that sums are exact. */
const MAX_TOTAL_MS = 9e12;

/**
 * requireSound throws ScheduleError for a problem that has no plan or no meaning: nothing to plan, durations that are no
 * durations, names that are not one task's or have control characters, dependencies on what is not there or in a circle, a task that no agent fits.
 */
export function requireSound(problem: ScheduleProblem): void {
  const { agents, tasks } = problem;
  if (tasks.length === 0) throw empty("task");
  if (agents.length === 0) throw empty("agent");
  requireDurations(problem);
  requirePlain([...tasks.map(({ task }) => task), ...agents.map(({ name }) => name)]);
  requireDistinct(
    tasks.map(({ task }) => task),
    "tasks",
  );
  requireDistinct(
    agents.map(({ name }) => name),
    "agents",
  );
  requireKnown(problem);
  requireAcyclic(problem);
  requireFitting(problem);
}

function requireDurations({ tasks }: ScheduleProblem): void {
  const wrong = tasks.find(
    ({ duration_ms }) => !(duration_ms >= 0 && duration_ms < Number.POSITIVE_INFINITY),
  );
  if (wrong !== undefined) {
    throw new ScheduleError("E_SCHEDULE_FORM", {
      what: `expected a duration of at least 0 ms for ${quote(wrong.task)}, found ${wrong.duration_ms}`,
      remedy: "give the time that the task took, or leave the task to the forecast",
    });
  }
  const total = tasks.reduce((sum, { duration_ms }) => sum + duration_ms, 0);
  if (total <= MAX_TOTAL_MS) return;
  throw new ScheduleError("E_SCHEDULE_TOO_LARGE", {
    what: `expected at most ${MAX_TOTAL_MS} ms of work, found ${total}`,
    remedy: "give durations in milliseconds",
  });
}

/** Scripts tell names apart by NULs or line ends: one in a name would make two of it. */
function requirePlain(names: readonly string[]): void {
  const broken = names.find((name) => /\p{Cc}/u.test(name));
  if (broken === undefined) return;
  throw new ScheduleError("E_SCHEDULE_FORM", {
    what: `expected names without control characters, found ${quote(broken)}`,
    remedy: "name tasks and agents as the scripts take them that run them",
  });
}

function requireDistinct(names: readonly string[], what: string): void {
  const seen = new Set<string>();
  for (const name of names) {
    if (seen.has(name)) {
      throw new ScheduleError("E_SCHEDULE_DUPLICATE", {
        what: `two ${what} have the name ${quote(name)}`,
        remedy: "give each a name of its own",
      });
    }
    seen.add(name);
  }
}

function requireKnown({ tasks }: ScheduleProblem): void {
  const known = new Set(tasks.map(({ task }) => task));
  for (const { task, depends_on = [] } of tasks) {
    const unknown = depends_on.find((name) => !known.has(name));
    if (unknown === undefined) continue;
    throw new ScheduleError("E_SCHEDULE_UNKNOWN", {
      what: `${quote(task)} depends on ${quote(unknown)}, which is none of the tasks`,
      remedy: "add that task, or take the dependency away",
    });
  }
}

function requireAcyclic(problem: ScheduleProblem): void {
  const { order, stuck } = topologicalOrder(problem);
  if (order.length === problem.tasks.length) return;
  throw new ScheduleError("E_SCHEDULE_CYCLE", {
    what: `these tasks wait for each other: ${stuck.slice(0, 5).map(quote).join(" -> ")}${stuck.length > 5 ? " -> ..." : ""}`,
    remedy: "take one of these dependencies away",
  });
}

function requireFitting(problem: ScheduleProblem): void {
  const none = fittingAgents(problem).findIndex((agents) => agents.length === 0);
  if (none === -1) return;
  const { task, labels = [] } = problem.tasks[none] ?? { task: "" };
  throw new ScheduleError("E_SCHEDULE_NO_AGENT", {
    what: `no agent has all labels of ${quote(task)} (${labels.map(quote).join(", ")})`,
    remedy: "give an agent these labels, or ask for fewer",
  });
}

function empty(what: string): ScheduleError {
  return new ScheduleError("E_SCHEDULE_EMPTY", {
    what: `expected at least one ${what}, found none`,
    remedy: `name at least one ${what}`,
  });
}

function quote(name: string): string {
  return JSON.stringify(oneLine(name, 60));
}

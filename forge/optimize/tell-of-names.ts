import { oneLine } from "../../core/one-line.ts";
import type { ForecastTask, ObservedRun } from "../../core/optimize/forecast/index.ts";

/** Below this share of names that ran, they are likely of another form than those in the reports. */
const FEW = 0.5;

export type NamedTasks = {
  /** Names that were given; null: those of the newest run were taken. */
  readonly given: readonly string[] | null;
  /** The oldest first. */
  readonly runs: readonly ObservedRun[];
  readonly tasks: readonly ForecastTask[];
};

/**
 * tellOfNames gives notices where names and runs do not fit together: most of the given names never ran, or tests of earlier runs are
 * in no plan, as no names were given.
 */
export function tellOfNames({ given, runs, tasks }: NamedTasks): readonly string[] {
  return given === null ? tellOfLost(runs, tasks) : tellOfUnmatched(runs, tasks);
}

function tellOfLost(runs: readonly ObservedRun[], tasks: readonly ForecastTask[]): readonly string[] {
  const planned = new Set(tasks.map(({ task }) => task));
  const lost = [...new Set(runs.flatMap((run) => [...run.keys()]))].filter((task) => !planned.has(task));
  const [first] = lost;
  if (first === undefined) return [];
  const [those, are] = lost.length === 1 ? ["1 task", "is"] : [`${lost.length} tasks`, "are"];
  return [
    `${those} of earlier runs, such as ${quote(first)}, did not run in the newest and ${are} left out: give the names of what is to run as tasks`,
  ];
}

function tellOfUnmatched(runs: readonly ObservedRun[], tasks: readonly ForecastTask[]): readonly string[] {
  const unknown = tasks.filter(({ source }) => source === "prior").map(({ task }) => task);
  const [first] = unknown;
  const known = tasks.length - unknown.length;
  if (first === undefined || runs.length === 0 || known >= FEW * tasks.length) return [];
  const names = new Set(tasks.map(({ task }) => task));
  const other = [...(runs.at(-1)?.keys() ?? [])].find((task) => !names.has(task));
  const share = known === 0 ? "none" : `only ${((100 * known) / tasks.length).toFixed(1)} %`;
  const against = other === undefined ? "" : ` against ${quote(other)} there`;
  return [`${share} of the names is in the runs: ${quote(first)}${against}`];
}

function quote(name: string): string {
  return JSON.stringify(oneLine(name, 60));
}

import { type ParsedCommand, UsageError } from "../../core/commands/index.ts";
import {
  ALGORITHMS,
  type Algorithm,
  BACKENDS,
  type BackendName,
  PROBLEMS,
  type ProblemName,
} from "../../core/optimize/backend/index.ts";
import { ForgeError } from "../../forge/forge-error.ts";
import { MOST_JOBS } from "../../forge/optimize/matrix-text.ts";
import type { OptimizeOptions } from "../../forge/optimize/optimize-options.ts";

const MEDIAN = 0.5;
/** Classical solvers end long before; backends start programs of their own, and several share the time. */
const ALONE_MS = 1000;
const TOGETHER_MS = 10_000;
const COMPARED_MS = 30_000;
const MOST_BUDGET_MS = 86_400_000;
/** So many variables have no more states than are visited in a millisecond. */
const QUANTUM_THRESHOLD = 16;

/** Options that say what is to be optimized, and the problems that they belong to. */
const BELONGS: Readonly<Record<string, readonly ProblemName[]>> = {
  agents: ["schedule"],
  timings: ["schedule"],
  matrix: ["schedule"],
  junit: ["schedule", "tests"],
  history: ["schedule", "tests"],
  tasks: ["schedule", "tests"],
  quantile: ["schedule", "tests"],
  "suite-ms": ["tests"],
  "must-run": ["tests"],
  names: ["tests"],
  measurement: ["mdl"],
};

/** problemOf reads what is to be optimized, and refuses options of another problem. Throws UsageError E_OPTION. */
export function problemOf({ values, lists, flags }: ParsedCommand): ProblemName {
  const text = values.get("problem") ?? "schedule";
  const problem = PROBLEMS.find((name) => name === text);
  if (problem === undefined) {
    throw new UsageError("E_OPTION", {
      what: `expected schedule, tests or mdl for --problem, found ${JSON.stringify(text.slice(0, 60))}`,
      remedy: "write one of them; a problem file goes to --file",
    });
  }
  if (values.has("file") && values.has("quantile")) {
    throw new UsageError("E_OPTION", {
      what: "--quantile says nothing about a problem file, which has its durations",
      remedy: "leave it out",
    });
  }
  const given = [...values.keys(), ...lists.keys(), ...flags.keys()];
  const foreign = given.find((name) => BELONGS[name] !== undefined && !BELONGS[name].includes(problem));
  if (foreign === undefined) return problem;
  throw new UsageError("E_OPTION", {
    what: `--${foreign} says nothing about the problem ${problem}`,
    remedy: `leave it out, or write --problem ${BELONGS[foreign]?.join(" or --problem ")}`,
  });
}

/** searchOptions reads how a plan is to be looked for. Throws UsageError E_OPTION and ForgeError E_LIMIT. */
export function searchOptions({ values, flags }: ParsedCommand): OptimizeOptions {
  const compare = flags.get("compare") === true;
  const backend = backendOf(values.get("backend"));
  const alone = backend === "classical" ? ALONE_MS : TOGETHER_MS;
  const algorithm = algorithmOf(values.get("algorithm"), backend, compare);
  return {
    backend,
    ...(algorithm === undefined ? {} : { algorithm }),
    compare,
    budget_ms: wholeOf(values, "budget-ms", [50, MOST_BUDGET_MS]) ?? (compare ? COMPARED_MS : alone),
    seed: wholeOf(values, "seed", [0, 2 ** 32 - 1]) ?? 1,
    quantum_threshold: wholeOf(values, "quantum-threshold", [0, 1_000_000]) ?? QUANTUM_THRESHOLD,
  };
}

function backendOf(text: string | undefined): BackendName | "auto" {
  if (text === undefined) return "classical";
  const found = [...BACKENDS, "auto" as const].find((name) => name === text);
  if (found !== undefined) return found;
  throw new UsageError("E_OPTION", {
    what: `expected a backend for --backend, found ${JSON.stringify(text.slice(0, 60))}`,
    remedy: `write one of ${BACKENDS.join(", ")}, or auto`,
  });
}

/** The solvers have none to choose. */
function algorithmOf(
  text: string | undefined,
  backend: BackendName | "auto",
  compare: boolean,
): Algorithm | undefined {
  if (text === undefined) return undefined;
  const found = ALGORITHMS.find((name) => name === text);
  if (found === undefined) {
    throw new UsageError("E_OPTION", {
      what: `expected an algorithm for --algorithm, found ${JSON.stringify(text.slice(0, 60))}`,
      remedy: `write one of ${ALGORITHMS.join(", ")}`,
    });
  }
  if (backend !== "classical" || compare) return found;
  throw new UsageError("E_OPTION", {
    what: "--algorithm says nothing without a backend",
    remedy: "write --backend or --compare with it, or leave it out",
  });
}

/** wholeOf reads a whole number within bounds; undefined when it was not given. Throws ForgeError E_LIMIT. */
export function wholeOf(
  values: ParsedCommand["values"],
  name: string,
  [least, most]: readonly [number, number],
): number | undefined {
  const text = values.get(name);
  if (text === undefined) return undefined;
  const found = /^\d{1,10}$/.test(text) ? Number(text) : Number.NaN;
  if (found >= least && found <= most) return found;
  throw limit(
    `a whole number from ${least} to ${most} for --${name}`,
    text,
    `write --${name} ${Math.max(least, 1000)}`,
  );
}

/** agentsOf reads how many agents there are. Throws ForgeError E_LIMIT. */
export function agentsOf(text: string | undefined): number | null {
  if (text === undefined) return null;
  const agents = /^\d{1,3}$/.test(text) ? Number(text) : Number.NaN;
  if (agents >= 1 && agents <= MOST_JOBS) return agents;
  throw limit(`a whole number from 1 to ${MOST_JOBS} for --agents`, text, "write --agents 4");
}

/** levelOf reads the quantile of a task's runs that counts. Throws ForgeError E_LIMIT. */
export function levelOf(text: string | undefined): number {
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

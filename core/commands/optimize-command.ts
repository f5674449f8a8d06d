import type { CommandSpec } from "./command-spec.ts";
import { flag, list, value } from "./option-specs.ts";

/** OPTIMIZE_COMMAND is the verb that plans pipelines, chooses suites and says what to extract. */
export const OPTIMIZE_COMMAND: CommandSpec = {
  verb: "optimize",
  summary: "plan which test runs on which agent, choose a suite, or say what to extract first",
  chat: null,
  role: "anyone",
  argument: null,
  options: [
    value("agents", "N", "how many agents share the tasks, 1 to 256"),
    value("timings", "FILE", "the last run: JSON list of {task, agent, duration_ms}, or JUnit XML"),
    list("junit", "FILE", "the last run instead: JUnit XML, one file or several"),
    list("history", "FILE", "a run before it, the oldest first: timings or JUnit XML, or a folder of them"),
    value("tasks", "FILE", "names of what is to run now, one a line (default: what ran last)"),
    value("quantile", "Q", "plan for this quantile of a task's recent runs, 0.5 to 1 (default: 0.5)"),
    value("problem", "NAME", "schedule (default), tests: a suite for a time, mdl: what to extract first"),
    value("suite-ms", "N", "tests: how long the chosen ones may take together"),
    value("must-run", "FILE", "tests: names of those that run in any case, one a line"),
    flag("names", "tests: print the chosen names alone, one a line"),
    value("measurement", "FILE", "mdl: what `measure --json` printed"),
    value("file", "FILE", "a whole problem instead, as JSON"),
    value(
      "backend",
      "NAME",
      "who searches beside the classical solvers: annealer, local, pennylane, qiskit, ibm, braket, google, dwave or auto (default: classical)",
    ),
    value(
      "algorithm",
      "NAME",
      "of backends that have it: qaoa, vqe, simulated-annealing, path-integral-annealing",
    ),
    flag("compare", "ask every backend there is and show them side by side"),
    flag("backends", "say which backends are there and what others need; plans nothing"),
    value(
      "budget-ms",
      "N",
      "wall time of the search (default: 1000; with a backend 10000, to compare 30000)",
    ),
    value("seed", "N", "for what is random; the same seed gives the same plan (default: 1)"),
    value("quantum-threshold", "N", "fewer variables than this: classical alone (default: 16)"),
    flag("matrix", "print the matrix for strategy.matrix alone, on one line"),
  ],
  examples: [
    "quantum-forge optimize --junit junit.xml --agents 4",
    "quantum-forge optimize --problem tests --junit junit.xml --suite-ms 60000 --names",
    'echo "matrix=$(quantum-forge optimize --junit junit.xml --agents 4 --matrix)"',
  ],
};

import { oneLine } from "../../one-line.ts";
import { SelectionError } from "./selection-error.ts";
import type { SelectionProblem, SelectionTest } from "./selection-problem.ts";

/** Microseconds of all tests together stay below 2^53, so that sums are exact. */
const MAX_TOTAL_MS = 9e12;

/**
 * requireSound throws SelectionError for a problem that has no suite or no meaning: no test, durations, counts or weights that
 * are none, names that are not one's alone, tests that must run and are not there, or do not fit in the budget.
 */
export function requireSound(problem: SelectionProblem): void {
  const { tests, elements = [], must_run = [], budget_ms } = problem;
  if (tests.length === 0) {
    throw new SelectionError("E_SELECTION_EMPTY", {
      what: "expected at least one test, found none",
      remedy: "name the tests to choose from",
    });
  }
  requireNumbers(problem);
  requirePlainNames(tests);
  requireDistinct(
    tests.map(({ test }) => test),
    "tests",
  );
  requireDistinct(
    elements.map(({ element }) => element),
    "elements",
  );
  const durations = new Map(tests.map(({ test, duration_ms }) => [test, duration_ms]));
  const unknown = must_run.find((name) => !durations.has(name));
  if (unknown !== undefined) {
    throw new SelectionError("E_SELECTION_UNKNOWN", {
      what: `${quote(unknown)} must run, and is none of the tests`,
      remedy: "add that test, or take it from those that must run",
    });
  }
  const needed = [...new Set(must_run)].reduce(
    (sum, name) => sum + Math.round((durations.get(name) ?? 0) * 1000),
    0,
  );
  if (needed > Math.floor(budget_ms * 1000)) {
    throw new SelectionError("E_SELECTION_BUDGET", {
      what: `the tests that must run take ${needed / 1000} ms, and the budget is ${budget_ms} ms`,
      remedy: "give a larger budget, or let fewer tests be a must",
    });
  }
}

/** Names are handed to test runners one a line, and by scripts apart by NULs: a control character in one could make two of it. */
function requirePlainNames(tests: readonly SelectionTest[]): void {
  const broken = tests.find(({ test }) => /\p{Cc}/u.test(test));
  if (broken === undefined) return;
  throw new SelectionError("E_SELECTION_FORM", {
    what: `expected names without control characters, found ${quote(broken.test)}`,
    remedy: "rename that test, or leave it out",
  });
}

function requireNumbers({ budget_ms, tests, elements = [] }: SelectionProblem): void {
  requireAtLeastZero(budget_ms, "a time budget", "budget_ms");
  for (const one of tests) {
    requireAtLeastZero(one.duration_ms, "a duration", one.test);
    requireCounts(one);
  }
  for (const { element, weight } of elements) requireAtLeastZero(weight, "a weight", element);
  const total = tests.reduce((sum, { duration_ms }) => sum + duration_ms, 0);
  if (total <= MAX_TOTAL_MS && budget_ms <= MAX_TOTAL_MS) return;
  throw new SelectionError("E_SELECTION_TOO_LARGE", {
    what: `expected at most ${MAX_TOTAL_MS} ms of tests and of budget, found ${Math.max(total, budget_ms)}`,
    remedy: "give durations in milliseconds",
  });
}

function requireCounts({ test, failures = 0, runs = 0 }: SelectionTest): void {
  if (Number.isSafeInteger(failures) && Number.isSafeInteger(runs) && failures >= 0 && failures <= runs)
    return;
  throw new SelectionError("E_SELECTION_FORM", {
    what: `expected whole numbers of failures and runs for ${quote(test)}, no more failures than runs, found ${failures} and ${runs}`,
    remedy: "count the recent runs of each test, and those of them in which it failed",
  });
}

function requireAtLeastZero(value: number, what: string, name: string): void {
  if (value >= 0 && value < Number.POSITIVE_INFINITY) return;
  throw new SelectionError("E_SELECTION_FORM", {
    what: `expected ${what} of at least 0 for ${quote(name)}, found ${value}`,
    remedy: "give a finite number from 0 on",
  });
}

function requireDistinct(names: readonly string[], what: string): void {
  const seen = new Set<string>();
  for (const name of names) {
    if (seen.has(name)) {
      throw new SelectionError("E_SELECTION_DUPLICATE", {
        what: `two ${what} have the name ${quote(name)}`,
        remedy: "give each a name of its own",
      });
    }
    seen.add(name);
  }
}

function quote(name: string): string {
  return JSON.stringify(oneLine(name, 60));
}

import {
  failureChances,
  linearForm,
  poseSelectionWindow,
  type SelectionPlan,
  type SelectionProblem,
  type SelectionSolution,
  selectInOrder,
  solveSelection,
  takeLinearAnswer,
  verifySelection,
  weighSuite,
} from "../../core/optimize/selection/index.ts";
import { OPTIMIZE_SCHEMA } from "../../core/report/optimize-report.ts";
import type { SelectionReport } from "../../core/report/selection-report.ts";
import { type ChoiceMeans, chooseWithBackends } from "./choose-with-backends.ts";
import type { OptimizeOptions } from "./optimize-options.ts";
import { type PosedSelection, poseSelection, type SelectionSources } from "./pose-selection.ts";

/** Of the budget, what HiGHS may take. */
const LINEAR_SHARE = 0.5;
/** Above this many terms the program would not be solved in time. */
const MOST_TERMS = 200_000;

/**
 * selectTests chooses a suite that takes at most so long: it reads what is known of the tests, solves, asks HiGHS where it
 * is there and the suite is not proven best, asks backends where they are named, and says what is given up. It drops no
 * test silently. Throws UsageError E_OPTION, ForgeError E_INPUT_FILE, InputsError and SelectionError.
 */
export async function selectTests(
  sources: SelectionSources,
  options: OptimizeOptions,
  means: ChoiceMeans,
): Promise<SelectionReport> {
  const began = performance.now();
  const posed = await poseSelection(sources, means.readInput);
  const { problem } = posed;
  const solution = await solveWithLinear(problem, options, means);
  const current = selectInOrder(problem);
  const choice = await chooseWithBackends(
    {
      problem: "tests",
      variables: problem.tests.length,
      // Nobody betters what is proven best, so that a comparison begins where users are.
      start: solution.proven ? solveSelection(problem, { tries: 0, nodes: 0 }).plan : solution.plan,
      plan: solution.plan,
      method: solution.method,
      upper_bound: solution.upper_bound,
      attempts: solution.attempts,
      pose: (plan, round) => poseSelectionWindow(problem, plan, round),
      worthOf: ({ value }) => value,
      verify: (plan) => verifySelection(problem, plan),
    },
    // What solving took is gone; the rest is shared by the searches.
    { ...options, budget_ms: Math.max(0, options.budget_ms - (performance.now() - began)) },
    means,
  );
  return reportOf(posed, { solution, current, choice, options });
}

async function solveWithLinear(
  problem: SelectionProblem,
  { budget_ms }: OptimizeOptions,
  { linear }: ChoiceMeans,
): Promise<SelectionSolution> {
  const solution = solveSelection(problem);
  const terms = problem.tests.reduce((sum, { covers = [] }) => sum + 1 + covers.length, 0);
  if (solution.proven || linear === null || terms > MOST_TERMS) return solution;
  const answer = await linear(linearForm(problem), { ms: LINEAR_SHARE * budget_ms });
  return answer === null ? solution : takeLinearAnswer(problem, solution, answer);
}

type Found = {
  readonly solution: SelectionSolution;
  readonly current: SelectionPlan;
  readonly choice: Awaited<ReturnType<typeof chooseWithBackends<SelectionPlan, SelectionSolution["method"]>>>;
  readonly options: OptimizeOptions;
};

function reportOf(
  { problem, forecast, notices }: PosedSelection,
  { solution, current, choice, options }: Found,
): SelectionReport {
  const { plan, backend, method, gain_over_classical, losers, backends } = choice;
  const { tests, budget_ms } = problem;
  const chosen = new Set(plan.tests);
  const worth = weighSuite(problem, chosen);
  const upper = Math.max(plan.value, solution.upper_bound);
  const failed = tests.filter(({ failed_last = false }) => failed_last).map(({ test }) => test);
  return {
    schema: OPTIMIZE_SCHEMA,
    problem: "tests",
    backend,
    method,
    unit: "share",
    value: plan.value,
    upper_bound: upper,
    gap: upper === 0 ? 0 : (upper - plan.value) / upper,
    proven: plan.value === upper,
    current: "by_name",
    current_value: current.value,
    gain_over_current: current.value === 0 ? null : plan.value / current.value - 1,
    gain_over_classical,
    iterations: solution.iterations,
    suite: { budget_ms, time_ms: plan.time_ms, whole_ms: timeOf(problem) },
    chosen: plan.tests,
    coverage_share: worth.coverage_share,
    failures_share: worth.failures_share,
    given_up: {
      tests: droppedOf(problem, chosen, new Set(worth.uncovered)),
      uncovered: worth.uncovered,
      coverage_share: worth.coverage_share === null ? null : 1 - worth.coverage_share,
      failures_share: worth.failures_share === null ? null : 1 - worth.failures_share,
    },
    failed_last: {
      kept: failed.filter((test) => chosen.has(test)),
      dropped: failed.filter((test) => !chosen.has(test)),
    },
    losers,
    budget_ms: options.budget_ms,
    seed: options.seed,
    variables: tests.length,
    backends,
    forecast,
    notices: [...notices, ...noticesOf(problem), ...choice.notices],
  };
}

function droppedOf(
  { tests }: SelectionProblem,
  chosen: ReadonlySet<string>,
  uncovered: ReadonlySet<string>,
): SelectionReport["given_up"]["tests"] {
  const chances = failureChances(tests);
  return tests.flatMap(({ test, duration_ms, covers = [] }, at) =>
    chosen.has(test)
      ? []
      : [
          {
            test,
            duration_ms,
            failure_chance: chances?.[at] ?? null,
            uncovered: [...new Set(covers)].filter((one) => uncovered.has(one)).length,
          },
        ],
  );
}

function timeOf({ tests }: SelectionProblem): number {
  return tests.reduce((sum, { duration_ms }) => sum + Math.round(duration_ms * 1000), 0) / 1000;
}

/** What the choice does not rest on. */
function noticesOf({ tests }: SelectionProblem): readonly string[] {
  const covering = tests.some(({ covers = [] }) => covers.length > 0);
  const ran = tests.some(({ runs = 0 }) => runs > 0);
  if (!covering && !ran)
    return ["neither coverage nor runs of the tests are known: all count the same, and the most tests fit"];
  if (covering) return [];
  return ["what the tests cover is not known: the suite is chosen by failures and time alone"];
}

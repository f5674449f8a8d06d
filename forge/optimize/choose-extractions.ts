import { UsageError } from "../../core/commands/index.ts";
import {
  chooseInOrder,
  type Extraction,
  type ExtractionPlan,
  type ExtractionProblem,
  type ExtractionSolution,
  linearForm,
  parseExtractionProblem,
  parseMeasuredDuplicates,
  poseExtractionWindow,
  predictSavings,
  rivalsOf,
  solveExtraction,
  takeLinearAnswer,
  verifyExtraction,
} from "../../core/optimize/extraction/index.ts";
import type { ExtractionReport } from "../../core/report/extraction-report.ts";
import { OPTIMIZE_SCHEMA } from "../../core/report/optimize-report.ts";
import { type ChoiceMeans, chooseWithBackends } from "./choose-with-backends.ts";
import type { OptimizeOptions } from "./optimize-options.ts";
import type { ReadInput } from "./read-runs.ts";

/** Paths of files; one of them. */
export type ExtractionSources = {
  /** A whole problem. */
  readonly file: string | null;
  /** What the verb measure printed with --json. */
  readonly measurement: string | null;
};

type PosedExtraction = {
  readonly problem: ExtractionProblem;
  readonly prediction: ExtractionReport["prediction"];
};

/** Of the budget, what HiGHS may take. */
const LINEAR_SHARE = 0.5;
/** Above this many extractions the program would not be solved in time. */
const MOST_COLUMNS = 50_000;

/**
 * chooseExtractions says which duplicates to remove first: those that save most together and rewrite no line twice. It
 * reads a problem file, or predicts savings from a measurement; solves, asks HiGHS where it is there and the choice is not
 * proven best, and backends where they are named. Throws UsageError E_OPTION, ForgeError E_INPUT_FILE and ExtractionError.
 */
export async function chooseExtractions(
  sources: ExtractionSources,
  options: OptimizeOptions,
  means: ChoiceMeans,
): Promise<ExtractionReport> {
  const began = performance.now();
  const posed = await poseExtractions(sources, means.readInput);
  const { problem } = posed;
  const solution = await solveWithLinear(problem, options, means);
  const current = chooseInOrder(problem);
  const choice = await chooseWithBackends(
    {
      problem: "mdl",
      variables: problem.extractions.filter(({ saving_bytes }) => saving_bytes > 0).length,
      // Nobody betters what is proven best, so that a comparison begins where users are.
      start: solution.proven ? current : solution.plan,
      plan: solution.plan,
      method: solution.method,
      upper_bound: solution.upper_bound,
      attempts: solution.attempts.map(({ method, saving_bytes }) => ({ method, value: saving_bytes })),
      pose: (plan, round) => poseExtractionWindow(problem, plan, round),
      worthOf: ({ saving_bytes }) => saving_bytes,
      verify: (plan) => verifyExtraction(problem, plan),
    },
    // What solving took is gone; the rest is shared by the searches.
    { ...options, budget_ms: Math.max(0, options.budget_ms - (performance.now() - began)) },
    means,
  );
  return reportOf(posed, { solution, current, choice, options });
}

async function poseExtractions(
  { file, measurement }: ExtractionSources,
  readInput: ReadInput,
): Promise<PosedExtraction> {
  if ((file === null) === (measurement === null)) {
    throw new UsageError("E_OPTION", {
      what: "expected one source of extractions",
      remedy: "write --file, or --measurement with what quantum-forge measure --json printed",
    });
  }
  if (file !== null) return { problem: parseExtractionProblem(await readInput(file)), prediction: null };
  const { duplicates, line_surprise } = parseMeasuredDuplicates(await readInput(measurement ?? ""));
  const { extractions, unmeasured } = predictSavings(duplicates, line_surprise);
  return { problem: { extractions }, prediction: { duplicates: duplicates.length, unmeasured } };
}

async function solveWithLinear(
  problem: ExtractionProblem,
  { budget_ms }: OptimizeOptions,
  { linear }: ChoiceMeans,
): Promise<ExtractionSolution> {
  const solution = solveExtraction(problem);
  if (solution.proven || linear === null || problem.extractions.length > MOST_COLUMNS) return solution;
  const answer = await linear(linearForm(problem), { ms: LINEAR_SHARE * budget_ms });
  return answer === null ? solution : takeLinearAnswer(problem, solution, answer);
}

type Found = {
  readonly solution: ExtractionSolution;
  readonly current: ExtractionPlan;
  readonly choice: Awaited<
    ReturnType<typeof chooseWithBackends<ExtractionPlan, ExtractionSolution["method"]>>
  >;
  readonly options: OptimizeOptions;
};

function reportOf(
  { problem, prediction }: PosedExtraction,
  { solution, current, choice, options }: Found,
): ExtractionReport {
  const { plan, backend, method, gain_over_classical, losers, backends, notices } = choice;
  const names = new Set(plan.names);
  const rivals = rivalsOf(problem);
  const barring = ({ name }: Extraction): readonly string[] =>
    (rivals.get(name) ?? []).filter((rival) => names.has(rival));
  const sorted = problem.extractions.toSorted((a, b) => b.saving_bytes - a.saving_bytes);
  const bound = Math.max(plan.saving_bytes, solution.upper_bound);
  return {
    schema: OPTIMIZE_SCHEMA,
    problem: "mdl",
    backend,
    method,
    unit: "byte",
    value: plan.saving_bytes,
    upper_bound: bound,
    gap: bound === 0 ? 0 : (bound - plan.saving_bytes) / bound,
    proven: plan.saving_bytes === bound,
    current: "as_found",
    current_value: current.saving_bytes,
    gain_over_current: current.saving_bytes === 0 ? null : plan.saving_bytes / current.saving_bytes - 1,
    gain_over_classical,
    iterations: solution.iterations,
    chosen: sorted.filter(({ name }) => names.has(name)),
    left: sorted.filter(({ name }) => !names.has(name)).map((one) => ({ ...one, in_the_way: barring(one) })),
    losers,
    budget_ms: options.budget_ms,
    seed: options.seed,
    variables: problem.extractions.filter(({ saving_bytes }) => saving_bytes > 0).length,
    backends,
    prediction,
    notices: [...noticesOf(prediction), ...notices],
  };
}

function noticesOf(prediction: ExtractionReport["prediction"]): readonly string[] {
  const { duplicates = 1, unmeasured = 0 } = prediction ?? {};
  if (duplicates === 0) return ["the measurement has no repeats: there is nothing to choose from"];
  if (unmeasured === 0) return [];
  const those = unmeasured === 1 ? "1 repeat is" : `${unmeasured} repeats are`;
  return [`${those} left out: the measurement has no lengths for the lines of the files`];
}

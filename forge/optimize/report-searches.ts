import type {
  OptimizeReport,
  ReportedBackend,
  ReportedRubikstack,
} from "../../core/report/optimize-report.ts";
import type { BackendFailure } from "./consult.ts";
import type { Told } from "./open-questions.ts";
import type { OptimizeOptions } from "./optimize-options.ts";
import type { Picked } from "./pick-backends.ts";
import type { SearchedPlan } from "./search-plan.ts";

/** What a search reached, whatever it searched. */
type Reached = Told & { readonly value: number; readonly reached_ms: number };

/** reportBackends tells what each backend did, the unavailable ones last. `gapOf` gives the certified gap of a value. */
export function reportBackends(
  searches: readonly Reached[],
  unavailable: Picked["unavailable"],
  gapOf: (value: number) => number,
): readonly ReportedBackend[] {
  const answered = searches.map((search): ReportedBackend => {
    const { backend, algorithm, value, ms, reached_ms, failure } = search;
    const { questions, iterations, converged, stop, fidelity } = search;
    return {
      backend,
      status: failure === null ? "answered" : "failed",
      algorithm,
      value,
      gap: gapOf(value),
      ms: whole(ms),
      reached_ms: whole(reached_ms),
      questions,
      iterations,
      converged,
      stop,
      fidelity,
      failure,
    };
  });
  return [...answered, ...unavailableBackends(unavailable)];
}

/** Backends that were to be asked, and could not be. */
function unavailableBackends(unavailable: Picked["unavailable"]): readonly ReportedBackend[] {
  return unavailable.map(
    ({ backend, failure }): ReportedBackend => ({
      backend,
      status: "unavailable",
      algorithm: null,
      value: null,
      gap: null,
      ms: null,
      reached_ms: null,
      questions: null,
      iterations: null,
      converged: null,
      stop: null,
      fidelity: null,
      failure,
    }),
  );
}

/** failureNotices tells whoever asked for a backend that it did not answer; a comparison has that in its table. */
export function failureNotices(
  searches: readonly { readonly failure: BackendFailure | null }[],
  { unavailable }: Picked,
  { compare }: OptimizeOptions,
): readonly string[] {
  if (compare) return [];
  const failed = [...searches, ...unavailable].flatMap(({ failure }) => failure ?? []);
  return failed.map(
    ({ code, reason, remedy }) => `${code}: ${reason}; the classical solvers took its place: ${remedy}`,
  );
}

/** reportRubikstack shows the search that got furthest, of equal ones the classical one. */
export function reportRubikstack(
  searches: readonly SearchedPlan[],
  { current_value }: Pick<OptimizeReport, "current_value">,
): ReportedRubikstack | null {
  const [first, ...rest] = searches.filter(({ failure }) => failure === null);
  if (first === undefined) return null;
  const makespan = ({ solution }: SearchedPlan): number => solution.plan.makespan_ms;
  const best = rest.reduce((least, one) => (makespan(one) < makespan(least) ? one : least), first);
  const { backend, solution } = best;
  const value = makespan(best);
  return {
    backend,
    value,
    improvement: current_value === 0 ? null : 1 - value / current_value,
    cycles: solution.cycles,
    equilibrium: solution.equilibrium,
    face_entropies: { before: solution.entropies_before, after: solution.entropies },
    rotations: solution.rotations,
  };
}

function whole(ms: number): number {
  return Math.round(ms * 1000) / 1000;
}

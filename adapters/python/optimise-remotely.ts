import { type BackendAnswer, BackendError, type Budget } from "../../core/optimize/backend/index.ts";
import { type Ising, IsingError, isingEnergy, requireIsing } from "../../core/optimize/ising/index.ts";
import { energyScale } from "../../core/optimize/simulate/energy-scale.ts";
import {
  type Angles,
  fidelity,
  linearRamp,
  optimiseQaoa,
  QaoaSimulator,
  type State,
} from "../../core/optimize/simulate/index.ts";
import { requireAvailable } from "./availability.ts";
import { CONVENTIONS } from "./conventions.ts";
import type { Bridge, BridgeAnswer } from "./open-bridge.ts";
import { type Outcome, parseOutcome } from "./parse-outcome.ts";
import type { PythonBackend } from "./python-backend.ts";

export type RemoteSearch = {
  readonly backend: PythonBackend;
  readonly bridge: Bridge;
  readonly problem: Ising;
  readonly budget: Budget;
};

/** Up to here a state is compared with our own, and angles for a machine are searched and not taken from a ramp. */
const SIMULATED_QUBITS = 14;
/** Of the budget, what the search for a machine's angles may take. */
const ANGLE_SHARE = 0.25;

/** How angles were come by. */
type Found = {
  readonly angles: Angles;
  readonly iterations: number;
  readonly converged: boolean | null;
  readonly stop: string;
};

/**
 * optimiseRemotely asks a backend for samples and gives the one of least energy, by this project's own sum. Throws
 * BackendError and nothing else.
 */
export async function optimiseRemotely(search: RemoteSearch): Promise<BackendAnswer> {
  const { backend, bridge, budget } = search;
  const end = performance.now() + budget.ms;
  const left = (): number => Math.max(0, end - performance.now());
  try {
    requireSearch(search);
    // Before any angle is searched and any network asked.
    await requireAvailable(backend, () => bridge.hello(left()));
    return await (backend.way === "measures" ? measured(search, left) : searched(search, left));
  } catch (error) {
    if (!(error instanceof IsingError)) throw error;
    throw new BackendError("E_BACKEND_REFUSED", { what: error.what, remedy: error.remedy, cause: error });
  }
}

function requireSearch({ backend, problem, budget }: RemoteSearch): void {
  const { max_qubits, supported_algorithms } = backend.capabilities;
  requireIsing(problem);
  const n = problem.fields.length;
  if (n === 0) {
    throw new BackendError("E_BACKEND_REFUSED", {
      what: "there is no variable",
      remedy: "ask for at least one",
    });
  }
  if (n > max_qubits) {
    throw new BackendError("E_BACKEND_SIZE", {
      what: `${backend.name} takes at most ${max_qubits} variables, and there are ${n}`,
      remedy: "solve fewer variables at a time, or use the annealer",
    });
  }
  if (budget.algorithm !== undefined && !supported_algorithms.includes(budget.algorithm)) {
    throw new BackendError("E_BACKEND_REFUSED", {
      what: `${backend.name} has no ${budget.algorithm}`,
      remedy: `ask it for ${supported_algorithms.join(" or ")}`,
    });
  }
}

/** The backend looks for the angles, or needs none. */
async function searched(
  { backend, bridge, problem, budget }: RemoteSearch,
  left: () => number,
): Promise<BackendAnswer> {
  const content = { ...contentOf(problem), options: optionsOf(backend, budget) };
  const outcome = await bridge.ask("optimize", content, left(), outcomeOf(backend, problem, budget));
  return {
    bits: bestOf(outcome, problem),
    algorithm: backend.capabilities.supported_algorithms[0] ?? "qaoa",
    iterations: outcome.iterations ?? 0,
    converged: outcome.converged,
    stop: outcome.stop ?? "ended",
    angles: outcome.angles,
    // It is worth no time that nobody has.
    fidelity: left() > 0 ? fidelityOf(problem, outcome.angles, outcome.state) : null,
  };
}

/** The angles come from our own simulator, and the backend measures their circuit. */
async function measured(
  { backend, bridge, problem, budget }: RemoteSearch,
  left: () => number,
): Promise<BackendAnswer> {
  const { angles, iterations, converged, stop } = anglesFor(problem, backend, budget);
  const content = { ...contentOf(problem), angles, options: optionsOf(backend, budget) };
  const outcome = await bridge.ask("sample", content, left(), outcomeOf(backend, problem, budget));
  return {
    bits: bestOf(outcome, problem),
    algorithm: "qaoa",
    iterations,
    converged,
    stop: `${stop}; ${backend.shots} shots`,
    angles,
    fidelity: null,
  };
}

function contentOf(problem: Ising): Readonly<Record<string, unknown>> {
  return { conventions: CONVENTIONS, problem };
}

function optionsOf(backend: PythonBackend, budget: Budget): Readonly<Record<string, unknown>> {
  const iterations = budget.iterations === undefined ? {} : { iterations: budget.iterations };
  return { depth: depthOf(backend, budget), shots: backend.shots, seed: budget.seed >>> 0, ...iterations };
}

function outcomeOf(
  backend: PythonBackend,
  { fields }: Ising,
  budget: Budget,
): (answer: BridgeAnswer) => Outcome {
  return (answer) => parseOutcome(answer, fields.length, depthOf(backend, budget));
}

function depthOf(backend: PythonBackend, budget: Budget): number {
  return budget.depth ?? backend.depth;
}

function anglesFor(problem: Ising, backend: PythonBackend, budget: Budget): Found {
  const depth = depthOf(backend, budget);
  if (problem.fields.length > SIMULATED_QUBITS) {
    const angles = linearRamp(depth, energyScale(problem).spread);
    return { angles, iterations: 0, converged: null, stop: "angles of a linear ramp" };
  }
  const end = performance.now() + ANGLE_SHARE * budget.ms;
  const { angles, iterations, converged, stop } = optimiseQaoa(new QaoaSimulator(problem), problem, {
    depth,
    ...(budget.iterations === undefined ? {} : { iterations: budget.iterations }),
    interrupted: () => performance.now() > end,
  });
  return { angles, iterations, converged, stop: `angles by simulation: ${stop}` };
}

/** The first of those of least energy. */
function bestOf({ samples }: Outcome, problem: Ising): Uint8Array {
  const ranked = samples.map((bits) => ({ bits, energy: isingEnergy(problem, bits) }));
  return ranked.reduce((best, each) => (each.energy < best.energy ? each : best)).bits;
}

function fidelityOf(problem: Ising, angles: Angles | null, state: State | null): number | null {
  if (angles === null || state === null || problem.fields.length > SIMULATED_QUBITS) return null;
  return fidelity(new QaoaSimulator(problem).state(angles), state);
}

import type {
  BackendAnswer,
  BackendName,
  QuantumAdapter,
  Trial,
} from "../../../core/optimize/backend/index.ts";
import type { TrialMemory } from "../../../forge/optimize/trial-memory.ts";

/** A backend that answers as it is told. */
export function backendThat(
  optimize: QuantumAdapter["optimize"],
  more: Partial<QuantumAdapter> & { readonly name?: BackendName } = {},
): QuantumAdapter & { readonly closed: () => number } {
  let closed = 0;
  return {
    name: "annealer",
    optimize,
    capabilities: async () => ({
      provider: "test",
      max_qubits: 20,
      supported_algorithms: ["simulated-annealing"],
      simulator_mode: true,
    }),
    isAvailable: async () => ({ available: true }),
    status: async () => ({ ready: true, detail: "" }),
    close: async () => {
      closed += 1;
    },
    closed: () => closed,
    ...more,
  };
}

export function answerOf(bits: Uint8Array): BackendAnswer {
  return {
    bits,
    algorithm: "simulated-annealing",
    iterations: 1,
    converged: null,
    stop: "done",
    angles: null,
    fidelity: null,
  };
}

/** Trials for as long as the process lives. */
export function trialsInMemory(
  known: readonly Trial[] = [],
): TrialMemory & { readonly all: () => readonly Trial[] } {
  const trials = [...known];
  return {
    read: async () => trials,
    add: async (more) => {
      trials.push(...more);
    },
    all: () => trials,
  };
}

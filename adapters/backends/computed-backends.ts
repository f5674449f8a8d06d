import {
  type Algorithm,
  type Capabilities,
  MOST_ENUMERATED,
  type QuantumAdapter,
} from "../../core/optimize/backend/index.ts";
import { MOST_QUBITS } from "../../core/optimize/ising/index.ts";
import { type ComputedBackend, type ComputeThread, openComputeThread } from "./compute-thread.ts";

/** Couplings of so many variables still fit in memory. */
const MOST_VARIABLES = 10_000;

const BACKENDS: {
  readonly [name in ComputedBackend]: {
    readonly most: number;
    readonly algorithms: readonly Algorithm[];
    readonly detail: string;
  };
} = {
  classical: {
    most: MOST_VARIABLES,
    algorithms: ["exact", "tabu-search"],
    detail: `all states up to ${MOST_ENUMERATED} variables, tabu search above`,
  },
  annealer: {
    most: MOST_VARIABLES,
    algorithms: ["simulated-annealing", "path-integral-annealing"],
    detail: "simulated annealing, on this machine",
  },
  local: {
    most: MOST_QUBITS,
    algorithms: ["qaoa", "vqe"],
    detail: "simulated QAOA and VQE, on this machine",
  },
};

/** openComputedBackends gives the backends that are part of this program. They share one thread, and are always there. */
export function openComputedBackends(): readonly QuantumAdapter[] {
  const thread = openComputeThread();
  return (Object.keys(BACKENDS) as ComputedBackend[]).map((name) => computedBackend(name, thread));
}

function computedBackend(name: ComputedBackend, thread: ComputeThread): QuantumAdapter {
  const { most, algorithms, detail } = BACKENDS[name];
  const capabilities: Capabilities = {
    provider: "quantum-forge",
    max_qubits: most,
    supported_algorithms: algorithms,
    simulator_mode: true,
  };
  return {
    name,
    optimize: (problem, budget) => thread.ask({ backend: name, problem, budget }),
    capabilities: async () => capabilities,
    isAvailable: async () => ({ available: true }),
    status: async () => ({ ready: true, detail }),
    close: thread.close,
  };
}

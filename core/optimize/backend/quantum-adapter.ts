import type { Ising } from "../ising/index.ts";
import type { BackendFault } from "./backend-error.ts";

/** The backends there are, in the order in which they are listed. */
export const BACKENDS = [
  "classical",
  "annealer",
  "local",
  "pennylane",
  "qiskit",
  "ibm",
  "braket",
  "google",
  "dwave",
] as const;
export type BackendName = (typeof BACKENDS)[number];

/** How a backend looks for the minimum. Simulated: qaoa and vqe run on a state vector, unless simulator_mode is false. */
export const ALGORITHMS = [
  "exact",
  "tabu-search",
  "simulated-annealing",
  "path-integral-annealing",
  "qaoa",
  "vqe",
  "quantum-annealing",
] as const;
export type Algorithm = (typeof ALGORITHMS)[number];

export type Capabilities = {
  readonly provider: string;
  /** Most binary variables of one problem. */
  readonly max_qubits: number;
  /** The first is used unless the budget names one. */
  readonly supported_algorithms: readonly Algorithm[];
  /** Whether a computer imitates the machine. */
  readonly simulator_mode: boolean;
  /** Where a remote machine is asked. */
  readonly backend_url?: string;
  /** What it takes to be let in, for people: names of environment variables. */
  readonly authentication?: string;
};

export type Budget = {
  /** Wall time until the answer must be there, milliseconds. */
  readonly ms: number;
  /** 32 bits; the same seed gives the same answer, when time does not end the search. */
  readonly seed: number;
  readonly algorithm?: Algorithm;
  /** Layers of QAOA or VQE, at least 1. */
  readonly depth?: number;
  /** Most iterations of the angles' search. */
  readonly iterations?: number;
};

/** What a backend claims; energies are computed anew from the bits by whoever asked. */
export type BackendAnswer = {
  /** One a variable, 0 or 1. */
  readonly bits: Uint8Array;
  readonly algorithm: Algorithm;
  /** Of the optimiser of angles, or sweeps, or states visited. */
  readonly iterations: number;
  /** null where the word means nothing. */
  readonly converged: boolean | null;
  /** Why it ended, in a few words: "gradient below tolerance". */
  readonly stop: string;
  /** Angles of the QAOA circuit whose state was sampled, so that others can prepare it again; null without. */
  readonly angles: { readonly gammas: readonly number[]; readonly betas: readonly number[] } | null;
  /** |<a|b>|^2 of its final state with the same circuit's by this project's simulator; null where there is no state to be had. */
  readonly fidelity: number | null;
};

/** Whether a backend can be asked now; if not, why, and what would help. */
export type Availability =
  | { readonly available: true }
  | {
      readonly available: false;
      readonly code: BackendFault;
      readonly reason: string;
      readonly remedy: string;
    };

/** How it is doing, for a person. */
export type BackendStatus = { readonly ready: boolean; readonly detail: string };

/** QuantumAdapter is a way to look for a low energy of an Ising problem. Its methods throw BackendError and nothing else. */
export type QuantumAdapter = {
  readonly name: BackendName;
  /** Throws BackendError. Never takes much longer than the budget: it ends what runs. */
  readonly optimize: (problem: Ising, budget: Budget) => Promise<BackendAnswer>;
  readonly capabilities: () => Promise<Capabilities>;
  readonly isAvailable: () => Promise<Availability>;
  readonly status: () => Promise<BackendStatus>;
  /** Ends its processes; it can be asked again and starts them anew. */
  readonly close: () => Promise<void>;
};

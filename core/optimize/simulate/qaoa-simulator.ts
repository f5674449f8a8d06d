import { type Ising, requireIsing, requireSize } from "../ising/index.ts";
import { type Angles, requireAngles } from "./angles.ts";
import { KernelLayers, type Precision, startKernel } from "./kernel/index.ts";
import { mixerOf } from "./mixer.ts";
import { PlainLayers } from "./plain-layers.ts";
import type { QaoaLayers } from "./qaoa-layers.ts";
import type { State } from "./state.ts";

/** The energy of a QAOA's state and its derivative by each angle. */
export type QaoaGradient = Angles & { readonly energy: number };

export type SimulatorOptions = {
  /** Of the amplitudes; "f64" by default. Energies of states are float64 in any case. */
  readonly precision?: Precision;
  /** False computes without WebAssembly, in float64. */
  readonly kernel?: boolean;
};

/** The diagonal, then re and im of phases, state, adjoint and the state that is handed out. */
const ARRAYS = 9;
/** Fewer qubits do not fill four vectors. */
const LEAST: Readonly<Record<Precision, number>> = { f64: 3, f32: 4 };

/**
 * QaoaSimulator runs QAOA circuits of one Ising problem on a state vector, with the conventions of Ising. It computes in
 * the mixer's frame, in WebAssembly where there are vectors (KernelLayers), else, and for a handful of qubits, in
 * JavaScript (PlainLayers). Equal to referenceState to 1e-12 an amplitude; in float32 the fidelity lacks less than 1e-11.
 * Memory at most 72 bytes a state. Throws E_ISING, E_ISING_SIZE (beyond 24 qubits or `limit` bytes) and, for angles,
 * E_ISING_OPTION.
 */
export class QaoaSimulator {
  readonly qubits: number;
  /** H of every state. */
  readonly diagonal: Float64Array;
  readonly #layers: QaoaLayers;

  constructor(ising: Ising, limit?: number, options: SimulatorOptions = {}) {
    requireIsing(ising);
    this.qubits = ising.fields.length;
    requireSize(this.qubits, ARRAYS, limit);
    this.#layers = layersOf(ising, limit, options);
    this.diagonal = this.#layers.diagonal;
  }

  /** The state after all layers, a new one. */
  state(angles: Angles): State {
    this.#run(angles);
    return this.#layers.state();
  }

  /** The expectation of H in that state. */
  energy(angles: Angles): number {
    this.#run(angles);
    return this.#layers.energy();
  }

  /**
   * The energy and its exact derivatives by reverse mode (Jones and Gacon, arXiv:2009.02823): the layers are undone one
   * by one on the state and on H times it, so the cost is that of a few circuits, whatever the number of angles, and the
   * memory that of two states. d/d beta = 2 Im <adjoint| sum X |state>, d/d gamma = 2 Im <adjoint| H |state>.
   */
  gradient(angles: Angles): QaoaGradient {
    const energy = this.energy(angles);
    this.#layers.startAdjoint();
    const gammas = new Array<number>(angles.gammas.length).fill(0);
    const betas = gammas.slice();
    for (let layer = gammas.length - 1; layer >= 0; layer--) {
      const mixer = mixerOf(angles.betas[layer] as number);
      const slopes = this.#layers.undo(angles.gammas[layer] as number, mixer);
      betas[layer] = 2 * slopes.beta;
      gammas[layer] = 2 * slopes.gamma;
    }
    return { energy, gammas, betas };
  }

  #run(angles: Angles): void {
    requireAngles(angles);
    this.#layers.start();
    angles.gammas.forEach((gamma, layer) => {
      this.#layers.apply(gamma, mixerOf(angles.betas[layer] as number));
    });
  }
}

function layersOf(
  ising: Ising,
  limit: number | undefined,
  { precision = "f64", kernel = true }: SimulatorOptions,
): QaoaLayers {
  const n = ising.fields.length;
  const started = kernel && n >= LEAST[precision] ? startKernel(precision, n) : null;
  return started === null
    ? new PlainLayers(ising, limit)
    : new KernelLayers(ising, started, precision, limit);
}

import { costDiagonal, type Ising, requireSize, upperCouplings } from "../ising/index.ts";
import { type Angles, requireAngles } from "./angles.ts";
import { expectation } from "./expectation.ts";
import { framedPlusState, quarterTurn, unframed } from "./frame.ts";
import { BLOCK_QUBITS, mix } from "./mix.ts";
import { mixerOverlap } from "./overlap.ts";
import { fillPhases, type PhaseTerms } from "./phase-table.ts";
import { plusState, type State } from "./state.ts";
import { energyOverlap, turn, turnBack } from "./turn.ts";

/** The energy of a QAOA's state and its derivative by each angle. */
export type QaoaGradient = Angles & { readonly energy: number };

/** What a mixer layer is made of: beta = quarters pi / 2 + rest, |t| = |tan(rest)| <= 1. */
type Mixer = { readonly t: number; readonly cos: number; readonly quarters: number };

/** The diagonal, then re and im of phases, state, adjoint and the state that is handed out. */
const ARRAYS = 9;

/**
 * QaoaSimulator runs QAOA circuits of one Ising problem on a state vector, with the conventions of Ising. It computes in
 * the mixer's frame; a layer multiplies by phases and mixes the low qubits block by block in the cache, then the others;
 * cos(beta)^n is part of the phases. Equal to referenceState to 1e-12 an amplitude. Memory 72 bytes a state. Throws
 * E_ISING, E_ISING_SIZE (beyond 24 qubits or `limit` bytes) and, for angles, E_ISING_OPTION.
 */
export class QaoaSimulator {
  readonly qubits: number;
  /** H of every state. */
  readonly diagonal: Float64Array;
  readonly #terms: PhaseTerms;
  readonly #constant: number;
  readonly #phases: State;
  readonly #state: State;
  readonly #adjoint: State;

  constructor(ising: Ising, limit?: number) {
    const n = ising.fields.length;
    requireSize(n, ARRAYS, limit);
    this.qubits = n;
    this.diagonal = costDiagonal(ising, limit);
    this.#terms = { fields: ising.fields, couplings: upperCouplings(ising) };
    this.#constant = ising.constant;
    this.#phases = plusState(n);
    this.#state = plusState(n);
    this.#adjoint = plusState(n);
  }

  /** The state after all layers, a new one. */
  state(angles: Angles): State {
    this.#run(angles);
    return unframed(this.#state);
  }

  /** The expectation of H in that state. */
  energy(angles: Angles): number {
    this.#run(angles);
    return expectation(this.#state, this.diagonal);
  }

  /**
   * The energy and its exact derivatives by reverse mode (Jones and Gacon, arXiv:2009.02823): the layers are undone one
   * by one on the state and on H times it, so the cost is that of a few circuits, whatever the number of angles, and the
   * memory that of two states. d/d beta = 2 Im <adjoint| sum X |state>, d/d gamma = 2 Im <adjoint| H |state>.
   */
  gradient(angles: Angles): QaoaGradient {
    const energy = this.energy(angles);
    this.#startAdjoint();
    const gammas = new Array<number>(angles.gammas.length).fill(0);
    const betas = gammas.slice();
    for (let layer = gammas.length - 1; layer >= 0; layer--) {
      const mixer = mixerOf(angles.betas[layer] as number);
      betas[layer] = 2 * this.#unmix(mixer);
      gammas[layer] = 2 * this.#unphase(angles.gammas[layer] as number, mixer);
    }
    return { energy, gammas, betas };
  }

  #run(angles: Angles): void {
    requireAngles(angles);
    framedPlusState(this.#state);
    angles.gammas.forEach((gamma, layer) => {
      this.#apply(gamma, mixerOf(angles.betas[layer] as number));
    });
  }

  #apply(gamma: number, mixer: Mixer): void {
    const { re, im } = this.#state;
    this.#fillPhases(gamma, mixer);
    const inner = Math.min(this.qubits, BLOCK_QUBITS);
    const block = 1 << inner;
    for (let from = 0; from < re.length; from += block) {
      turn(this.#state, this.#phases, from, from + block);
      mix(re, mixer.t, [0, inner], [from, from + block]);
      mix(im, mixer.t, [0, inner], [from, from + block]);
    }
    mix(re, mixer.t, [inner, this.qubits], [0, re.length]);
    mix(im, mixer.t, [inner, this.qubits], [0, re.length]);
    if (mixer.quarters % 2 === 1) quarterTurn(this.#state);
  }

  /** The mixer's cosines make the turns whole; two quarter turns are a sign a qubit. */
  #fillPhases(gamma: number, { cos, quarters }: Mixer): void {
    const size = cos ** this.qubits * (quarters > 1 && this.qubits % 2 === 1 ? -1 : 1);
    const phase = -gamma * this.#constant;
    fillPhases(this.#phases, this.#terms, gamma, [size * Math.cos(phase), size * Math.sin(phase)]);
  }

  #startAdjoint(): void {
    const { re, im } = this.#state;
    for (let x = 0; x < re.length; x++) {
      const energy = this.diagonal[x] as number;
      this.#adjoint.re[x] = energy * (re[x] as number);
      this.#adjoint.im[x] = energy * (im[x] as number);
    }
  }

  /**
   * Undoes the mixer but for its cosines, and for a sign of both states, which no overlap sees. Gives
   * Im <adjoint| sum X |state>, in the frame the real product of adjoint and turned state.
   */
  #unmix({ t, cos, quarters }: Mixer): number {
    const [state, adjoint] = [this.#state, this.#adjoint];
    const length = state.re.length;
    const inner = Math.min(this.qubits, BLOCK_QUBITS);
    const block = 1 << inner;
    if (quarters % 2 === 1) for (const each of [state, adjoint]) quarterTurn(each);
    let within = 0;
    let across = 0;
    for (const part of ["re", "im"] as const) {
      const [a, b] = [state[part], adjoint[part]];
      for (let from = 0; from < length; from += block) {
        const span = [from, from + block] as const;
        within += mixerOverlap(a, b, [0, inner], span);
        mix(a, -t, [0, inner], span);
        mix(b, -t, [0, inner], span);
      }
      across += mixerOverlap(a, b, [inner, this.qubits], [0, length]);
      mix(a, -t, [inner, this.qubits], [0, length]);
      mix(b, -t, [inner, this.qubits], [0, length]);
    }
    // Undoing the inner qubits without their cosines has multiplied each of the two states by cos^-inner.
    return within + across * cos ** (2 * inner);
  }

  /** Undoes the phases and puts the cosines back; gives Im <adjoint| H |state>. */
  #unphase(gamma: number, mixer: Mixer): number {
    this.#fillPhases(gamma, mixer);
    turnBack(this.#state, this.#phases);
    turnBack(this.#adjoint, this.#phases);
    return energyOverlap(this.#state, this.#adjoint, this.diagonal);
  }
}

function mixerOf(beta: number): Mixer {
  const quarters = Math.round(beta / (Math.PI / 2));
  const rest = beta - quarters * (Math.PI / 2);
  return { t: Math.tan(rest), cos: Math.cos(rest), quarters: ((quarters % 4) + 4) % 4 };
}

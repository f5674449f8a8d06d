import { costDiagonal, type Ising, upperCouplings } from "../ising/index.ts";
import { expectation } from "./expectation.ts";
import { framedPlusState, quarterTurn, unframed } from "./frame.ts";
import { BLOCK_QUBITS, mix } from "./mix.ts";
import { type Mixer, mixerSize } from "./mixer.ts";
import { mixerOverlap } from "./overlap.ts";
import { fillPhases, type PhaseTerms } from "./phase-table.ts";
import type { LayerSlopes, QaoaLayers } from "./qaoa-layers.ts";
import { plusState, type State } from "./state.ts";
import { energyOverlap, turn, turnBack } from "./turn.ts";

/**
 * PlainLayers needs nothing but JavaScript. A layer multiplies by phases and mixes the low qubits block by block in the
 * cache, then the others; cos(beta)^n is part of the phases. Memory 56 bytes a state.
 */
export class PlainLayers implements QaoaLayers {
  readonly diagonal: Float64Array;
  readonly #qubits: number;
  readonly #terms: PhaseTerms;
  readonly #constant: number;
  readonly #phases: State;
  readonly #state: State;
  readonly #adjoint: State;

  constructor(ising: Ising, limit?: number) {
    const n = ising.fields.length;
    this.#qubits = n;
    this.diagonal = costDiagonal(ising, limit);
    this.#terms = { fields: ising.fields, couplings: upperCouplings(ising) };
    this.#constant = ising.constant;
    this.#phases = plusState(n);
    this.#state = plusState(n);
    this.#adjoint = plusState(n);
  }

  start(): void {
    framedPlusState(this.#state);
  }

  apply(gamma: number, mixer: Mixer): void {
    const { re, im } = this.#state;
    this.#fillPhases(gamma, mixer);
    const inner = Math.min(this.#qubits, BLOCK_QUBITS);
    const block = 1 << inner;
    for (let from = 0; from < re.length; from += block) {
      turn(this.#state, this.#phases, from, from + block);
      mix(re, mixer.t, [0, inner], [from, from + block]);
      mix(im, mixer.t, [0, inner], [from, from + block]);
    }
    mix(re, mixer.t, [inner, this.#qubits], [0, re.length]);
    mix(im, mixer.t, [inner, this.#qubits], [0, re.length]);
    if (mixer.quarters % 2 === 1) quarterTurn(this.#state);
  }

  energy(): number {
    return expectation(this.#state, this.diagonal);
  }

  startAdjoint(): void {
    const { re, im } = this.#state;
    for (let x = 0; x < re.length; x++) {
      const energy = this.diagonal[x] as number;
      this.#adjoint.re[x] = energy * (re[x] as number);
      this.#adjoint.im[x] = energy * (im[x] as number);
    }
  }

  undo(gamma: number, mixer: Mixer): LayerSlopes {
    return { beta: this.#unmix(mixer), gamma: this.#unphase(gamma, mixer) };
  }

  state(): State {
    return unframed(this.#state);
  }

  #fillPhases(gamma: number, mixer: Mixer): void {
    const size = mixerSize(mixer, this.#qubits);
    const phase = -gamma * this.#constant;
    fillPhases(this.#phases, this.#terms, gamma, [size * Math.cos(phase), size * Math.sin(phase)]);
  }

  /**
   * Undoes the mixer but for its cosines, and for a sign of both states, which no overlap sees. Gives
   * Im <adjoint| sum X |state>, in the frame the real product of adjoint and turned state.
   */
  #unmix({ t, cos, quarters }: Mixer): number {
    const [state, adjoint] = [this.#state, this.#adjoint];
    const length = state.re.length;
    const inner = Math.min(this.#qubits, BLOCK_QUBITS);
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
      across += mixerOverlap(a, b, [inner, this.#qubits], [0, length]);
      mix(a, -t, [inner, this.#qubits], [0, length]);
      mix(b, -t, [inner, this.#qubits], [0, length]);
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

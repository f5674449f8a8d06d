import { costDiagonal, type Ising, IsingError, requireSize } from "../ising/index.ts";
import { mixerOverlap } from "./overlap.ts";
import type { State } from "./state.ts";

export type VqeGradient = { readonly energy: number; readonly angles: Float64Array };

/** The diagonal, state, adjoint, and re and im of the state that is handed out. */
const ARRAYS = 5;

/**
 * VqeSimulator runs the hardware-efficient ansatz (Kandala et al., arXiv:1704.05018, here with RY and CZ) of one Ising
 * problem: from |0>^n, RY on every qubit, then for each layer CZ on qubits 0 and 1, 1 and 2, ..., n - 2 and n - 1, and RY
 * on every qubit. angles[l n + i] is that of qubit i in the l-th row of RY, in radians, (layers + 1) n of them;
 * RY(theta) = e^(-i theta Y / 2). All amplitudes are real. Throws E_ISING, E_ISING_SIZE and, for a wrong number of angles
 * or one that is not finite, E_ISING_OPTION.
 */
export class VqeSimulator {
  readonly qubits: number;
  /** H of every state. */
  readonly diagonal: Float64Array;
  readonly #state: Float64Array;
  readonly #adjoint: Float64Array;

  constructor(ising: Ising, limit?: number) {
    this.qubits = ising.fields.length;
    requireSize(this.qubits, ARRAYS, limit);
    this.diagonal = costDiagonal(ising, limit);
    this.#state = new Float64Array(this.diagonal.length);
    this.#adjoint = new Float64Array(this.diagonal.length);
  }

  /** The state, a new one. */
  state(angles: Float64Array): State {
    this.#run(angles);
    return { re: this.#state.slice(), im: new Float64Array(this.#state.length) };
  }

  /** The expectation of H in that state. */
  energy(angles: Float64Array): number {
    this.#run(angles);
    return this.#state.reduce((sum, a, x) => sum + (this.diagonal[x] as number) * a * a, 0);
  }

  /** The energy and its exact derivatives, by reverse mode as in QaoaSimulator: d/d theta = <adjoint| -i Y |state>. */
  gradient(angles: Float64Array): VqeGradient {
    const energy = this.energy(angles);
    const [state, adjoint, n] = [this.#state, this.#adjoint, this.qubits];
    state.forEach((a, x) => {
      adjoint[x] = (this.diagonal[x] as number) * a;
    });
    const slopes = new Float64Array(angles.length);
    for (let row = angles.length - n; row >= 0; row -= n) {
      for (let qubit = 0; qubit < n; qubit++) {
        const theta = angles[row + qubit] as number;
        // -i Y is minus the R of mixerOverlap.
        slopes[row + qubit] = -mixerOverlap(state, adjoint, [qubit, qubit + 1], [0, state.length]);
        for (const each of [state, adjoint]) ry(each, qubit, -theta);
      }
      if (row > 0) for (const each of [state, adjoint]) entangle(each);
    }
    return { energy, angles: slopes };
  }

  #run(angles: Float64Array): void {
    const n = this.qubits;
    this.#requireAngles(angles);
    this.#state.fill(0);
    this.#state[0] = 1;
    for (let row = 0; row < angles.length; row += n) {
      if (row > 0) entangle(this.#state);
      for (let qubit = 0; qubit < n; qubit++) ry(this.#state, qubit, angles[row + qubit] as number);
    }
  }

  #requireAngles(angles: Float64Array): void {
    const whole = angles.length > 0 && angles.length % Math.max(1, this.qubits) === 0;
    if (whole && angles.every(Number.isFinite)) return;
    throw new IsingError("E_ISING_OPTION", {
      what: `${angles.length} angles were given for rows of ${this.qubits}, or one is not a finite number`,
      remedy: "give one finite angle for each qubit of each row",
    });
  }
}

/** RY(theta) on one qubit. */
function ry(a: Float64Array, qubit: number, theta: number): void {
  const c = Math.cos(theta / 2);
  const s = Math.sin(theta / 2);
  const stride = 1 << qubit;
  for (let base = 0; base < a.length; base += 2 * stride) {
    for (let i = base; i < base + stride; i++) {
      const x = a[i] as number;
      const y = a[i + stride] as number;
      a[i] = c * x - s * y;
      a[i + stride] = s * x + c * y;
    }
  }
}

/** CZ on all neighbours: a sign for every two ones that stand side by side. */
function entangle(a: Float64Array): void {
  for (let x = 0; x < a.length; x++) {
    let pairs = x & (x >>> 1);
    pairs ^= pairs >>> 16;
    pairs ^= pairs >>> 8;
    pairs ^= pairs >>> 4;
    if ((0x6996 >>> (pairs & 15)) & 1) a[x] = -(a[x] as number);
  }
}

import { costDiagonal, type Ising } from "../../ising/index.ts";
import { quarterTurn, unframed } from "../frame.ts";
import { type Mixer, mixerSize } from "../mixer.ts";
import type { LayerSlopes, QaoaLayers } from "../qaoa-layers.ts";
import { type Amplitudes, plusState, type State } from "../state.ts";
import { type BlockTables, type BlockTerms, blockTerms, fillBlockPhases } from "./block-phases.ts";
import type { KernelExports } from "./kernel-exports.ts";
import type { Kernel, Precision } from "./start-kernel.ts";

/**
 * KernelLayers computes in WebAssembly, on vectors of two float64 or four float32; its memory is its own and never grows
 * again. The phases of a block of states are products of small tables, made on the way to the first qubits' turns;
 * qubits beyond a block are turned up to six in one pass over memory. Memory 40 bytes a state, 24 in float32.
 */
export class KernelLayers implements QaoaLayers {
  readonly diagonal: Float64Array;
  readonly #qubits: number;
  readonly #exports: KernelExports;
  readonly #terms: BlockTerms;
  readonly #tables: BlockTables;
  /** Where the phases within a block are read, in the precision of the states. */
  readonly #within: Amplitudes;
  readonly #state: Amplitudes;
  readonly #adjoint: Amplitudes;
  /** A power of two that brings energies near 1, so that float32 holds them. */
  readonly #unit: number;
  /** Whether the state is |+>^n, which is written with the first layer's phases. */
  #plus = true;

  constructor(ising: Ising, { memory, exports }: Kernel, precision: Precision, limit?: number) {
    const n = ising.fields.length;
    const doubles = (name: AddressName, length: number): Float64Array =>
      new Float64Array(memory.buffer, exports[name].value, length);
    const numbers = (name: AddressName, length: number): Float64Array | Float32Array =>
      precision === "f64"
        ? doubles(name, length)
        : new Float32Array(memory.buffer, exports[name].value, length);
    const inner = exports.inner.value;
    const blocks = exports.blocks.value;
    this.#qubits = n;
    this.#exports = exports;
    this.diagonal = doubles("DIAGONAL", 2 ** n);
    this.diagonal.set(costDiagonal(ising, limit));
    this.#unit = unitOf(this.diagonal);
    this.#terms = blockTerms(ising, inner);
    this.#within = { re: numbers("WITHIN_RE", 2 ** inner), im: numbers("WITHIN_IM", 2 ** inner) };
    this.#tables = {
      within: plusState(inner),
      first: { re: doubles("FIRST_RE", blocks), im: doubles("FIRST_IM", blocks) },
      turns: { re: doubles("TURNS_RE", inner * blocks), im: doubles("TURNS_IM", inner * blocks) },
    };
    this.#state = { re: numbers("STATE_RE", 2 ** n), im: numbers("STATE_IM", 2 ** n) };
    this.#adjoint = { re: numbers("ADJOINT_RE", 2 ** n), im: numbers("ADJOINT_IM", 2 ** n) };
  }

  start(): void {
    this.#plus = true;
  }

  apply(gamma: number, mixer: Mixer): void {
    this.#fillPhases(gamma, mixerSize(mixer, this.#qubits) * (this.#plus ? 2 ** (-this.#qubits / 2) : 1));
    this.#exports.apply(mixer.t, this.#plus);
    this.#plus = false;
    if (mixer.quarters % 2 === 1) quarterTurn(this.#state);
  }

  energy(): number {
    this.#writePlus();
    // float32 loses some of the norm on the way, which is none of the circuit's doing.
    const energy = this.#exports.energy();
    return energy / this.#exports.norm.value;
  }

  startAdjoint(): void {
    this.#writePlus();
    this.#exports.startAdjoint(this.#unit);
  }

  undo(gamma: number, mixer: Mixer): LayerSlopes {
    if (mixer.quarters % 2 === 1) for (const each of [this.#state, this.#adjoint]) quarterTurn(each);
    this.#fillPhases(gamma, mixerSize(mixer, this.#qubits));
    this.#exports.undo(mixer.t);
    const { mixerOverlap, energyOverlap, norm } = this.#exports;
    const size = this.#unit * norm.value;
    return { beta: mixerOverlap.value / size, gamma: energyOverlap.value / size };
  }

  state(): State {
    this.energy();
    const state = unframed(this.#state);
    const size = this.#exports.norm.value ** -0.5;
    for (const part of [state.re, state.im])
      for (let x = 0; x < part.length; x++) part[x] = (part[x] as number) * size;
    return state;
  }

  /** A layer that does nothing, for circuits without layers. */
  #writePlus(): void {
    if (this.#plus) this.apply(0, { t: 0, cos: 1, quarters: 0 });
  }

  #fillPhases(gamma: number, size: number): void {
    fillBlockPhases(this.#tables, this.#terms, gamma, size);
    this.#within.re.set(this.#tables.within.re);
    this.#within.im.set(this.#tables.within.im);
  }
}

type AddressName = Exclude<
  {
    [name in keyof KernelExports]: KernelExports[name] extends { readonly value: number } ? name : never;
  }[keyof KernelExports],
  undefined
>;

function unitOf(diagonal: Float64Array): number {
  let most = 0;
  for (const energy of diagonal) most = Math.max(most, Math.abs(energy));
  return most > 0 ? 2 ** -Math.round(Math.log2(most)) : 1;
}

import type { Mixer } from "./mixer.ts";
import type { State } from "./state.ts";

/** The derivatives of the energy by the angles of one layer, each halved. */
export type LayerSlopes = { readonly gamma: number; readonly beta: number };

/**
 * QaoaLayers holds one state vector in the mixer's frame (frame.ts) and applies the layers of a QAOA to it: e^(-i gamma H),
 * then the mixer.
 */
export type QaoaLayers = {
  /** H of every state. */
  readonly diagonal: Float64Array;
  /** Prepares |+>^n. */
  start(): void;
  apply(gamma: number, mixer: Mixer): void;
  /** The expectation of H in the state. */
  energy(): number;
  /** Makes the adjoint H times the state. */
  startAdjoint(): void;
  /** Undoes a layer, the one that was applied last, on state and adjoint. */
  undo(gamma: number, mixer: Mixer): LayerSlopes;
  /** The state out of the frame, a new one. */
  state(): State;
};

/**
 * State is the state vector of n qubits: amplitudes re[x] + i im[x], 2^n of them, by state index (qubit 0 is the least
 * significant bit).
 */
export type State = { readonly re: Float64Array; readonly im: Float64Array };

/** A state whose numbers may be float32. */
export type Amplitudes = {
  readonly re: Float64Array | Float32Array;
  readonly im: Float64Array | Float32Array;
};

/** plusState gives |+>^n, all amplitudes 2^(-n/2). */
export function plusState(n: number): State {
  return { re: new Float64Array(2 ** n).fill(2 ** (-n / 2)), im: new Float64Array(2 ** n) };
}

/** value times the product of variables i and j, which differ. Several couplings of one pair add up. */
export type Coupling = { readonly i: number; readonly j: number; readonly value: number };

/**
 * Ising is a minimisation problem over n spins, H = constant + sum fields[i] z_i + sum value z_i z_j.
 *
 * | what | here |
 * |---|---|
 * | spin | z_i in {+1, -1} |
 * | bit | b_i = 0 is z_i = +1, b_i = 1 is z_i = -1, so z = 1 - 2 b |
 * | QUBO variable | x_i = b_i |
 * | Z on a qubit | Z|0> = +|0>, Z|1> = -|1>: qubit i is spin i |
 * | index of a state | sum b_i 2^i: qubit 0 is the least significant bit (as in Qiskit; PennyLane's wire 0 is the most significant) |
 * | coupling | each pair once, i and j in any order, no factor 1/2 |
 * | goal | the least H; to maximise a cut, negate it |
 * | phase layer | e^(-i gamma H): RZ(2 gamma h_i) and RZZ(2 gamma J_ij), with the constant as a global phase |
 * | mixer layer | e^(-i beta sum X_i): RX(2 beta) on each qubit |
 * | QAOA | from |+>^n, phase then mixer, layer by layer; at a minimum gamma and beta have opposite signs |
 *
 * Published angles mostly maximise C with e^(-i gamma C): negate gamma for H = -C; QOKit's MaxCut angles also
 * halve it.
 */
export type Ising = {
  readonly constant: number;
  /** One a spin; their number is the number of spins. */
  readonly fields: readonly number[];
  readonly couplings: readonly Coupling[];
};

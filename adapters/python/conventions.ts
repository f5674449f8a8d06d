/** The form of requests and answers; a bridge of another one is refused. */
export const PROTOCOL = 1;

/** Longest line, either way, in bytes: a state of 14 qubits takes less than 1 MiB. The bridge has the same. */
export const LONGEST_LINE = 8 * 1024 * 1024;

/**
 * How coefficients, bits, states and angles are meant, as the table at Ising has it. They go with every problem and come
 * back in every hello, and either side refuses others: a sign that is understood differently gives plausible nonsense.
 */
export const CONVENTIONS: Readonly<Record<string, string>> = {
  goal: "minimise",
  hamiltonian: "constant + sum fields[i] z_i + sum value z_i z_j",
  spin_of_bit: "z = 1 - 2 b",
  state_index: "sum b_i 2^i",
  pauli_z: "Z|0> = +|0>",
  phase_layer: "exp(-i gamma H)",
  mixer_layer: "exp(-i beta sum X_i)",
  initial_state: "|+>^n",
  layer_order: "phase, mixer",
  bit_string: "character i is bit i",
};

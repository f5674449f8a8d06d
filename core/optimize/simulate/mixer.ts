/** What a mixer layer is made of: beta = quarters pi / 2 + rest, |t| = |tan(rest)| <= 1. */
export type Mixer = { readonly t: number; readonly cos: number; readonly quarters: number };

/** mixerOf splits a beta; quarters is 0, 1, 2 or 3. */
export function mixerOf(beta: number): Mixer {
  const quarters = Math.round(beta / (Math.PI / 2));
  const rest = beta - quarters * (Math.PI / 2);
  return { t: Math.tan(rest), cos: Math.cos(rest), quarters: ((quarters % 4) + 4) % 4 };
}

/** mixerSize gives what the phases of n qubits are multiplied by: the mixer's cosines, and its half turns, a sign a qubit. */
export function mixerSize({ cos, quarters }: Mixer, n: number): number {
  return cos ** n * (quarters > 1 && n % 2 === 1 ? -1 : 1);
}

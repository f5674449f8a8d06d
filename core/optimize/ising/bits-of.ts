/** bitsOf gives the n bits of a state's index, the least significant first: bitsOf(2, 3) is 0, 1, 0. */
export function bitsOf(index: number, n: number): Uint8Array {
  return Uint8Array.from({ length: n }, (_, i) => (index >>> i) & 1);
}

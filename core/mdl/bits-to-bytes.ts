/** bitsToBytes rounds half away from zero, so that the negated bits give the negated bytes. */
export function bitsToBytes(bits: number): number {
  const bytes = Math.floor(Math.abs(bits) / 8 + 0.5);
  return bits < 0 && bytes > 0 ? -bytes : bytes;
}

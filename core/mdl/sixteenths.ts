/** sixteenths rounds bits to steps of 1/16, which is fine enough to show and short to write; never to -0. */
export function sixteenths(bits: number): number {
  return Math.round(bits * 16) / 16 + 0;
}

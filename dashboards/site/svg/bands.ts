/** The places of n equal bands along an axis, in percent of its width. */
export type Bands = { readonly start: (at: number) => number; readonly center: (at: number) => number };

/** bands divides an axis into `count` equal bands, left to right. */
export function bands(count: number): Bands & { readonly width: number } {
  const width = 100 / Math.max(1, count);
  return { width, start: (at) => at * width, center: (at) => (at + 0.5) * width };
}

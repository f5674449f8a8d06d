/** A confidence interval of 95 %. */
export type Interval = { readonly low: number; readonly high: number };

/** The 97.5th percentile of the normal distribution. */
export const Z_95 = 1.959963984540054;

/**
 * wilson gives the score interval of a share of which `hits` of `total` were seen (E. B. Wilson, Probable inference, JASA 22,
 * 1927). It stays within 0..1 and says something also when none or all were hits; of nothing, everything is possible.
 */
export function wilson(hits: number, total: number): Interval {
  if (total === 0) return { low: 0, high: 1 };
  const share = hits / total;
  const spread = Z_95 ** 2 / total;
  const centre = (share + spread / 2) / (1 + spread);
  const half = (Z_95 * Math.sqrt((share * (1 - share)) / total + spread / (4 * total))) / (1 + spread);
  // At either end the formula gives 0 or 1, but for what the arithmetic rounds.
  return { low: hits === 0 ? 0 : centre - half, high: hits === total ? 1 : centre + half };
}

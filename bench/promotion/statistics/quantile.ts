import { type Interval, Z_95 } from "../../../core/backtest/wilson.ts";

/** One of the values; the interval's ends are values too. null of nothing. */
export type Quantile = Interval & { readonly value: number };

/**
 * quantile gives the nearest-rank quantile (0 < q < 1) with the interval between two order statistics, which assumes nothing
 * of the distribution (W. J. Conover, Practical Nonparametric Statistics, 3rd ed., 3.2). What has not ended is Infinity.
 */
export function quantile(values: readonly number[], q: number): Quantile | null {
  const sorted = values.toSorted((a, b) => (a < b ? -1 : Number(a > b)));
  const at = (rank: number): number => sorted[Math.min(sorted.length, Math.max(1, rank)) - 1] ?? Number.NaN;
  if (sorted.length === 0) return null;
  const middle = q * sorted.length;
  const spread = Z_95 * Math.sqrt(middle * (1 - q));
  return {
    value: at(Math.ceil(middle)),
    low: at(Math.ceil(middle - spread)),
    high: at(Math.ceil(middle + spread)),
  };
}

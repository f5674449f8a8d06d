import { formatNumber } from "./format-number.ts";

const EXACT_BELOW = 100_000;

/**
 * formatBytes writes a number of bytes: exact and grouped below 100,000, else in kB, MB or GB (powers of
 * 1000) with `digits` decimals.
 */
export function formatBytes(bytes: number, digits = 1): string {
  const size = Math.abs(bytes);
  if (size < EXACT_BELOW) return `${formatNumber(bytes)} B`;
  if (size < 999_950) return `${formatNumber(bytes / 1e3, digits)} kB`;
  if (size < 999_950_000) return `${formatNumber(bytes / 1e6, digits)} MB`;
  return `${formatNumber(bytes / 1e9, digits)} GB`;
}

/** formatByteDelta is formatBytes with a plus sign before growth. */
export function formatByteDelta(bytes: number, digits = 1): string {
  return bytes > 0 ? `+${formatBytes(bytes, digits)}` : formatBytes(bytes, digits);
}

import { formatNumber } from "./format-number.ts";

/**
 * formatShare writes a share of 0..1 in percent with up to `digits` decimals. It reads 0 % or 100 % only when it
 * is exactly so.
 */
export function formatShare(share: number, digits = 1): string {
  const text = formatNumber(share * 100, digits).replace(/\.0+$/, "");
  if (share < 1 && Number(text) >= 100) return `> ${formatNumber(100 - 10 ** -digits, digits)} %`;
  if (share > 0 && Number(text) === 0) return `< ${formatNumber(10 ** -digits, digits)} %`;
  return `${text} %`;
}

/**
 * formatNumber writes a finite number with `digits` decimals and thousands grouped by commas. It does not ask
 * the host's locale, so that the same build reads the same everywhere.
 */
export function formatNumber(value: number, digits = 0): string {
  const [whole = "", fraction] = Math.abs(value).toFixed(digits).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  const text = fraction === undefined ? grouped : `${grouped}.${fraction}`;
  return value < 0 && /[1-9]/.test(text) ? `-${text}` : text;
}

/** formatSigned is formatNumber with a plus sign before positive numbers. */
export function formatSigned(value: number, digits = 0): string {
  const text = formatNumber(value, digits);
  return value > 0 && /[1-9]/.test(text) ? `+${text}` : text;
}

/** A whole number and its unit: 30s, 10m, 24h, 7d. */
export const DURATION_FORM = "^[1-9][0-9]{0,5} *(?:s|m|h|d)$";

const UNITS = { s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 } as const;
type Unit = keyof typeof UNITS;

/** parseDuration gives the milliseconds of a text of DURATION_FORM; a day has 24 hours. Throws RangeError for another text. */
export function parseDuration(text: string): number {
  const match = /^([0-9]+) *([smhd])$/.exec(text);
  if (match === null) throw new RangeError(`no duration: ${text}`);
  return Number(match[1]) * UNITS[match[2] as Unit];
}

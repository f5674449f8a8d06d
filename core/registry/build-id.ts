/** A build id `qf-YYYYMMDD-NNN`: the UTC day of the build's timestamp and its number on that day, from 1. */
export type BuildIdParts = { readonly day: string; readonly number: number };

const FORM = /^qf-(\d{8})-(\d{3}|[1-9]\d{3,8})$/;

/** parseBuildId gives the parts of a well-formed id, else null. */
export function parseBuildId(text: string): BuildIdParts | null {
  const [, day, digits] = FORM.exec(text) ?? [];
  if (day === undefined || digits === undefined) return null;
  const number = Number(digits);
  return number === 0 || !isDay(day) ? null : { day, number };
}

/**
 * buildId gives the id of a new build: its timestamp's UTC day and one more than the highest number taken on that day (0:
 * none). Numbers have at least three digits and grow past 999. A number is never given twice, even after a gap.
 */
export function buildId(timestamp: string, highest: number): string {
  return `qf-${dayOf(timestamp)}-${String(highest + 1).padStart(3, "0")}`;
}

/** dayOf gives the UTC day of a timestamp (RFC 3339, UTC) as it stands in ids: YYYYMMDD. */
export function dayOf(timestamp: string): string {
  return timestamp.slice(0, 10).replaceAll("-", "");
}

/**
 * compareBuildIds orders ids by day, then by number (so 1000 follows 999); texts that are no id come last.
 */
export function compareBuildIds(a: string, b: string): number {
  const left = parseBuildId(a);
  const right = parseBuildId(b);
  if (left === null || right === null) return Number(left === null) - Number(right === null);
  if (left.day !== right.day) return left.day < right.day ? -1 : 1;
  return left.number - right.number;
}

function isDay(digits: string): boolean {
  const iso = `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6, 8)}`;
  const at = Date.parse(`${iso}T00:00:00.000Z`);
  return Number.isFinite(at) && new Date(at).toISOString().startsWith(iso);
}

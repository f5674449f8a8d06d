import { formatSpan } from "./format-span.ts";

/** formatMoment writes a time in UTC and how far it is from now: `2026-11-22 09:00 UTC, 2 h ago`. */
export function formatMoment(at: string, now_ms: number): string {
  const ms = Date.parse(at);
  const clock = `${new Date(ms).toISOString().slice(0, 16).replace("T", " ")} UTC`;
  const away = ms - now_ms;
  if (Math.abs(away) < 1_000) return `${clock}, now`;
  return away < 0 ? `${clock}, ${formatSpan(-away)} ago` : `${clock}, in ${formatSpan(away)}`;
}

import type { Instance, Timetable } from "./instance.ts";

/** endOf is the tick at which the last task of a timetable ends. */
export function endOf({ ticks }: Instance, { starts }: Timetable): number {
  return starts.reduce((latest, start, at) => Math.max(latest, start + (ticks[at] ?? 0)), 0);
}

import { endOf } from "./end-of.ts";
import type { Instance, Timetable } from "./instance.ts";
import { listSchedule } from "./list-schedule.ts";

const SEED = 0x9e3779b9;

/**
 * searchRanks is a local search over priorities: it moves a random task's rank to that of another one, keeps what is not
 * worse, and ends after `budget` list schedules or at `target`. The draws are fixed, so the same problem gives the same plan.
 */
export function searchRanks(
  instance: Instance,
  start: Float64Array,
  { budget, target }: { readonly budget: number; readonly target: number },
): { readonly timetable: Timetable; readonly schedules: number } {
  const ranks = Float64Array.from(start);
  const draw = xorshift(SEED);
  let best = listSchedule(instance, ranks);
  let least = endOf(instance, best);
  let schedules = 1;
  while (schedules < budget && least > target && ranks.length > 1) {
    const at = draw() % ranks.length;
    const before = ranks[at] ?? 0;
    // A hair before or behind the other, so that ranks stay distinct.
    ranks[at] = (ranks[draw() % ranks.length] ?? 0) + ((draw() % 1024) - 512) / 1024;
    const tried = listSchedule(instance, ranks);
    const end = endOf(instance, tried);
    schedules += 1;
    if (end <= least) [best, least] = [tried, end];
    else ranks[at] = before;
  }
  return { timetable: best, schedules };
}

/** Marsaglia's xorshift of 32 bits (2003). */
function xorshift(seed: number): () => number {
  let state = seed;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state >>> 0;
  };
}

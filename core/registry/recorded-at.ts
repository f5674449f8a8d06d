import { RegistryError } from "./registry-error.ts";

/** How far a clock may stand behind the last entry before we rather stop than write a false time. */
export const MAX_SKEW_MS = 10 * 60 * 1000;

/**
 * recordedAt gives the time of the next entry, in milliseconds since the epoch: now, or one millisecond after
 * the previous entry when the clock stands at or before it, so that times in the log strictly increase.
 * Throws E_CLOCK_SKEW when the clock stands more than ten minutes behind. `previousMs` is null for the first
 * entry.
 */
export function recordedAt(previousMs: number | null, nowMs: number): number {
  if (previousMs === null) return nowMs;
  if (previousMs - nowMs > MAX_SKEW_MS) {
    throw new RegistryError("E_CLOCK_SKEW", {
      what: `expected a clock at or after the registry's last entry (${iso(previousMs)}), found ${iso(nowMs)}`,
      remedy: "set this machine's clock, or find out which machine wrote an entry in the future",
    });
  }
  return Math.max(previousMs + 1, nowMs);
}

function iso(ms: number): string {
  return new Date(ms).toISOString();
}

import { formatNumber } from "./format-number.ts";

const UNITS = [
  // People say 24 h and 36 h, but 3 d.
  { name: "d", ms: 86_400_000, from: 2 * 86_400_000 },
  { name: "h", ms: 3_600_000, from: 3_600_000 },
  { name: "min", ms: 60_000, from: 60_000 },
  { name: "s", ms: 1_000, from: 1_000 },
] as const;

/** formatSpan writes how long something lasts in its one or two largest units: `4 min`, `2 d 2 h`; under a second `0 s`. */
export function formatSpan(ms: number): string {
  const at = UNITS.findIndex(({ from }) => ms >= from);
  const [unit, next] = [UNITS[at], UNITS[at + 1]];
  if (unit === undefined) return "0 s";
  const whole = `${formatNumber(Math.floor(ms / unit.ms))} ${unit.name}`;
  const rest = next === undefined ? 0 : Math.floor((ms % unit.ms) / next.ms);
  return rest === 0 ? whole : `${whole} ${rest} ${next?.name}`;
}

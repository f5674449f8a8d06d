import { formatNumber, typographic } from "../../../core/report/index.ts";

const UNITS = [
  { from: 1e9, per: 1e9, name: "GB" },
  { from: 1e6, per: 1e6, name: "MB" },
  { from: 1e4, per: 1e3, name: "kB" },
  { from: 0, per: 1, name: "B" },
] as const;
const MOST_DIGITS = 4;

/** byteTickLabels names evenly spaced ticks in one unit, with as many decimals as tell neighbours apart. */
export function byteTickLabels(ticks: readonly number[]): readonly string[] {
  const largest = Math.max(0, ...ticks.map(Math.abs));
  const { per, name } = UNITS.find((unit) => largest >= unit.from) ?? UNITS[3];
  const step = Math.abs((ticks[1] ?? 0) - (ticks[0] ?? 0)) / per;
  const digits = Array.from({ length: MOST_DIGITS }, (_none, at) => at).find((at) =>
    isWhole(step * 10 ** at),
  );
  return ticks.map((tick) =>
    tick === 0 ? "0" : typographic(`${formatNumber(tick / per, digits ?? MOST_DIGITS)} ${name}`),
  );
}

function isWhole(value: number): boolean {
  return Math.abs(value - Math.round(value)) < 1e-6;
}

/**
 * niceTicks gives ascending multiples of a step of 1, 2, 2.5 or 5 times a power of ten that reach from at or
 * below `low` to at or above `high`, about `count` of them (P. Heckbert, "Nice numbers for graph labels",
 * Graphics Gems, 1990). Equal ends are first moved apart, so that there are always two ticks at least.
 */
export function niceTicks(low: number, high: number, count: number): readonly number[] {
  const spread = high > low ? high - low : Math.max(Math.abs(high) / 10, 1);
  const from = high > low ? low : low - spread / 2;
  const to = high > low ? high : high + spread / 2;
  const step = niceStep(spread / Math.max(1, count - 1));
  const first = Math.floor(from / step);
  const last = Math.ceil(to / step);
  return Array.from({ length: last - first + 1 }, (_none, at) => (first + at) * step);
}

function niceStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  const multiple = [1, 2, 2.5, 5, 10].find((each) => each * power >= rough * (1 - 1e-9)) ?? 10;
  return multiple * power;
}

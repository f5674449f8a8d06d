/** A linear map from a domain to a range. */
export type Scale = (value: number) => number;

/** linearScale maps domain to range; a domain of one point maps to the middle of the range. */
export function linearScale(domain: readonly [number, number], range: readonly [number, number]): Scale {
  const [low, high] = domain;
  const [from, to] = range;
  if (low === high) return () => (from + to) / 2;
  return (value) => from + ((value - low) / (high - low)) * (to - from);
}

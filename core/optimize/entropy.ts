/** entropy gives the Shannon entropy of loads in bits, H = -sum p log2 p with p the share of each; 0 when there is no load. */
export function entropy(loads: Iterable<number>): number {
  const present = [...loads].filter((load) => load > 0);
  const total = present.reduce((sum, load) => sum + load, 0);
  return present.reduce((sum, load) => sum + (load / total) * Math.log2(total / load), 0);
}

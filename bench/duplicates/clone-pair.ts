/** Lines of a file; both ends belong. */
export type Region = { readonly path: string; readonly first: number; readonly last: number };

export type ClonePair = { readonly place: Region; readonly source: Region };

export function linesOf({ first, last }: Region): number {
  return last - first + 1;
}

/** overlap gives how many lines two regions have in common. */
export function overlap(x: Region, y: Region): number {
  if (x.path !== y.path) return 0;
  return Math.max(0, Math.min(x.last, y.last) - Math.max(x.first, y.first) + 1);
}

/** covered gives how many lines of a region others hold. */
export function covered(region: Region, others: readonly Region[]): number {
  const held = new Set<number>();
  for (const other of others) {
    if (overlap(region, other) === 0) continue;
    for (let line = Math.max(region.first, other.first); line <= Math.min(region.last, other.last); line++) {
      held.add(line);
    }
  }
  return held.size;
}

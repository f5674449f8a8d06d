type Rival = { readonly backend: string; readonly method: string; readonly value: number };

/** bestOfEach leaves of several values of one backend and method the best, in the order in which they first came. */
export function bestOfEach<One extends Rival>(
  rivals: readonly One[],
  isBetter: (value: number, than: number) => boolean,
): readonly One[] {
  const best = new Map<string, One>();
  for (const rival of rivals) {
    const key = `${rival.backend} ${rival.method}`;
    const known = best.get(key);
    if (known === undefined || isBetter(rival.value, known.value)) best.set(key, rival);
  }
  return [...best.values()];
}

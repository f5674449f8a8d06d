import type { Instance } from "./instance.ts";

/** components gives the vertices that hang together through conflicts, each set ascending. */
export function components({
  weights,
  rivals,
}: Pick<Instance, "weights" | "rivals">): readonly (readonly number[])[] {
  const seen = new Uint8Array(weights.length);
  const found: number[][] = [];
  for (const start of weights.keys()) {
    if (seen[start] === 1) continue;
    seen[start] = 1;
    const reached = [start];
    for (let next = 0; next < reached.length; next += 1) {
      for (const rival of rivals[reached[next] as number] ?? []) {
        if (seen[rival] === 1) continue;
        seen[rival] = 1;
        reached.push(rival);
      }
    }
    found.push(reached.sort((a, b) => a - b));
  }
  return found;
}

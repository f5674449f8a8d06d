import type { Instance } from "./instance.ts";

/**
 * chooseGreedily takes vertices as long as no rival is taken, the most weight over 1 + rivals first: at least the sum of
 * weight / (1 + rivals) over all vertices (Sakai, Togasaki and Yamazaki 2003).
 */
export function chooseGreedily({ weights, rivals }: Instance): Uint8Array {
  const share = (v: number): number => (weights[v] as number) / (1 + (rivals[v] as readonly number[]).length);
  const chosen = new Uint8Array(weights.length);
  const barred = new Uint8Array(weights.length);
  for (const v of Array.from(weights.keys()).sort((a, b) => share(b) - share(a) || a - b)) {
    if (barred[v] === 1) continue;
    chosen[v] = 1;
    for (const rival of rivals[v] as readonly number[]) barred[rival] = 1;
  }
  return chosen;
}

import type { Instance } from "./instance.ts";

/**
 * cliqueBound gives a weight that no independent set of the open vertices is above: a weighted cover by cliques. Each
 * vertex, the heaviest first, lets the clique that takes most from other open vertices too, or itself alone, pay what of
 * its weight is not yet paid; of a clique only one member can be in, so what the cliques pay together is a bound, for it is
 * a solution of the dual of the clique relaxation (Balas and Xue 1996).
 */
export function cliqueBound(
  { weights, cliques }: Instance,
  cliquesOf: readonly (readonly number[])[],
  open: readonly number[],
): number {
  const left = new Map(open.map((v) => [v, weights[v] as number]));
  let bound = 0;
  for (const v of open.toSorted((a, b) => (weights[b] as number) - (weights[a] as number) || a - b)) {
    const due = left.get(v) as number;
    if (due === 0) continue;
    bound += due;
    let best: readonly number[] = [v];
    let most = due;
    for (const n of cliquesOf[v] as readonly number[]) {
      const members = (cliques[n] as readonly number[]).filter((one) => left.has(one));
      const paid = members.reduce((sum, one) => sum + Math.min(due, left.get(one) as number), 0);
      if (paid > most) [most, best] = [paid, members];
    }
    for (const one of best) left.set(one, Math.max(0, (left.get(one) as number) - due));
  }
  return bound;
}

/** cliquesOfEach gives, for each vertex, the places of the cliques that it is in. */
export function cliquesOfEach({ weights, cliques }: Instance): readonly (readonly number[])[] {
  const own: number[][] = Array.from(weights, () => []);
  for (const [n, clique] of cliques.entries()) for (const v of clique) own[v]?.push(n);
  return own;
}

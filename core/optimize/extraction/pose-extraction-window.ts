import { isingFromQubo, type Qubo } from "../ising/index.ts";
import { MOST_VARIABLES, type PosedWindow } from "../window/index.ts";
import type { ExtractionPlan, ExtractionProblem } from "./extraction-problem.ts";
import { bytesOf, type Instance, instanceOf } from "./instance.ts";
import { planOf } from "./plan-of.ts";

/**
 * extractionQubo is the problem of some vertices as a QUBO, in bytes: - saving_i for each that is in, and for two rivals
 * the smaller of their savings and a thousandth more, so that taking out the smaller of two rivals always lowers the
 * energy: its minimum is the best choice, and minus its energy is what that saves.
 */
export function extractionQubo({ weights, rivals }: Instance, vertices: readonly number[]): Qubo {
  const placeOf = new Map(vertices.map((v, i) => [v, i]));
  const quadratic = vertices.flatMap((v, i) =>
    (rivals[v] as readonly number[]).flatMap((rival) => {
      const j = placeOf.get(rival) ?? -1;
      const value = bytesOf(Math.min(weights[v] as number, weights[rival] as number) + 1);
      return j > i ? [{ i, j, value }] : [];
    }),
  );
  return { constant: 0, linear: vertices.map((v) => -bytesOf(weights[v] as number)), quadratic };
}

/**
 * poseExtractionWindow gives a part of the problem around a choice: the vertex that is out and comes closest to being worth
 * its rivals that are in (the next such one in each round), and what hangs together with it through conflicts, the nearest
 * first, without those that rival something that is in and stays; null when there is no such vertex left. On what varies
 * the Ising form is exact.
 */
export function poseExtractionWindow(
  problem: ExtractionProblem,
  plan: ExtractionPlan,
  round: number,
): PosedWindow<ExtractionPlan> | null {
  const instance = instanceOf(problem);
  const names = new Set(plan.names);
  const held = instance.places.map((at) => names.has(problem.extractions[at]?.name ?? ""));
  const centre = rankOutside(instance, held)[round];
  if (centre === undefined) return null;
  const near = nearest(instance, centre);
  const varied = new Set(near);
  const barred = (v: number): boolean =>
    (instance.rivals[v] as readonly number[]).some((rival) => held[rival] === true && !varied.has(rival));
  const free = near.filter((v) => !barred(v));
  const fixed = Array.from(held.keys()).filter((v) => held[v] === true && !varied.has(v));
  return {
    ising: isingFromQubo(extractionQubo(instance, free)),
    variables: free.map((v) => problem.extractions[instance.places[v] ?? -1]?.name ?? ""),
    decode: (bits) => {
      const wanted = free.filter((_, i) => bits[i] === 1);
      const others = Array.from(held.keys()).filter((v) => !wanted.includes(v));
      const byWeight = (a: number, b: number): number => heavier(instance, a, b);
      const order = [...wanted.sort(byWeight), ...others.sort(byWeight)];
      return planOf(
        problem,
        complete(instance, fixed, order).map((v) => instance.places[v] ?? -1),
      );
    },
    value: ({ saving_bytes }) => saving_bytes,
  };
}

/** Vertices that are out and have rivals, by what putting each in would lose. */
function rankOutside(instance: Instance, held: readonly boolean[]): readonly number[] {
  const { weights, rivals } = instance;
  const lost = (v: number): number =>
    (rivals[v] as readonly number[]).reduce(
      (sum, rival) => sum + (held[rival] === true ? (weights[rival] as number) : 0),
      -(weights[v] as number),
    );
  const losses = new Map(Array.from(held.keys()).map((v) => [v, held[v] === true ? 0 : lost(v)]));
  return [...losses.keys()]
    .filter((v) => held[v] !== true && (rivals[v] as readonly number[]).length > 0)
    .sort((a, b) => (losses.get(a) ?? 0) - (losses.get(b) ?? 0) || a - b);
}

/** Breadth first, so that the rivals of what is near come before what is far. */
function nearest({ rivals }: Instance, centre: number): readonly number[] {
  const reached = new Set([centre]);
  for (const v of reached) {
    for (const rival of rivals[v] as readonly number[]) {
      if (reached.size === MOST_VARIABLES) return [...reached];
      reached.add(rival);
    }
  }
  return [...reached];
}

/** What stays, and of the others in their order each that rivals none before it. */
function complete(
  { rivals }: Instance,
  fixed: readonly number[],
  order: readonly number[],
): readonly number[] {
  const chosen = new Set(fixed);
  for (const v of order) {
    if (!(rivals[v] as readonly number[]).some((rival) => chosen.has(rival))) chosen.add(v);
  }
  return [...chosen];
}

function heavier({ weights }: Instance, a: number, b: number): number {
  return (weights[b] as number) - (weights[a] as number) || a - b;
}

import { FACES, type Face } from "../../registry/build-record.ts";
import { entropy } from "../entropy.ts";

/** A face's turn, in the notation of the cube (Singmaster, 1981). */
export type Turn = "F" | "U" | "R" | "L" | "B" | "D";

/** Turn and weight of each face. */
export const TURNS: { readonly [face in Face]: { readonly turn: Turn; readonly weight: number } } = {
  code: { turn: "F", weight: 0.25 },
  memory: { turn: "U", weight: 0.2 },
  prompts: { turn: "R", weight: 0.15 },
  traces: { turn: "L", weight: 0.15 },
  contracts: { turn: "B", weight: 0.15 },
  tokens: { turn: "D", weight: 0.1 },
};

/** weightedDeficit is how far a face is from an even spread: its weight times log2(agents) - H, bits; 0 for a face without load. */
export function weightedDeficit(face: Face, loads: Float64Array): number {
  if (!loads.some((load) => load > 0)) return 0;
  return TURNS[face].weight * (Math.log2(loads.length) - entropy(loads));
}

/** loadsOfFaces gives each face's ticks on each agent, in the order of FACES. */
export function loadsOfFaces(
  faces: readonly Face[],
  ticks: Float64Array,
  { assignment, agents }: { readonly assignment: Int32Array; readonly agents: number },
): readonly Float64Array[] {
  const loads = FACES.map(() => new Float64Array(agents));
  const places = new Map(FACES.map((face, place) => [face, place]));
  for (const [at, face] of faces.entries()) {
    const own = loads[places.get(face) ?? 0] as Float64Array;
    const agent = assignment[at] as number;
    own[agent] = (own[agent] as number) + (ticks[at] as number);
  }
  return loads;
}

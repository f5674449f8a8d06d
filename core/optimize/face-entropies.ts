import { FACES, type Face } from "../registry/build-record.ts";
import { agentLoads } from "./agent-loads.ts";
import { entropy } from "./entropy.ts";
import { faceOf } from "./face-of.ts";
import type { TimedTask } from "./timed-task.ts";

export type FaceEntropies = { readonly [face in Face]: number };

/**
 * faceEntropies gives each face's Shannon entropy of load over the agents, in bits: H = -sum p log2 p, with p
 * the share of the face's time that an agent spent. 0 when one agent did it all or the face did nothing; log2
 * of the number of agents when they shared it equally. null when no task names an agent. Rounded to six
 * decimals, because Math.log2 is not pinned to the last bit by ECMAScript and the number is signed.
 */
export function faceEntropies(timings: readonly TimedTask[]): FaceEntropies | null {
  if (agentLoads(timings).size === 0) return null;
  const entropies = FACES.map((face) => {
    const own = timings.filter((timing) => (timing.face ?? faceOf(timing.task)) === face);
    return [face, rounded(entropy(agentLoads(own).values()))] as const;
  });
  return Object.fromEntries(entropies) as FaceEntropies;
}

function rounded(bits: number): number {
  return Math.round(bits * 1e6) / 1e6;
}

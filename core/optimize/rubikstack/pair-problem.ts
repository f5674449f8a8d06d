import type { Coupling, Ising } from "../ising/index.ts";

/** Two agents, and tasks of one face that may go to either. */
export type Pair = {
  /** Duration of each task, all above 0. */
  readonly ticks: readonly number[];
  /** Load of the first agent less that of the second, without these tasks. */
  readonly difference: number;
  /** The same of the face alone. */
  readonly faceDifference: number;
};

/** How much the face's own balance counts beside the whole load's: it decides among equals. */
const FACE_SHARE = 2 ** -10;

/**
 * pairProblem asks which tasks go to the first of two agents (z = +1) and which to the second (z = -1) so that their loads
 * lie as close together as can be: (difference + sum d z)^2, number partitioning as an Ising problem (Lucas, "Ising
 * formulations of many NP problems", 2014, section 2.1), and a small share of the same for the face. In units of the longest
 * task squared. Its minimum has the least makespan of the two agents.
 */
export function pairProblem({ ticks, difference, faceDifference }: Pair): Ising {
  const unit = ticks.reduce((most, each) => Math.max(most, each), 0);
  const d = ticks.map((each) => each / unit);
  const [whole, face] = [difference / unit, faceDifference / unit];
  const squares = d.reduce((sum, each) => sum + each * each, 0);
  const couplings: Coupling[] = [];
  for (const [i, mine] of d.entries()) {
    for (let j = i + 1; j < d.length; j++) {
      couplings.push({ i, j, value: 2 * (1 + FACE_SHARE) * mine * (d[j] as number) });
    }
  }
  return {
    constant: whole ** 2 + squares + FACE_SHARE * (face ** 2 + squares),
    fields: d.map((each) => 2 * each * (whole + FACE_SHARE * face)),
    couplings,
  };
}

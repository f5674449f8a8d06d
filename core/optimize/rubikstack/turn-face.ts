import { FACES } from "../../registry/build-record.ts";
import type { Ising } from "../ising/index.ts";
import type { Instance } from "../schedule/instance.ts";
import { type Arrangement, copyOf, moveTask } from "./arrangement.ts";
import { type Pair, pairProblem } from "./pair-problem.ts";

/** What turning a face needs to know, beside the arrangement. */
export type TurnContext = {
  readonly instance: Instance;
  /** Tasks of each face that may move, by place in FACES, the longest first. */
  readonly movable: readonly (readonly number[])[];
  /** Most binary variables of one question. */
  readonly variables: number;
  /** Gives bits for a problem, 0 for the first agent and 1 for the second; null: no answer. */
  readonly ask: (problem: Ising) => Promise<Uint8Array | null>;
  readonly interrupted: () => boolean;
  /** Questions of the turns before. */
  readonly asked: () => number;
};

export type Turned = {
  readonly arrangement: Arrangement;
  /** Questions asked, and the most variables that one of them had. */
  readonly questions: number;
  readonly variables: number;
};

/** Questions of one turn: an agent may have to be compared with each other one, and some of them come up again. */
const QUESTIONS_PER_AGENT = 4;

/**
 * turnFace moves tasks of one face, all others frozen: the busiest agent shares its tasks of the face anew with another one, the
 * least busy first, as long as that brings two loads closer together. The arrangement that is given stays as it is.
 */
export async function turnFace(from: Arrangement, face: number, context: TurnContext): Promise<Turned> {
  const arrangement = copyOf(from);
  const most = QUESTIONS_PER_AGENT * arrangement.loads.length;
  let questions = 0;
  let variables = 0;
  const shareWith = async (busiest: number, other: number): Promise<boolean> => {
    const agents: Agents = [busiest, other];
    const question = context.asked() + questions;
    const tasks = tasksOfPair(arrangement, { face, agents, question }, context);
    const pair = pairOf(arrangement, { face, tasks, agents }, context.instance);
    // Without a task nothing can move.
    if (tasks.length === 0) return false;
    questions += 1;
    variables = Math.max(variables, tasks.length);
    const bits = await context.ask(pairProblem(pair));
    return bits !== null && settle(arrangement, { face, tasks, agents }, { pair, bits });
  };
  for (let moved = true; moved && questions < most && !context.interrupted(); ) {
    moved = false;
    for (const [busiest, other] of pairsOf(arrangement.loads)) {
      if (questions >= most || context.interrupted()) break;
      moved = await shareWith(busiest, other);
      if (moved) break;
    }
  }
  return { arrangement, questions, variables };
}

/** The busiest agent with each other one, the least busy of them first. */
function pairsOf(loads: Float64Array): readonly (readonly [number, number])[] {
  const byLoad = Array.from(loads.keys()).sort(
    (a, b) => (loads[a] as number) - (loads[b] as number) || a - b,
  );
  const busiest = byLoad.pop() as number;
  return byLoad.map((other) => [busiest, other]);
}

type Agents = readonly [number, number];
type Share = { readonly face: number; readonly tasks: readonly number[]; readonly agents: Agents };

/** Of the variables, how many may go to the busier agent's tasks when both have enough. */
const BUSIER_SHARE = 2 / 3;
/** Of an agent's tasks in a question, how many are its longest. */
const LONGEST_SHARE = 1 / 3;
/** Its multiples fall evenly between 0 and 1, however many there are. */
const GOLDEN = (Math.sqrt(5) - 1) / 2;

/**
 * The face's tasks on two agents, the longest first. Of too many: of each agent its longest, and some of the others from long to
 * short, other ones at each question.
 */
function tasksOfPair(
  { assignment }: Arrangement,
  { face, agents, question }: { readonly face: number; readonly agents: Agents; readonly question: number },
  { instance, movable, variables }: TurnContext,
): readonly number[] {
  const fits = (task: number, agent: number): boolean => instance.fits?.[task]?.includes(agent) ?? true;
  const heldBy = (agent: number, other: number): readonly number[] =>
    (movable[face] ?? []).filter((task) => assignment[task] === agent && fits(task, other));
  const mine = heldBy(agents[0], agents[1]);
  const theirs = heldBy(agents[1], agents[0]);
  const most = Math.max(Math.ceil(BUSIER_SHARE * variables), variables - theirs.length);
  const own = spreadOf(mine, most, question);
  return [...own, ...spreadOf(theirs, variables - own.length, question)];
}

function spreadOf(tasks: readonly number[], count: number, question: number): readonly number[] {
  if (tasks.length <= count) return tasks;
  const longest = Math.ceil(LONGEST_SHARE * count);
  const rest = tasks.slice(longest);
  const shift = (question * GOLDEN) % 1;
  const step = rest.length / (count - longest);
  const spread = Array.from(
    { length: count - longest },
    (_, at) => rest[Math.floor((at + shift) * step)] as number,
  );
  return [...tasks.slice(0, longest), ...spread];
}

function pairOf({ assignment, loads, faceLoads }: Arrangement, share: Share, { ticks }: Instance): Pair {
  const { face, tasks, agents } = share;
  const [first, second] = agents;
  const own = faceLoads[face] as Float64Array;
  const signed = tasks.reduce(
    (sum, task) => sum + (assignment[task] === first ? 1 : -1) * (ticks[task] as number),
    0,
  );
  return {
    ticks: tasks.map((task) => ticks[task] as number),
    difference: (loads[first] as number) - (loads[second] as number) - signed,
    faceDifference: (own[first] as number) - (own[second] as number) - signed,
  };
}

/** Does what the bits say, if it brings the loads closer together, or the face's where the loads stay. */
function settle(
  arrangement: Arrangement,
  { face, tasks, agents }: Share,
  { pair, bits }: { readonly pair: Pair; readonly bits: Uint8Array },
): boolean {
  const [first, second] = agents;
  const moved = pair.ticks.reduce((sum, ticks, at) => sum + (bits[at] === 0 ? ticks : -ticks), 0);
  const own = arrangement.faceLoads[face] as Float64Array;
  const apart = Math.abs((arrangement.loads[first] as number) - (arrangement.loads[second] as number));
  const faceApart = Math.abs((own[first] as number) - (own[second] as number));
  const now = Math.abs(pair.difference + moved);
  const faceNow = Math.abs(pair.faceDifference + moved);
  if (now > apart || (now === apart && faceNow >= faceApart)) return false;
  for (const [at, task] of tasks.entries()) {
    const agent = agents[bits[at] as number] as number;
    moveTask(arrangement, { task, ticks: pair.ticks[at] as number, face, agent });
  }
  return true;
}

/** movableTasks gives each face's tasks that may move, the longest first: those that take time and are not frozen. */
export function movableTasks(
  faces: readonly string[],
  { ticks }: Instance,
  frozen: ReadonlySet<number>,
): readonly (readonly number[])[] {
  return FACES.map((face) =>
    faces
      .flatMap((own, at) => (own === face && (ticks[at] as number) > 0 && !frozen.has(at) ? [at] : []))
      .sort((a, b) => (ticks[b] as number) - (ticks[a] as number) || a - b),
  );
}

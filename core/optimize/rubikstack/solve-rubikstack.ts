import { FACES, type Face } from "../../registry/build-record.ts";
import { entropy } from "../entropy.ts";
import type { FaceEntropies } from "../face-entropies.ts";
import type { Ising } from "../ising/index.ts";
import { type Assignment, instanceOf, msOf, planOf } from "../schedule/instance.ts";
import { keepAgents, taskOrders } from "../schedule/keep-agents.ts";
import { requireSound } from "../schedule/require-sound.ts";
import type { SchedulePlan, ScheduleProblem } from "../schedule/schedule-problem.ts";
import { verifyPlan } from "../schedule/verify-plan.ts";
import { type Arrangement, arrange, compareWorth, type Worth, worthOf } from "./arrangement.ts";
import { TURNS, type Turn, weightedDeficit } from "./faces.ts";
import { movableTasks, type TurnContext, turnFace } from "./turn-face.ts";

export type RubikstackOptions = {
  /** Face of each task, in the problem's order. */
  readonly faces: readonly Face[];
  /** The agent of each task to begin with, by place; each fits its task. */
  readonly start: Assignment;
  /** When each task starts then, ticks; needed where tasks wait for others, so that the search begins with that very plan. */
  readonly starts?: Float64Array;
  /** Tasks that stay where they are. */
  readonly frozen?: ReadonlySet<number>;
  /** Most binary variables of one question, 1 to 20. */
  readonly variables: number;
  /** null: no answer, and nothing moves. */
  readonly ask: (problem: Ising) => Promise<Uint8Array | null>;
  /** Asked before each question; true ends the search with what there is. */
  readonly interrupted?: () => boolean;
  /** Told of each rotation, as soon as it is done. */
  readonly onRotation?: (rotation: Rotation) => void;
};

/** One turn of a face. Makespans in milliseconds; deficits are the sum over the faces, weighted, bits. */
export type Rotation = {
  readonly cycle: number;
  readonly turn: Turn;
  readonly face: Face;
  /** Problems that the backend was asked, and the most variables of one of them. */
  readonly questions: number;
  readonly variables: number;
  readonly makespan_before_ms: number;
  readonly makespan_ms: number;
  readonly deficit_before: number;
  readonly deficit: number;
  /** False: what came out was worse, and nothing was moved. */
  readonly accepted: boolean;
};

export type RubikstackSolution = {
  readonly plan: SchedulePlan;
  readonly rotations: readonly Rotation[];
  /** Cycles that were begun. */
  readonly cycles: number;
  /** The last cycle was whole and improved nothing. */
  readonly equilibrium: boolean;
  /** Shannon entropy of each face's load over the agents, bits, six decimals. */
  readonly entropies_before: FaceEntropies;
  readonly entropies: FaceEntropies;
};

/** A cycle improves the worth or ends the search; this only bounds the steps of hair's breadth. */
const MOST_CYCLES = 50;

/**
 * solveRubikstack is a large-neighbourhood search (Shaw, 1998) over the six faces of a pipeline. A rotation shares the tasks of
 * one face anew between agents, with all others frozen, by asking `ask` small Ising problems; the face with the highest
 * weighted entropy deficit turns first, each face once a cycle; a rotation is accepted only if the plan is not worse: by makespan,
 * then by total deficit. A cycle that improves nothing is equilibrium. The plan is verified. Throws ScheduleError.
 */
export async function solveRubikstack(
  problem: ScheduleProblem,
  options: RubikstackOptions,
): Promise<RubikstackSolution> {
  requireSound(problem);
  const { faces, start, frozen = new Set(), interrupted = () => false } = options;
  const instance = instanceOf(problem);
  const rotations: Rotation[] = [];
  const context: TurnContext = {
    instance,
    movable: movableTasks(faces, instance, frozen),
    variables: options.variables,
    ask: options.ask,
    interrupted,
    asked: () => rotations.reduce((sum, { questions }) => sum + questions, 0),
  };
  const orders = taskOrders(instance, options.starts ?? new Float64Array(problem.tasks.length));
  const first = arrange(instance, faces, start);
  let now = first;
  let worth = worthOf(instance, orders, now);
  let cycles = 0;
  let equilibrium = instance.agents < 2;
  while (!equilibrium && cycles < MOST_CYCLES && !interrupted()) {
    cycles += 1;
    const before = worth;
    const left = new Set(facesToTurn(context));
    while (left.size > 0 && !interrupted()) {
      const place = worst(now, left);
      left.delete(place);
      const turned = await turnFace(now, place, context);
      if (turned.questions === 0) continue;
      const found = worthOf(instance, orders, turned.arrangement);
      const accepted = compareWorth(found, worth) <= 0;
      const rotation = rotationOf({ cycle: cycles, place, turned, from: worth, to: found, accepted });
      rotations.push(rotation);
      options.onRotation?.(rotation);
      if (accepted) [now, worth] = [turned.arrangement, found];
    }
    equilibrium = left.size === 0 && compareWorth(worth, before) >= 0;
  }
  const plan = planOf(problem, keepAgents(instance, now.assignment, orders));
  verifyPlan(problem, plan);
  return {
    plan,
    rotations,
    cycles,
    equilibrium,
    entropies_before: entropiesOf(first),
    entropies: entropiesOf(now),
  };
}

/** Faces with a task that may move, by place in FACES. */
function facesToTurn({ movable }: TurnContext): readonly number[] {
  return FACES.flatMap((_face, place) => ((movable[place] ?? []).length > 0 ? [place] : []));
}

/** Of these faces the one with the highest weighted deficit, of equal ones the first. */
function worst({ faceLoads }: Arrangement, left: ReadonlySet<number>): number {
  const deficits = [...left].map((place) => ({
    place,
    deficit: weightedDeficit(FACES[place] as Face, faceLoads[place] as Float64Array),
  }));
  return deficits.reduce((most, one) => (one.deficit > most.deficit ? one : most)).place;
}

function rotationOf({
  cycle,
  place,
  turned,
  from,
  to,
  accepted,
}: {
  readonly cycle: number;
  readonly place: number;
  readonly turned: { readonly questions: number; readonly variables: number };
  readonly from: Worth;
  readonly to: Worth;
  readonly accepted: boolean;
}): Rotation {
  const face = FACES[place] as Face;
  const { questions, variables } = turned;
  return {
    cycle,
    turn: TURNS[face].turn,
    face,
    questions,
    variables,
    makespan_before_ms: msOf(from.makespan),
    makespan_ms: msOf(to.makespan),
    deficit_before: rounded(from.deficit),
    deficit: rounded(to.deficit),
    accepted,
  };
}

function entropiesOf({ faceLoads }: Arrangement): FaceEntropies {
  const entropies = FACES.map((face, place) => [face, rounded(entropy(faceLoads[place] as Float64Array))]);
  return Object.fromEntries(entropies) as FaceEntropies;
}

/** Math.log2 is not pinned to the last bit by ECMAScript. */
function rounded(bits: number): number {
  return Math.round(bits * 1e6) / 1e6;
}

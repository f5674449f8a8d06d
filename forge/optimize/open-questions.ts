import type { Algorithm, BackendName, Budget, QuantumAdapter } from "../../core/optimize/backend/index.ts";
import { minimiseExactly } from "../../core/optimize/exact/index.ts";
import type { Ising } from "../../core/optimize/ising/index.ts";
import { type BackendFailure, consult } from "./consult.ts";

/** What is told of the questions of one search. */
export type Told = {
  readonly backend: BackendName;
  readonly algorithm: Algorithm | null;
  /** Wall time since the first could be asked. */
  readonly ms: number;
  readonly questions: number;
  /** Of all questions together. */
  readonly iterations: number;
  /** Of the questions of which it can be told: how many converged. */
  readonly converged: { readonly of: number; readonly count: number } | null;
  /** Why the last question that was answered ended. */
  readonly stop: string | null;
  /** The least of all questions. */
  readonly fidelity: number | null;
  readonly failure: BackendFailure | null;
};

/** Questions to one backend, one after the other, within one budget. */
export type Questions = {
  /** null: no answer, and there will be none. */
  readonly ask: (problem: Ising) => Promise<Uint8Array | null>;
  /** No more questions are worth asking: the time is over, or will be before an answer, or there were as many as may be. */
  readonly over: () => boolean;
  readonly spent: () => number;
  readonly told: () => Told;
};

/** A question with less time than this is not worth asking. */
const LEAST_MS = 2;

type Answered = {
  readonly algorithm: Algorithm;
  readonly bits: Uint8Array;
  readonly iterations: number;
  readonly converged: boolean | null;
  readonly stop: string;
  readonly fidelity: number | null;
};

/**
 * openQuestions begins the time of a search. Without an adapter all states are visited, here. A backend that fails is not asked
 * again; one that has answered before, and only does not answer its last question in time, has not failed.
 */
export function openQuestions(adapter: QuantumAdapter | null, budget: Budget, most: number): Questions {
  const began = performance.now();
  const spent = (): number => performance.now() - began;
  const left = (): number => budget.ms - spent();
  const answers: Answered[] = [];
  let failure: BackendFailure | null = null;
  let longest = LEAST_MS;
  let ended = false;
  const answer = (answered: Answered): Uint8Array => {
    answers.push(answered);
    return answered.bits;
  };
  return {
    ask: async (problem) => {
      if (adapter === null) return answer(visitAll(problem));
      if (ended) return null;
      const seed = (budget.seed + answers.length) | 0;
      const consulted = await consult(adapter, problem, { ...budget, seed, ms: Math.max(1, left()) });
      if (consulted.ok) {
        longest = Math.max(longest, consulted.ms);
        return answer(consulted.answer);
      }
      ended = true;
      if (consulted.failure.code !== "E_BACKEND_TIMEOUT" || answers.length === 0) failure = consulted.failure;
      return null;
    },
    over: () =>
      left() < LEAST_MS || (adapter !== null && (ended || answers.length >= most || left() < longest)),
    spent,
    told: () => ({ backend: adapter?.name ?? "classical", ...sumOf(answers), ms: spent(), failure }),
  };
}

/** visitAll answers a question by visiting all states. */
export function visitAll(problem: Ising): Answered {
  const { bits, states } = minimiseExactly(problem);
  const told = { algorithm: "exact", converged: true, stop: "all states visited", fidelity: null } as const;
  return { ...told, bits, iterations: states };
}

function sumOf(answers: readonly Answered[]): Omit<Told, "backend" | "ms" | "failure"> {
  const known = answers.filter(({ converged }) => converged !== null);
  const fidelities = answers.flatMap(({ fidelity }) => fidelity ?? []);
  const last = answers.at(-1);
  return {
    algorithm: last?.algorithm ?? null,
    questions: answers.length,
    iterations: answers.reduce((sum, { iterations }) => sum + iterations, 0),
    converged:
      known.length === 0
        ? null
        : { of: known.length, count: known.filter(({ converged }) => converged === true).length },
    stop: last?.stop ?? null,
    fidelity: fidelities.length === 0 ? null : Math.min(...fidelities),
  };
}

import type { Angles, State } from "../../core/optimize/simulate/index.ts";
import { NoReply, objectOf } from "./parse-reply.ts";

/** Outcome is what a bridge measured, and how it came to its circuit. */
export type Outcome = {
  /** One a variable, 0 or 1; distinct ones, the first that was seen first. */
  readonly samples: readonly Uint8Array[];
  /** Of the search; all four null where the bridge was given the angles. */
  readonly angles: Angles | null;
  readonly iterations: number | null;
  readonly converged: boolean | null;
  readonly stop: string | null;
  /** The state that was measured; null where there is none to be had. */
  readonly state: State | null;
};

/** More distinct outcomes than this are no answer to any request of ours. */
const MOST_OUTCOMES = 100_000;

type Answer = Readonly<Record<string, unknown>>;

/**
 * parseOutcome reads the answer to optimize or sample, for n variables and a circuit of at most `depth` layers: a search
 * that ends early reaches fewer. Throws BackendError E_BACKEND_ANSWER.
 */
export function parseOutcome(answer: Answer, n: number, depth: number): Outcome {
  const { converged, stop } = answer;
  return {
    samples: samplesOf(answer, n),
    angles: answer["angles"] === undefined ? null : anglesOf(answer["angles"], depth),
    iterations: iterationsOf(answer),
    converged: typeof converged === "boolean" ? converged : null,
    stop: typeof stop === "string" ? stop.replace(/\p{Cc}+/gu, " ").slice(0, 80) : null,
    state: parseState(answer, n),
  };
}

/** parseState reads the 2^n amplitudes of `state`; null where there is none. Throws BackendError E_BACKEND_ANSWER. */
export function parseState({ state }: Answer, n: number): State | null {
  const parts = objectOf(state);
  if (parts === null) return null;
  const [re, im] = [numbersOf(parts["re"]), numbersOf(parts["im"])];
  if (re?.length === 2 ** n && im?.length === 2 ** n) {
    return { re: Float64Array.from(re), im: Float64Array.from(im) };
  }
  throw new NoReply(`2^${n} amplitudes`, JSON.stringify(state));
}

/** numbersOf gives a value that is an array of finite numbers, else null. */
export function numbersOf(value: unknown): readonly number[] | null {
  const sound = Array.isArray(value) && value.every((each) => Number.isFinite(each));
  return sound ? (value as readonly number[]) : null;
}

function samplesOf({ samples }: Answer, n: number): readonly Uint8Array[] {
  const counts = Object.entries(objectOf(samples) ?? {});
  const sound = counts.every(
    ([bits, count]) => bits.length === n && /^[01]+$/.test(bits) && Number(count) > 0,
  );
  if (sound && counts.length > 0 && counts.length <= MOST_OUTCOMES) {
    return counts.map(([bits]) => Uint8Array.from(bits, Number));
  }
  throw new NoReply(`outcomes of ${n} bits`, JSON.stringify(samples) ?? "none");
}

function anglesOf(value: unknown, depth: number): Angles {
  const angles = objectOf(value);
  const [gammas, betas] = [numbersOf(angles?.["gammas"]), numbersOf(angles?.["betas"])];
  const layers = gammas?.length ?? 0;
  if (gammas !== null && betas?.length === layers && layers >= 1 && layers <= depth) return { gammas, betas };
  throw new NoReply(`1 to ${depth} gammas and as many betas`, JSON.stringify(value));
}

function iterationsOf({ iterations }: Answer): number | null {
  if (iterations === undefined || iterations === null) return null;
  if (Number.isSafeInteger(iterations) && Number(iterations) >= 0) return Number(iterations);
  throw new NoReply("a number of iterations", JSON.stringify(iterations));
}

import {
  type BackendAnswer,
  BackendError,
  type BackendFault,
  type Budget,
  type QuantumAdapter,
} from "../../core/optimize/backend/index.ts";
import { type Ising, isingEnergy } from "../../core/optimize/ising/index.ts";

export type Consulted =
  | { readonly ok: true; readonly answer: BackendAnswer; readonly energy: number; readonly ms: number }
  | { readonly ok: false; readonly failure: BackendFailure; readonly ms: number };

/** Why a backend gave nothing. */
export type BackendFailure = {
  readonly code: BackendFault;
  readonly reason: string;
  readonly remedy: string;
};

/** A backend keeps its own time; past this share of it, it is left alone. */
const GRACE = 1.05;

/**
 * consult asks a backend and believes nothing: an answer must be one bit for each variable after so many
 * iterations, its energy is computed here, and after the budget nobody waits for it any more. It never throws what a backend
 * throws.
 */
export async function consult(adapter: QuantumAdapter, problem: Ising, budget: Budget): Promise<Consulted> {
  const began = performance.now();
  const spent = (): number => performance.now() - began;
  try {
    const answer = await withinTime(adapter, problem, budget);
    requireBits(adapter, answer, problem.fields.length);
    requireIterations(adapter, answer);
    return { ok: true, answer, energy: isingEnergy(problem, answer.bits), ms: spent() };
  } catch (error) {
    return { ok: false, failure: failureOf(adapter, error), ms: spent() };
  }
}

async function withinTime(adapter: QuantumAdapter, problem: Ising, budget: Budget): Promise<BackendAnswer> {
  const work = adapter.optimize(problem, budget);
  // Its own failure after the time is over is nobody's business any more.
  work.catch(() => undefined);
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(tooLate(adapter, budget)), GRACE * budget.ms);
  });
  try {
    return await Promise.race([work, late]);
  } catch (error) {
    // What hangs must not stay.
    if (error instanceof BackendError && error.code === "E_BACKEND_TIMEOUT")
      void adapter.close().catch(() => undefined);
    throw error;
  } finally {
    clearTimeout(timer);
  }
}

function requireBits({ name }: QuantumAdapter, { bits }: BackendAnswer, variables: number): void {
  const whole = bits instanceof Uint8Array && bits.length === variables && bits.every((bit) => bit <= 1);
  if (whole) return;
  throw new BackendError("E_BACKEND_ANSWER", {
    what: `${name} answered something else than ${variables} bits`,
    remedy: "use another backend, and report it",
  });
}

function requireIterations({ name }: QuantumAdapter, { iterations }: BackendAnswer): void {
  if (Number.isSafeInteger(iterations) && iterations >= 0) return;
  throw new BackendError("E_BACKEND_ANSWER", {
    what: `${name} answered ${String(iterations).slice(0, 40)} as its number of iterations`,
    remedy: "use another backend, and report it",
  });
}

/** failureOf tells people why; what is no BackendError is a defect of the adapter, and counts as a crash. */
export function failureOf({ name }: Pick<QuantumAdapter, "name">, error: unknown): BackendFailure {
  if (error instanceof BackendError) return { code: error.code, reason: error.what, remedy: error.remedy };
  const reason = error instanceof Error ? error.message : String(error);
  return {
    code: "E_BACKEND_CRASHED",
    reason: `${name} failed: ${reason}`,
    remedy: "report it with the problem",
  };
}

function tooLate({ name }: QuantumAdapter, { ms }: Budget): BackendError {
  return new BackendError("E_BACKEND_TIMEOUT", {
    what: `${name} did not answer within ${Math.round(ms)} ms`,
    remedy: "give it more time with --budget-ms",
  });
}

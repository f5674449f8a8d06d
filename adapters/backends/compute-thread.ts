import { parentPort, Worker } from "node:worker_threads";
import {
  answerByAnnealing,
  answerBySimulation,
  answerClassically,
  type BackendAnswer,
  BackendError,
  type Budget,
} from "../../core/optimize/backend/index.ts";
import { type Ising, IsingError } from "../../core/optimize/ising/index.ts";

const SOLVERS = {
  classical: answerClassically,
  annealer: answerByAnnealing,
  local: answerBySimulation,
} as const;
export type ComputedBackend = keyof typeof SOLVERS;

type Question = { readonly backend: ComputedBackend; readonly problem: Ising; readonly budget: Budget };
type Refusal = { readonly code: string; readonly what: string; readonly remedy: string };
type Reply = { readonly answer: BackendAnswer } | { readonly refusal: Refusal };

/** Of a budget, what a solver may use before it ends by itself with the best so far. */
const OWN_SHARE = 0.9;

/** Asks one question at a time; a question that takes longer than its budget ends with the thread. */
export type ComputeThread = {
  /** Throws BackendError. */
  readonly ask: (question: Question) => Promise<BackendAnswer>;
  readonly close: () => Promise<void>;
};

/** openComputeThread gives a thread for the backends that compute here, started when it is first asked. */
export function openComputeThread(): ComputeThread {
  let worker: Worker | null = null;
  const close = async (): Promise<void> => {
    const running = worker;
    worker = null;
    await running?.terminate();
  };
  return {
    close,
    ask: async (question) => {
      worker ??= startWorker();
      const reply = await replyOf(worker, question).catch(async (error: unknown) => {
        await close();
        throw error;
      });
      if ("answer" in reply) return reply.answer;
      const { code, what, remedy } = reply.refusal;
      throw new BackendError(code === "E_ISING_SIZE" ? "E_BACKEND_SIZE" : "E_BACKEND_REFUSED", {
        what,
        remedy,
      });
    },
  };
}

/** serveBackends is the thread's side. */
export function serveBackends(): void {
  parentPort?.on("message", ({ backend, problem, budget }: Question) => {
    const until = performance.now() + OWN_SHARE * budget.ms;
    try {
      const answer = SOLVERS[backend](problem, budget, () => performance.now() >= until);
      parentPort?.postMessage({ answer } satisfies Reply);
    } catch (error) {
      if (!(error instanceof IsingError)) throw error;
      const { code, what, remedy } = error;
      parentPort?.postMessage({ refusal: { code, what, remedy } } satisfies Reply);
    }
  });
}

/** The thread imports this very module, or the bundle that holds it, and serves. An idle one keeps no process alive. */
function startWorker(): Worker {
  const room = JSON.stringify(import.meta.url);
  const worker = new Worker(`import(${room}).then((room) => room.serveBackends())`, { eval: true });
  worker.unref();
  return worker;
}

function replyOf(worker: Worker, question: Question): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const settle = (act: () => void): void => {
      clearTimeout(timer);
      worker.off("message", onReply).off("error", onError).off("exit", onExit);
      worker.unref();
      act();
    };
    const fail = (error: BackendError): void => settle(() => reject(error));
    const timer = setTimeout(() => fail(tooLate(question)), question.budget.ms);
    const onReply = (reply: Reply): void => settle(() => resolve(reply));
    const onError = (cause: unknown): void => fail(crashed(question, cause));
    const onExit = (code: number): void => fail(crashed(question, new Error(`exit code ${code}`)));
    worker.on("message", onReply).on("error", onError).on("exit", onExit);
    worker.ref();
    worker.postMessage(question);
  });
}

function tooLate({ backend, problem, budget }: Question): BackendError {
  return new BackendError("E_BACKEND_TIMEOUT", {
    what: `${backend} did not answer a problem of ${problem.fields.length} variables within ${Math.round(budget.ms)} ms`,
    remedy: "give it more time with --budget-ms",
  });
}

/** Out of memory is the one thing that is known to end it. */
function crashed({ backend, problem }: Question, cause: unknown): BackendError {
  const memory = (cause as { readonly code?: unknown } | null)?.code === "ERR_WORKER_OUT_OF_MEMORY";
  return new BackendError(memory ? "E_BACKEND_SIZE" : "E_BACKEND_CRASHED", {
    what: memory
      ? `${backend} ran out of memory with ${problem.fields.length} variables`
      : `${backend} ended while it worked on ${problem.fields.length} variables`,
    remedy: memory ? "ask for fewer variables at a time" : "report it with the problem",
    cause,
  });
}

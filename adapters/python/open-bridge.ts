import { isDeepStrictEqual } from "node:util";
import { BackendError } from "../../core/optimize/backend/index.ts";
import { type BridgeCommand, BridgeProcess } from "./bridge-process.ts";
import { CONVENTIONS, LONGEST_LINE, PROTOCOL } from "./conventions.ts";
import { hideSecrets } from "./hide-secrets.ts";
import { NoReply, parseReply } from "./parse-reply.ts";

export type BridgeOptions = {
  /** Looked up again whenever a process is started. */
  readonly command: () => Promise<BridgeCommand>;
  /** Name of the backend that is asked. */
  readonly backend: string;
  /** What must not stand in a message. */
  readonly secrets: readonly string[];
};

export type BridgeAnswer = Readonly<Record<string, unknown>>;

export type Bridge = {
  /** What the bridge and its packages are; starts the process when there is none. */
  readonly hello: (ms: number) => Promise<BridgeAnswer>;
  /**
   * Gives what `read` makes of the answer to one request, within so many milliseconds, those before its turn
   * included. Throws BackendError; on time-out, crash and nonsense the process group is killed, and the next
   * request starts a new one.
   */
  readonly ask: <Result>(
    request: string,
    content: BridgeAnswer,
    ms: number,
    read: (answer: BridgeAnswer) => Result,
  ) => Promise<Result>;
  /** Ends the process; the next request starts a new one. */
  readonly close: () => Promise<void>;
};

/** A bridge gets this share of the time that is left, so that its answer comes before its end does. */
const SHARE = 0.85;

/** Of what came instead of an answer, and of each text of an error, characters. */
const LONGEST_QUOTE = 80;
const LONGEST_TEXT = 500;

type Exchange = {
  readonly request: string;
  readonly content: BridgeAnswer;
  /** By performance.now. */
  readonly deadline: number;
};

type Started = { readonly child: BridgeProcess; readonly hello: BridgeAnswer };

/** openBridge gives a client of the bridge; nothing is started before the first request. Requests wait for each other. */
export function openBridge({ command, backend, secrets }: BridgeOptions): Bridge {
  let started: Started | null = null;
  let starting: BridgeProcess | null = null;
  let id = 0;
  let queue: Promise<void> = Promise.resolve();

  const exchange = async <Result>(
    child: BridgeProcess,
    { request, content, deadline }: Exchange,
    read: (answer: BridgeAnswer) => Result,
  ): Promise<Result> => {
    id += 1;
    const left = Math.max(1, deadline - performance.now());
    const line = JSON.stringify({ id, request, backend, ms: Math.ceil(SHARE * left), ...content });
    if (Buffer.byteLength(line) > LONGEST_LINE) throw tooLong(line);
    const limit = setTimeout(
      () => child.fail("E_BACKEND_TIMEOUT", `${backend} did not answer ${request} within its time`),
      left,
    );
    try {
      return read(parseReply(await child.exchange(line), id));
    } catch (caught) {
      const error = caught instanceof NoReply ? quoting(caught, secrets) : caught;
      if (error instanceof BackendError && error.code === "E_BACKEND_ANSWER") {
        child.fail("E_BACKEND_ANSWER", error.what);
      }
      throw error;
    } finally {
      clearTimeout(limit);
    }
  };

  const running = async (deadline: number): Promise<Started> => {
    if (started?.child.alive === true) return started;
    const child = new BridgeProcess(await command(), secrets);
    starting = child;
    try {
      const hello = await exchange(child, { request: "hello", content: {}, deadline }, requireHello);
      started = { child, hello };
      return started;
    } catch (error) {
      child.fail("E_BACKEND_ANSWER", `${backend} did not say hello`);
      throw error;
    }
  };

  const inTurn = <Result>(ms: number, work: (deadline: number) => Promise<Result>): Promise<Result> => {
    const deadline = performance.now() + ms;
    const result = new Promise<Result>((resolve, reject) => {
      // Who waits for others is told in time; when its turn comes after all, there is nothing left to do.
      const limit = setTimeout(() => reject(tooBusy(backend)), ms);
      queue = queue.then(async () => {
        clearTimeout(limit);
        if (performance.now() < deadline) await work(deadline).then(resolve, reject);
        else reject(tooBusy(backend));
      });
    });
    return result.catch((error: unknown) => {
      throw fitForPeople(error, secrets);
    });
  };

  return {
    hello: (ms) => inTurn(ms, async (deadline) => (await running(deadline)).hello),
    ask: (request, content, ms, read) =>
      inTurn(ms, async (deadline) => {
        const { child } = await running(deadline);
        return exchange(child, { request, content, deadline }, read);
      }),
    close: async () => {
      await starting?.end();
      starting = null;
      started = null;
    },
  };
}

function requireHello(answer: BridgeAnswer): BridgeAnswer {
  if (answer["protocol"] === PROTOCOL && isDeepStrictEqual(answer["conventions"], CONVENTIONS)) return answer;
  throw new BackendError("E_BACKEND_ANSWER", {
    what: "the bridge to Python speaks another protocol or has other conventions",
    remedy: "install bridge and client from one version",
  });
}

function tooBusy(backend: string): BackendError {
  return new BackendError("E_BACKEND_TIMEOUT", {
    what: `${backend} was busy for all of the time`,
    remedy: "give it more time, or choose another backend",
  });
}

function tooLong(line: string): BackendError {
  return new BackendError("E_BACKEND_SIZE", {
    what: `the problem takes ${Buffer.byteLength(line)} bytes, and a request has at most ${LONGEST_LINE}`,
    remedy: "solve fewer variables at a time, or use the annealer",
  });
}

/** The same error with the beginning of what came. */
function quoting({ code, what, remedy, found }: NoReply, secrets: readonly string[]): BackendError {
  const beginning = JSON.stringify(hideSecrets(found, secrets).slice(0, LONGEST_QUOTE));
  return new BackendError(code, { what: `${what}, found ${beginning}`, remedy });
}

/** SDKs may quote what they were given, at any length. */
function fitForPeople(error: unknown, secrets: readonly string[]): unknown {
  if (!(error instanceof BackendError)) return error;
  const shown = (text: string): string => hideSecrets(text, secrets).slice(0, LONGEST_TEXT);
  const [what, remedy] = [shown(error.what), shown(error.remedy)];
  if (what === error.what && remedy === error.remedy) return error;
  return new BackendError(error.code, { what, remedy });
}

import { BackendError, type BackendFault } from "../../core/optimize/backend/index.ts";

/** What a bridge may refuse with; the other codes are for the client to find out. */
const FAULTS: readonly BackendFault[] = [
  "E_BACKEND_MISSING",
  "E_BACKEND_CREDENTIALS",
  "E_BACKEND_SIZE",
  "E_BACKEND_TIMEOUT",
  "E_BACKEND_REFUSED",
];

/**
 * NoReply is E_BACKEND_ANSWER with what was expected. What came stands beside it, whole: it may hold secrets, and whoever
 * knows them hides them before any of it is quoted.
 */
export class NoReply extends BackendError {
  readonly found: string;

  constructor(expected: string, found: string) {
    super("E_BACKEND_ANSWER", {
      what: `expected ${expected} from the bridge to Python`,
      remedy: "install bridge and packages anew, as docs/backends.md says, or choose another backend",
    });
    this.found = found;
  }
}

/**
 * parseReply reads one line of a bridge: `{"id", "answer": {...}}` or `{"id", "error": {"code", "what", "remedy"}}`.
 * Throws the error that the bridge names, its texts at any length, or NoReply for what is no reply to request `id`.
 */
export function parseReply(line: string, id: number): Readonly<Record<string, unknown>> {
  const reply = objectOf(parsed(line));
  if (reply?.["id"] !== id) throw new NoReply(`a reply to request ${id}`, line);
  const error = objectOf(reply["error"]);
  if (error !== null) {
    const code = FAULTS.find((fault) => fault === error["code"]);
    if (code === undefined) throw new NoReply("a code that is known", line);
    throw new BackendError(code, { what: textOf(error["what"]), remedy: textOf(error["remedy"]) });
  }
  const answer = objectOf(reply["answer"]);
  if (answer === null) throw new NoReply("an answer", line);
  return answer;
}

/** objectOf gives a value that is an object, else null. */
export function objectOf(value: unknown): Readonly<Record<string, unknown>> | null {
  const plain = typeof value === "object" && value !== null && !Array.isArray(value);
  return plain ? (value as Readonly<Record<string, unknown>>) : null;
}

/** NaN and Infinity are no JSON, and end here. */
function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value.replace(/\p{Cc}+/gu, " ") : "it did not say";
}

import { BackendError, type BackendFault } from "../../core/optimize/backend/index.ts";

/** What a bridge may refuse with; the other codes are for the client to find out. */
const FAULTS: readonly BackendFault[] = [
  "E_BACKEND_MISSING",
  "E_BACKEND_CREDENTIALS",
  "E_BACKEND_SIZE",
  "E_BACKEND_TIMEOUT",
  "E_BACKEND_REFUSED",
];

const LONGEST_TEXT = 500;

/**
 * parseReply reads one line of a bridge: `{"id", "answer": {...}}` or `{"id", "error": {"code", "what", "remedy"}}`.
 * Throws the error that the bridge names, or BackendError E_BACKEND_ANSWER for what is no reply to request `id`.
 */
export function parseReply(line: string, id: number): Readonly<Record<string, unknown>> {
  const reply = objectOf(parsed(line));
  if (reply?.["id"] !== id) throw noReply(`a reply to request ${id}`, line);
  const error = objectOf(reply["error"]);
  if (error !== null) {
    const code = FAULTS.find((fault) => fault === error["code"]);
    if (code === undefined) throw noReply("a code that is known", line);
    throw new BackendError(code, { what: textOf(error["what"]), remedy: textOf(error["remedy"]) });
  }
  const answer = objectOf(reply["answer"]);
  if (answer === null) throw noReply("an answer", line);
  return answer;
}

/** noReply is E_BACKEND_ANSWER with what was expected and the beginning of what came. */
export function noReply(expected: string, found: string): BackendError {
  return new BackendError("E_BACKEND_ANSWER", {
    what: `expected ${expected} from the bridge to Python, found ${JSON.stringify(found.slice(0, 80))}`,
    remedy: "install bridge and packages anew, as docs/backends.md says, or choose another backend",
  });
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
  return typeof value === "string"
    ? value.replace(/\p{Cc}+/gu, " ").slice(0, LONGEST_TEXT)
    : "it did not say";
}

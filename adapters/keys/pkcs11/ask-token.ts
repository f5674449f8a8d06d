import { spawn } from "node:child_process";
import type { Readable } from "node:stream";
import { hsmError } from "./hsm-error.ts";
import { SERVE_TOKEN } from "./serve-token.ts";
import { ANSWER_FD, type TokenAnswer, type TokenRequest } from "./token-exchange.ts";

/** Where the keys are, and what a workflow hands to its action: nothing for a token's library. */
const SECRETS = /^(?:QUANTUM_FORGE_|INPUT_)/i;
const MAX_ANSWER_BYTES = 1 << 16;

export type Asking = {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly timeout_ms: number;
};

/**
 * askToken has a process of its own use the token and gives its answer. The PIN goes over its standard input: anybody can read
 * arguments, and children inherit an environment. What a library prints is dropped. Throws KeyError E_HSM when it gives none.
 */
export async function askToken(
  request: TokenRequest,
  { environment, timeout_ms }: Asking,
): Promise<TokenAnswer> {
  const child = spawn(process.execPath, ["--no-warnings", "--eval", SERVE_TOKEN], {
    env: Object.fromEntries(Object.entries(environment).filter(([name]) => !SECRETS.test(name))),
    stdio: ["pipe", "ignore", "ignore", "pipe"],
    timeout: timeout_ms,
    killSignal: "SIGKILL",
    windowsHide: true,
  });
  const answered = readAll(child.stdio[ANSWER_FD] as Readable);
  // A process that ended early is told of below, by the answer that it does not give.
  child.stdin?.on("error", () => undefined).end(JSON.stringify(request));
  const [signal, answer] = await Promise.all([ended(child), answered]);
  const parsed = parseAnswer(answer);
  if (parsed !== null) return parsed;
  throw signal === "SIGKILL"
    ? hsmError(
        `expected the token to answer within ${timeout_ms} ms, found that it did not`,
        "see whether it waits for a touch or for another program, then try again",
      )
    : hsmError(
        `expected an answer of the token's library ${request.module}, found none`,
        "it ended the process that loaded it, or wrote in its place: update the library, or see its own log",
      );
}

async function readAll(stream: Readable): Promise<string> {
  let found = "";
  for await (const chunk of stream.setEncoding("utf8")) {
    found += String(chunk);
    if (found.length > MAX_ANSWER_BYTES) return "";
  }
  return found;
}

function ended(child: ReturnType<typeof spawn>): Promise<NodeJS.Signals | null> {
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (_code, signal) => resolve(signal));
  });
}

/** null for what that process cannot have meant: a library shares it, and may write where it should not. */
function parseAnswer(text: string): TokenAnswer | null {
  try {
    const answer = JSON.parse(text) as TokenAnswer;
    return "fault" in answer || typeof answer.public_key === "string" ? answer : null;
  } catch {
    return null;
  }
}

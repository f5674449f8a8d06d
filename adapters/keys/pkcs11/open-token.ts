import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { hsmError } from "./hsm-error.ts";
import { tokenFailure } from "./token-failure.ts";

export type TokenOptions = {
  /** Absolute path of the token's PKCS#11 library. */
  readonly module: string;
  readonly tokenLabel: string;
  /** Name of the environment variable that holds the user's PIN. */
  readonly pinVariable: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** How long one use of the token may take. */
  readonly timeout_ms?: number;
};

/** A token behind its PKCS#11 library. */
export type Token = {
  /**
   * Logs in, runs `pkcs11-tool` with these arguments and gives what it prints; `messageBytes` is the length of what it signs.
   * Throws KeyError E_HSM.
   */
  run(args: readonly string[], messageBytes?: number): Promise<string>;
};

const TIMEOUT_MS = 20_000;
const OUTPUT_LIMIT = 1024 * 1024;
/** The name under which the PIN is handed over: in the environment, since anybody can read arguments. */
const PIN = "QUANTUM_FORGE_TOKEN_PIN";
/** Where the keys are, and what a workflow hands to its action: nothing for a token's library. */
const SECRETS = /^(?:QUANTUM_FORGE_|INPUT_)/i;

/** openToken gives the token of the options. Throws KeyError E_HSM when there is no PIN: the program would ask for it. */
export function openToken({
  module,
  tokenLabel,
  pinVariable,
  environment,
  timeout_ms = TIMEOUT_MS,
}: TokenOptions): Token {
  const pin = environment[pinVariable] ?? "";
  if (pin === "") {
    throw hsmError(
      `expected the token's PIN in the environment variable ${pinVariable}, found nothing`,
      "set it, in Actions from a secret of the environment",
    );
  }
  const inherited = Object.entries(environment).filter(
    ([name]) => !SECRETS.test(name) && name !== pinVariable,
  );
  const options = {
    env: { ...Object.fromEntries(inherited), LC_ALL: "C", [PIN]: pin },
    timeout: timeout_ms,
    killSignal: "SIGKILL",
    maxBuffer: OUTPUT_LIMIT,
    windowsHide: true,
  } as const;
  const login = ["--module", module, "--token-label", tokenLabel, "--login", "--pin", `env:${PIN}`];
  return {
    run: async (args, messageBytes = 0) => {
      try {
        const running = promisify(execFile)("pkcs11-tool", [...login, ...args], options);
        running.child.stdin?.end();
        return (await running).stdout;
      } catch (failure) {
        throw tokenFailure(failure, { module, tokenLabel, pinVariable, pin, timeout_ms, messageBytes });
      }
    },
  };
}

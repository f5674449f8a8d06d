import { KeyError } from "../adapters/keys/key-error.ts";
import { CodedError } from "../core/coded-error.ts";
import type { Decision } from "../core/policy/decision.ts";

export const EXIT_DONE = 0;
export const EXIT_GATE_SAYS_NO = 1;
export const EXIT_USAGE = 2;
export const EXIT_ENVIRONMENT = 3;

/** Codes that tell of the machine, the network or access to them, not of what the user asked for. */
const ENVIRONMENT_CODES: ReadonlySet<string> = new Set([
  "E_CLONE",
  "E_CLOCK_SKEW",
  "E_GIT_FAILED",
  "E_GIT_MISSING",
  "E_LOCKED",
  "E_OUTPUT",
  "E_PERMISSION",
  "E_PUSH_REJECTED",
  "E_REGISTRY_BUSY",
  "E_REMOTE_UNREACHABLE",
  "E_SHALLOW",
  "E_WITNESS_UNREACHABLE",
]);

/** exitCodeOf gives the exit code of an error: 3 for the environment and for defects of ours, else 2. */
export function exitCodeOf(error: unknown): number {
  if (!(error instanceof CodedError)) return EXIT_ENVIRONMENT;
  return error instanceof KeyError || ENVIRONMENT_CODES.has(error.code) ? EXIT_ENVIRONMENT : EXIT_USAGE;
}

/** exitCodeOfDecision is 1 for a reject; a policy that only observes stops nothing. */
export function exitCodeOfDecision({ action, policy }: Decision): number {
  return action === "reject" && policy.enforce ? EXIT_GATE_SAYS_NO : EXIT_DONE;
}

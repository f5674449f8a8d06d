import { type ChildProcess, spawn } from "node:child_process";
import type { Readable } from "node:stream";
import type { HealthCheck } from "../../core/policy/channel-policy.ts";
import type { Finding } from "./finding.ts";

type CommandCheck = Extract<HealthCheck, { readonly kind: "command" }>;
type Surroundings = { readonly cwd: string; readonly environment: NodeJS.ProcessEnv };

/** Of what a program says, this much of the end is kept. */
const OUTPUT_KEPT = 4 * 1024;
/** A program that has ended may still have words on their way; one that it left behind is not waited for. */
const LAST_WORDS_MS = 200;
/** Where the keys are, and what a workflow hands to its action: nothing for a program that the repository names. */
const SECRETS = /^(?:QUANTUM_FORGE_|INPUT_)/i;

/**
 * checkCommand runs a program without a shell; it passed when the exit status is 0, and its last line says why. The
 * program and all that it started are killed when it has ended, when the time is over, or when this process is told to end.
 */
export function checkCommand(
  { command, timeout_ms }: CommandCheck,
  { cwd, environment }: Surroundings,
): Promise<Finding> {
  const [program = "", ...words] = command;
  return new Promise((resolve) => {
    const child = spawn(program, words, {
      cwd,
      // Its own process group, so that all of it can be killed at once.
      detached: true,
      stdio: ["ignore", "pipe", "pipe"],
      env: Object.fromEntries(Object.entries(environment).filter(([name]) => !SECRETS.test(name))),
    });
    const said = lastLineOf(child);
    const forget = endWithUs(child);
    let late = false;
    const limit = setTimeout(() => {
      late = true;
      killGroup(child);
    }, timeout_ms);
    const settle = (finding: Finding): void => {
      clearTimeout(limit);
      forget();
      killGroup(child);
      child.stdout.destroy();
      child.stderr.destroy();
      resolve(finding);
    };
    child.on("error", (error: NodeJS.ErrnoException) => {
      settle({ passed: false, detail: `${program} could not be started (${error.code ?? error.message})` });
    });
    const end = (status: number | null, signal: NodeJS.Signals | null): void => {
      const how = late ? `still ran after ${timeout_ms} ms` : endText(status, signal);
      settle({
        passed: status === 0 && !late,
        detail: [how, said()].filter((part) => part !== "").join(": "),
      });
    };
    child.on("close", end);
    child.on("exit", (status, signal) => setTimeout(() => end(status, signal), LAST_WORDS_MS).unref());
  });
}

/** The last line with anything on it, of both streams. */
function lastLineOf(child: { readonly stdout: Readable; readonly stderr: Readable }): () => string {
  let tail = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text: string) => {
      tail = (tail + text).slice(-OUTPUT_KEPT);
    });
  }
  return () => tail.split(/[\r\n]+/).findLast((line) => line.trim() !== "") ?? "";
}

/** A process group of its own does not get the terminal's interrupt: it is handed on. */
function endWithUs(child: ChildProcess): () => void {
  const end = (signal: NodeJS.Signals): void => {
    killGroup(child);
    forget();
    process.kill(process.pid, signal);
  };
  const forget = (): void => {
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.off(signal, end);
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, end);
  return forget;
}

function killGroup({ pid }: ChildProcess): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, "SIGKILL");
  } catch {
    // All of it has ended.
  }
}

function endText(status: number | null, signal: NodeJS.Signals | null): string {
  return status === null ? `ended by ${signal ?? "a signal"}` : `exit status ${status}`;
}

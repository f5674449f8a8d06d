import { type SpawnSyncReturns, spawnSync } from "node:child_process";

export type RunOptions = { readonly cwd?: string; readonly env?: NodeJS.ProcessEnv };

export type TimedRun = {
  readonly stdout: string;
  readonly wall_ms: number;
  /** User and system time of the program and all it started; null without GNU time. */
  readonly cpu_ms: number | null;
  /** The most memory that any of its processes held, bytes; null without GNU time. */
  readonly peak_bytes: number | null;
};

const NOT_FOUND = 127;
const MOST_OUTPUT_BYTES = 2 ** 28;
/** The last line that GNU time writes: seconds of user and system time, kilobytes of memory. */
const USAGE = /(\d+\.\d+) (\d+\.\d+) (\d+)\n$/;

/**
 * runTimed runs a program to its end without a shell, under GNU time where that is installed; null when there is no such
 * program. Throws when it ends badly.
 */
export function runTimed(
  program: string,
  words: readonly string[],
  options: RunOptions = {},
): TimedRun | null {
  const timed = hasGnuTime();
  const command = [...(timed ? ["time", "--quiet", "--format=%U %S %M"] : []), program, ...words];
  const start = performance.now();
  const ended = spawn(command, options);
  const wall_ms = performance.now() - start;
  if (ended.status === NOT_FOUND || ended.error !== undefined) return null;
  if (ended.status !== 0) {
    throw new Error(`${[program, ...words].join(" ")} ended with ${ended.status}: ${ended.stderr.trim()}`);
  }
  const [, user, system, kilobytes] = (timed && USAGE.exec(ended.stderr)) || [];
  return {
    stdout: ended.stdout,
    wall_ms,
    cpu_ms: user === undefined ? null : 1000 * (Number(user) + Number(system)),
    peak_bytes: kilobytes === undefined ? null : 1024 * Number(kilobytes),
  };
}

let gnuTime: boolean | null = null;

function hasGnuTime(): boolean {
  gnuTime ??= spawn(["time", "--quiet", "--format=%M", "true"], {}).status === 0;
  return gnuTime;
}

function spawn([program = "", ...words]: readonly string[], options: RunOptions): SpawnSyncReturns<string> {
  return spawnSync(program, words, { ...options, encoding: "utf8", maxBuffer: MOST_OUTPUT_BYTES });
}

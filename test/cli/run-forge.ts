import { spawn } from "node:child_process";
import { openSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { BuildReport } from "../../core/report/build-report.ts";
import { temporaryFolder } from "../git-fixture.ts";

const MAIN = fileURLToPath(new URL("../../cli/main.ts", import.meta.url));

/** A user's home that no other test sees: keys, clones and configuration go below it. */
const HOME = temporaryFolder();
export const KEY_HOME = join(HOME, "keys-of-the-user");
export const CACHE_HOME = join(HOME, "cache");

export type RunOptions = {
  readonly cwd: string;
  /** What standard output leads to: a reader (the default), a reader that has gone, or a full disk. */
  readonly output?: "read" | "gone" | "full";
  /** undefined takes a variable away. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** Kill the process, and with `group` all that it started, after this time. */
  readonly kill?: { readonly after_ms: number; readonly group: boolean };
};

export type Run = {
  /** null when it was killed. */
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
};

/** runForge runs the terminal command as a process of its own, its three streams being pipes. */
export function runForge(
  words: readonly string[],
  { cwd, output = "read", env = {}, kill }: RunOptions,
): Promise<Run> {
  const child = spawn(process.execPath, [MAIN, ...words], {
    cwd,
    detached: kill?.group === true,
    stdio: ["ignore", output === "full" ? openSync("/dev/full", "w") : "pipe", "pipe"],
    env: { ...environment(), ...env },
  });
  const stop = kill && setTimeout(() => killProcess(child.pid, kill.group), kill.after_ms);
  let stdout = "";
  let stderr = "";
  child.stdout?.setEncoding("utf8").on("data", (text: string) => {
    stdout += text;
  });
  if (output === "gone") child.stdout?.destroy();
  child.stderr?.setEncoding("utf8").on("data", (text: string) => {
    stderr += text;
  });
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (status) => {
      clearTimeout(stop);
      resolve({ status, stdout, stderr });
    });
  });
}

/** runJson is runForge with --json, for a run that is no error; it gives the one document on standard output. */
export async function runJson<Document>(words: readonly string[], options: RunOptions): Promise<Document> {
  const { status, stdout, stderr } = await runForge([...words, "--json"], options);
  if (status === 0 || status === 1) return JSON.parse(stdout) as Document;
  throw new Error(`exit ${status}: ${stderr}`);
}

/** runBuild is runJson for the main job. */
export function runBuild(words: readonly string[], options: RunOptions): Promise<BuildReport> {
  return runJson(words, options);
}

function environment(): NodeJS.ProcessEnv {
  const inherited = Object.entries(process.env).filter(
    ([name]) => !/^(VITEST|NODE_OPTIONS|NODE_V8|FORCE_COLOR|NO_COLOR|XDG_|TEST)/.test(name),
  );
  return {
    ...Object.fromEntries(inherited),
    HOME,
    QUANTUM_FORGE_HOME: KEY_HOME,
    XDG_CACHE_HOME: CACHE_HOME,
    // Where Node itself would put it: the command then starts in half the time.
    NODE_COMPILE_CACHE: join(tmpdir(), "node-compile-cache"),
  };
}

function killProcess(pid: number | undefined, group: boolean): void {
  if (pid === undefined) return;
  try {
    process.kill(group ? -pid : pid, "SIGKILL");
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "ESRCH")) throw error;
  }
}

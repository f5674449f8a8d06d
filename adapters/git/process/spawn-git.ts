import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { devNull } from "node:os";
import { GitError } from "../git-error.ts";

/** What a Git process ended with. `stderr` is the end of what it said, at most about 64 KB. */
export type Ended = {
  readonly status: number | null;
  readonly signal: string | null;
  readonly stderr: string;
};

export type GitProcess = {
  readonly child: ChildProcessWithoutNullStreams;
  /** Settles when the process has ended; rejects with E_GIT_MISSING, or the abort reason. */
  readonly ended: Promise<Ended>;
};

export type SpawnOptions = {
  readonly env?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal;
};

/**
 * Settings that keep a repository's own configuration from running programs, changing output or starting
 * housekeeping. `-c` has the last word over every configuration file.
 */
const SETTINGS = [
  "core.fsmonitor=false",
  "core.hooksPath=/dev/null",
  "protocol.ext.allow=never",
  "core.alternateRefsCommand=",
  "core.filesRefLockTimeout=1000",
  "core.packedRefsTimeout=5000",
  "gc.auto=0",
  "maintenance.auto=false",
  "color.ui=false",
  "push.gpgSign=false",
].flatMap((setting) => ["-c", setting]);

/** Variables by which a calling Git (a hook, an alias) would point us at another repository. */
const INHERITED = [
  "GIT_DIR",
  "GIT_COMMON_DIR",
  "GIT_WORK_TREE",
  "GIT_IMPLICIT_WORK_TREE",
  "GIT_INDEX_FILE",
  "GIT_OBJECT_DIRECTORY",
  "GIT_ALTERNATE_OBJECT_DIRECTORIES",
  "GIT_QUARANTINE_PATH",
  "GIT_NAMESPACE",
  "GIT_PREFIX",
  "GIT_INTERNAL_SUPER_PREFIX",
  "GIT_GRAFT_FILE",
  "GIT_SHALLOW_FILE",
  "GIT_REPLACE_REF_BASE",
  "GIT_ATTR_SOURCE",
  "GIT_GLOB_PATHSPECS",
  "GIT_NOGLOB_PATHSPECS",
  "GIT_ICASE_PATHSPECS",
];

const STDERR_LIMIT = 64 * 1024;

/** spawnGit starts `git -C dir <args>`, hardened, with plain pipes. Arguments are never seen by a shell. */
export function spawnGit(dir: string, args: readonly string[], options: SpawnOptions = {}): GitProcess {
  const child = spawn("git", ["-C", dir, "--no-pager", ...SETTINGS, ...args], {
    env: gitEnvironment(options.env),
    stdio: "pipe",
    windowsHide: true,
    ...(options.signal === undefined ? {} : { signal: options.signal, killSignal: "SIGTERM" }),
  });
  // A process that ends before it has read all of its input is judged by its exit status, not by EPIPE.
  child.stdin.on("error", () => undefined);
  const ended = end(child, options.signal);
  // Whoever needs the outcome awaits it; a reader that stopped early does not.
  ended.catch(() => undefined);
  return { child, ended };
}

function gitEnvironment(extra: Readonly<Record<string, string>> = {}): NodeJS.ProcessEnv {
  const inherited = Object.entries(process.env).filter(([name]) => !INHERITED.includes(name));
  return {
    ...Object.fromEntries(inherited),
    GIT_TERMINAL_PROMPT: "0",
    GIT_OPTIONAL_LOCKS: "0",
    GIT_NO_REPLACE_OBJECTS: "1",
    GIT_LITERAL_PATHSPECS: "1",
    // Legacy grafts would change history under us; a proxy command would be a program of the repository's choosing.
    GIT_GRAFT_FILE: devNull,
    GIT_PROXY_COMMAND: "",
    LC_ALL: "C",
    ...extra,
  };
}

function end(child: ChildProcessWithoutNullStreams, signal: AbortSignal | undefined): Promise<Ended> {
  let stderr = "";
  child.stderr.setEncoding("utf8");
  child.stderr.on("data", (text: string) => {
    stderr = (stderr + text).slice(-STDERR_LIMIT);
  });
  return new Promise((resolve, reject) => {
    child.on("error", (error: NodeJS.ErrnoException) => {
      reject(signal?.aborted ? signal.reason : cannotStart(error));
    });
    child.on("close", (status, by) => {
      if (signal?.aborted) reject(signal.reason);
      else resolve({ status, signal: by, stderr });
    });
  });
}

/** The cause is left out: Node's error carries the arguments, and an address in them may hold a password. */
function cannotStart(error: NodeJS.ErrnoException): GitError {
  return new GitError("E_GIT_MISSING", {
    what: `expected the git command, but it could not be started (${error.code ?? "unknown"})`,
    remedy: "install Git 2.31 or later and put it on the PATH",
  });
}

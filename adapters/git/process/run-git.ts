import type { Readable } from "node:stream";
import { failureOf } from "./git-failure.ts";
import { type Ended, type SpawnOptions, spawnGit } from "./spawn-git.ts";

export type RunOptions = SpawnOptions & {
  readonly stdin?: Uint8Array | string;
  /** Exit statuses that are an answer, not a failure. Default: 0 alone. "any": the caller judges. */
  readonly accept?: readonly number[] | "any";
};

export type Output = Ended & { readonly stdout: Buffer };

/**
 * runGit runs one Git command in `dir` and gives its output as bytes. Throws GitError: E_GIT_MISSING,
 * E_NOT_A_REPOSITORY, E_PERMISSION, E_LOCKED or E_GIT_FAILED; an aborted signal throws its reason.
 */
export async function runGit(
  dir: string,
  args: readonly string[],
  options: RunOptions = {},
): Promise<Output> {
  const { child, ended } = spawnGit(dir, args, options);
  child.stdin.end(options.stdin ?? "");
  const [stdout, end] = await Promise.all([collect(child.stdout), ended]);
  const accept = options.accept ?? [0];
  if (accept !== "any" && !accept.includes(end.status ?? -1)) throw failureOf(args[0] ?? "", end);
  return { ...end, stdout };
}

/** runGitLine is runGit for a command whose answer is one line; the line end is taken off. */
export async function runGitLine(
  dir: string,
  args: readonly string[],
  options: RunOptions = {},
): Promise<string> {
  const { stdout } = await runGit(dir, args, options);
  return stdout.toString("utf8").replace(/\r?\n$/, "");
}

async function collect(stream: Readable): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks);
}

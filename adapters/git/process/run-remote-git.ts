import { type Output, type RunOptions, runGit } from "./run-git.ts";

/** A remote that sends less than 1 KB/s for half a minute is taken for dead. */
const PATIENCE = ["-c", "http.lowSpeedLimit=1000", "-c", "http.lowSpeedTime=30"];
/** The other side runs Git's own programs, whatever the repository's configuration would have run there. */
const PROGRAMS = [
  "-c",
  "remote.origin.uploadpack=git-upload-pack",
  "-c",
  "remote.origin.receivepack=git-receive-pack",
];

/** Not git:, which authenticates nobody and has no time-out. */
const ALLOWED_PROTOCOLS = "https:http:ssh:file";

/**
 * runRemoteGit runs a Git command that talks to a remote; it never asks a question (a pass phrase, a host
 * key) and speaks only https, http, ssh and file. The caller judges the exit status.
 */
export async function runRemoteGit(
  dir: string,
  args: readonly string[],
  options: Omit<RunOptions, "accept"> = {},
): Promise<Output> {
  const env = { ...options.env, GIT_ALLOW_PROTOCOL: ALLOWED_PROTOCOLS, ...(await silentSsh(dir)) };
  return runGit(dir, [...PATIENCE, ...PROGRAMS, ...args], { ...options, env, accept: "any" });
}

/** ssh asks on the terminal whatever its standard input is, unless told not to; the user's own choice wins. */
async function silentSsh(dir: string): Promise<Readonly<Record<string, string>>> {
  if (process.env["GIT_SSH_COMMAND"] !== undefined || process.env["GIT_SSH"] !== undefined) return {};
  const configured = await runGit(dir, ["config", "--get", "core.sshCommand"], { accept: "any" });
  if (configured.status === 0) return {};
  return { GIT_SSH_COMMAND: "ssh -o BatchMode=yes -o ConnectTimeout=15" };
}

import { GitError } from "../git-error.ts";
import { withoutCredentials } from "../remote-address.ts";
import type { Ended } from "./spawn-git.ts";

/** failureOf gives the error for a Git command that ended badly, from what Git said (in English, LC_ALL=C). */
export function failureOf(command: string, ended: Ended): GitError {
  const said = complaint(ended);
  const what = `git ${command} failed: ${said}`;
  if (/not a git repository|cannot change to/i.test(ended.stderr)) {
    return new GitError("E_NOT_A_REPOSITORY", {
      what: `expected a Git repository, found none (${said})`,
      remedy: "name a folder inside a Git repository with --repo, or run git init",
    });
  }
  if (/dubious ownership/i.test(ended.stderr)) {
    return new GitError("E_PERMISSION", {
      what: "the repository belongs to another user, so Git refuses to read it",
      remedy: "run as its owner, or allow it with: git config --global --add safe.directory <path>",
    });
  }
  if (/unable to create '[^']*\.lock': file exists/i.test(ended.stderr)) {
    return new GitError("E_LOCKED", {
      what,
      remedy: "wait for the other Git process; if none is running, remove the lock file that is named",
    });
  }
  if (/permission denied|insufficient permission|read-only file system/i.test(ended.stderr)) {
    return new GitError("E_PERMISSION", {
      what,
      remedy: "give this user access to the repository's Git folder",
    });
  }
  return new GitError("E_GIT_FAILED", {
    what,
    remedy: "run git fsck in the repository, and check free space and access rights",
  });
}

/** remoteFailureOf is failureOf for commands that talk to a remote. */
export function remoteFailureOf(command: string, remote: string, ended: Ended): GitError {
  const what = `git ${command} ${withoutCredentials(remote)} failed: ${complaint(ended)}`;
  if (DENIED.test(ended.stderr)) {
    return new GitError("E_PERMISSION", {
      what,
      remedy:
        "sign in to the remote with access to it (in Actions: permissions: contents: write), or keep the registry local",
    });
  }
  return new GitError("E_REMOTE_UNREACHABLE", {
    what,
    remedy: "check the remote's address and the network, then try again",
  });
}

const DENIED =
  /permission (to \S+ )?denied|authentication failed|could not read (username|password)|the requested url returned error: 40[13]|access denied|write access to repository not granted|insufficient permission/i;

/** complaint is the line of stderr that says why, on one line and without credentials. */
export function complaint(ended: Ended): string {
  const lines = ended.stderr.split("\n").filter((line) => line.trim() !== "");
  const line = lines.findLast((text) => /^(fatal|error|remote: error):/.test(text)) ?? lines.at(-1);
  if (line !== undefined) return withoutCredentials(line.replace(/\p{Cc}+/gu, " ").trim());
  return ended.signal === null ? `exit status ${ended.status}` : `ended by ${ended.signal}`;
}

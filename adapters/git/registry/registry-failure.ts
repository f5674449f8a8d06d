import { GitError } from "../git-error.ts";

/** unreadable is the error that stops everything: what is there cannot be read, so nothing may be written. */
export function unreadable(what: string, cause?: unknown): GitError {
  return new GitError("E_REGISTRY_UNREADABLE", {
    what,
    remedy: "nothing was changed; run git fsck, and take the branch anew from a clone that has it whole",
    cause,
  });
}

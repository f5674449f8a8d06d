import type { CodedError } from "../../core/coded-error.ts";
import { channelPath } from "../../core/registry/index.ts";

/** The registry branch, as far as a person who mends it needs to know. */
export type RegistryBranch = {
  readonly branch: string;
  /** null: there is none. */
  readonly head: string | null;
  /** The remote that has the branch too; null: this clone alone. */
  readonly remote: string | null;
};

/** A branch that cannot be read. */
export type DamagedBranch = RegistryBranch & {
  /** The commit below the head up to which it was read whole here; null when none is known. */
  readonly whole: string | null;
};

/** What says that files of the branch are not as they were appended. */
const DAMAGES: readonly string[] = [
  "E_CONSISTENCY",
  "E_INCLUSION",
  "E_NOT_CANONICAL",
  "E_NOTE",
  "E_REGISTRY_DAMAGED",
  "E_ROLLBACK",
  "E_SCHEMA",
  "E_TOO_LARGE",
];

/**
 * mendRegistry gives the commands that mend a registry branch, in their order; null for an error that says by itself what to do. A
 * branch that others have is never rewritten: a commit on top puts back what was whole.
 */
export function mendRegistry({ code }: CodedError, damaged: DamagedBranch): string | null {
  const { head, whole } = damaged;
  // A branch that was whole before is no other program's.
  const isDamaged = DAMAGES.includes(code) || (code === "E_REGISTRY_FOREIGN" && whole !== null);
  if (!isDamaged || head === null) return null;
  if (whole === null) {
    const look = `find the commit that did it: git log --stat ${short(head)}`;
    return `${look}; then put back the commit before it: ${restore(damaged, "<commit>")}`;
  }
  const look = `see what was done since it was whole: git log --stat ${short(whole)}..${short(head)}`;
  return `${look}; to put back what it was: ${restore(damaged, short(whole))}`;
}

/** mendPointer gives the commands that take back what somebody did to the pointer of a channel by hand. */
export function mendPointer(channel: string, { branch, head, remote }: RegistryBranch): string {
  const at = `../${branch}`;
  // The branch is not checked out anywhere, so that reverting takes a work tree of its own.
  const steps = [
    `git worktree add ${at} ${branch}`,
    ...(remote === null || head === null ? [] : [`git -C ${at} merge --ff-only ${short(head)}`]),
    `git -C ${at} revert --no-edit <commit>`,
    `git worktree remove ${at}`,
    ...(remote === null ? [] : [`git push ${remote} ${branch}`]),
  ];
  const look = `see who edited it: git log -p ${short(head ?? branch)} -- ${channelPath(channel)}`;
  const goBack = `quantum-forge rollback --channel ${channel}`;
  return `${look}; take that back: ${steps.join(" && ")}; or go back to a build that ran: ${goBack}`;
}

function restore({ branch, head, remote }: DamagedBranch, commit: string): string {
  const move = `git update-ref refs/heads/${branch}`;
  if (remote === null) return `${move} ${commit}`;
  const onTop = `git commit-tree -p ${short(head ?? branch)} -m "Restore the registry" ${commit}^{tree}`;
  return `${move} $(${onTop}) && git push ${remote} ${branch}`;
}

function short(commit: string): string {
  return commit.slice(0, 12);
}

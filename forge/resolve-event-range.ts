import type { SourceRepository } from "./ports.ts";
import { type CommitRange, resolveRange } from "./resolve-range.ts";

/** What an event of the forge says was changed. Commit ids are full object names. */
export type EventChange =
  | { readonly kind: "pull_request"; readonly base_sha: string; readonly head_sha: string }
  | {
      readonly kind: "push";
      /** null: the branch is new. */
      readonly before: string | null;
      readonly after: string;
      readonly default_branch: string;
    }
  /** default_branch is null when the payload does not name it. */
  | { readonly kind: "other"; readonly sha: string; readonly default_branch: string | null };

/**
 * resolveEventRange settles what an event compares: a pull request's merge base with its head; a push's commit
 * before with the one after; a new branch's merge base with the default branch; else a commit with its first parent. A
 * force push whose old commit is gone falls back to the first parent.
 */
export async function resolveEventRange(
  source: SourceRepository,
  change: EventChange,
  asked: { readonly base: string | null; readonly head: string | null },
): Promise<CommitRange> {
  const head = asked.head ?? headOf(change);
  if (asked.base !== null || asked.head !== null) return resolveRange(source, { base: asked.base, head });
  const base = await eventBase(source, change);
  return base === null || base === head ? resolveRange(source, { base: null, head }) : { base, head };
}

async function eventBase(source: SourceRepository, change: EventChange): Promise<string | null> {
  switch (change.kind) {
    case "pull_request":
      return source.mergeBase(change.base_sha, change.head_sha);
    case "push": {
      if (change.before === null) {
        return source.mergeBase(await source.policyCommit(change.default_branch), change.after);
      }
      return source.commitInfo(change.before).then(
        (info) => info.commit,
        () => null,
      );
    }
    case "other":
      return null;
  }
}

function headOf(change: EventChange): string {
  switch (change.kind) {
    case "pull_request":
      return change.head_sha;
    case "push":
      return change.after;
    case "other":
      return change.sha;
  }
}

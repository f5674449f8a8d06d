import { CodedError } from "../core/coded-error.ts";
import type { SourceRepository } from "./ports.ts";
import { type CommitRange, resolveRange } from "./resolve-range.ts";

/** What an event of the forge says was changed. Commit ids are full object names. */
export type EventChange =
  | {
      readonly kind: "pull_request";
      readonly base_sha: string;
      readonly head_sha: string;
      /** Branch that the pull request goes to, without refs/heads/. */
      readonly base_ref: string;
      readonly default_branch: string;
    }
  | {
      readonly kind: "push";
      /** null: the branch is new. */
      readonly before: string | null;
      readonly after: string;
      readonly default_branch: string;
    }
  /** default_branch is null when the payload does not name it. */
  | { readonly kind: "other"; readonly sha: string; readonly default_branch: string | null };

/** What is compared, and what the reader should know about the choice; null when there is nothing to know. */
export type EventRange = { readonly range: CommitRange; readonly notice: string | null };

/**
 * resolveEventRange settles what an event compares: a pull request's merge base with its head; a push's commit
 * before with the one after; a new branch's merge base with the default branch; else a commit with its first parent. A
 * force push whose old commit the remote no longer has falls back to the first parent, with a notice; a remote that
 * cannot be asked is an error.
 */
export async function resolveEventRange(
  source: SourceRepository,
  change: EventChange,
  asked: { readonly base: string | null; readonly head: string | null },
): Promise<EventRange> {
  const head = asked.head ?? headOf(change);
  if (asked.base !== null || asked.head !== null) {
    return { range: await resolveRange(source, { base: asked.base, head }), notice: null };
  }
  const { base, notice = null } = await eventBase(source, change);
  const range =
    base === null || base === head ? await resolveRange(source, { base: null, head }) : { base, head };
  return { range, notice };
}

type EventBase = { readonly base: string | null; readonly notice?: string };

async function eventBase(source: SourceRepository, change: EventChange): Promise<EventBase> {
  switch (change.kind) {
    case "pull_request":
      return { base: await source.mergeBase(change.base_sha, change.head_sha) };
    case "push":
      if (change.before !== null) return before(source, change.before);
      return { base: await source.mergeBase(await source.policyCommit(change.default_branch), change.after) };
    case "other":
      return { base: null };
  }
}

async function before(source: SourceRepository, commit: string): Promise<EventBase> {
  try {
    return { base: (await source.commitInfo(commit)).commit };
  } catch (error) {
    if (!isGone(error)) throw error;
    const notice = `The commit before the push, ${commit.slice(0, 7)}, is gone; compared with the first parent instead.`;
    return { base: null, notice };
  }
}

/**
 * A full clone says that there is no such object. In a shallow one the remote was asked: `not our ref` is what the
 * server says in protocol 2 (upload-pack.c), `unadvertised object` what the client says in 0 and 1 (fetch-pack.c).
 */
function isGone(error: unknown): boolean {
  if (!(error instanceof CodedError)) return false;
  if (error.code === "E_REVISION") return true;
  return error.code === "E_SHALLOW" && /: not our ref |unadvertised object/.test(error.what);
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

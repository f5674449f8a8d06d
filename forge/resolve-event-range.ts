import { CodedError } from "../core/coded-error.ts";
import { ForgeError } from "./forge-error.ts";
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
  /** A run of a branch that has ended; what was pushed before is not told. */
  | {
      readonly kind: "workflow_run";
      readonly sha: string;
      /** Without refs/heads/. */
      readonly branch: string;
      readonly default_branch: string;
      /** Head of the default branch when the run ended. */
      readonly trusted_sha: string;
    }
  /** default_branch is null when the payload does not name it. */
  | { readonly kind: "other"; readonly sha: string; readonly default_branch: string | null };

const FIRST_PARENT =
  "A workflow_run event does not tell which commit was there before; compared with the first parent. Hand in base to compare with another.";

/** What is compared, and what the reader should know about the choice; null when there is nothing to know. */
export type EventRange = { readonly range: CommitRange; readonly notice: string | null };

/**
 * resolveEventRange settles what an event compares: a pull request's merge base with its head; a push's commit
 * before with the one after; a new branch's merge base with the default branch; else a commit with its first parent. A
 * force push whose old commit the remote no longer has falls back to the first parent, with a notice; a remote that
 * cannot be asked is an error. Throws ForgeError E_CONTEXT for an ended run of a commit that its branch does not have.
 */
export async function resolveEventRange(
  source: SourceRepository,
  change: EventChange,
  asked: { readonly base: string | null; readonly head: string | null },
): Promise<EventRange> {
  if (change.kind === "workflow_run") await requireOnBranch(source, change);
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
    case "workflow_run":
      return { base: null, notice: FIRST_PARENT };
    case "other":
      return { base: null };
  }
}

/**
 * GitHub names a tag's run and a branch's by the same field: a tag called main would pass for the branch. Throws ForgeError
 * E_CONTEXT for a commit that the branch does not have.
 */
async function requireOnBranch(
  source: SourceRepository,
  { sha, branch }: Extract<EventChange, { readonly kind: "workflow_run" }>,
): Promise<void> {
  const head = await source.policyCommit(branch);
  if ((await source.mergeBase(sha, head)) === sha) return;
  throw new ForgeError("E_CONTEXT", {
    what: `expected the measured commit ${sha.slice(0, 7)} on the branch ${JSON.stringify(branch)}, found it elsewhere`,
    remedy: "the run was of a tag, or the branch was rewritten since; measure a run of the branch as it is",
  });
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
    case "workflow_run":
    case "other":
      return change.sha;
  }
}

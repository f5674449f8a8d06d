import type { SourceRepository } from "./ports.ts";

/** The two commits of a measurement; base is null for the empty tree. */
export type CommitRange = { readonly base: string | null; readonly head: string };

/** The word that names the empty tree as a base. */
export const EMPTY_BASE = "empty";

/**
 * resolveRange settles what is compared with what: head defaults to HEAD and base to head's first parent; the
 * first commit of a history, and the word "empty", are compared with the empty tree.
 */
export async function resolveRange(
  source: SourceRepository,
  asked: { readonly base: string | null; readonly head: string | null },
): Promise<CommitRange> {
  const head = await source.resolve(asked.head ?? "HEAD");
  if (asked.base === EMPTY_BASE) return { base: null, head };
  if (asked.base !== null) return { base: await source.resolve(asked.base), head };
  return { base: await source.firstParentOf(head), head };
}

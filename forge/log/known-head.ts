import type { Primitives } from "../../core/vbh/index.ts";
import type { Checkpoint, NoteVerifier } from "../../core/vbh/log/index.ts";
import type { RepositoryIdentity } from "../ports.ts";
import { logOrigin } from "../registry/own-log.ts";
import type { HeadMemory } from "./head-memory.ts";
import { recallHead } from "./recall-head.ts";

/** A head of the log that was kept elsewhere. */
export type KnownHead = {
  readonly place: string;
  /** null for what is kept there and cannot be read. */
  readonly size: number | null;
  /** Throws what is wrong with what is kept, the same each time. */
  readonly head: () => Checkpoint;
};

/** Where this user's heads are kept, by the log's origin; and what a log found here is held to. */
export type KnownHeadContext = {
  readonly headMemory?: (origin: string) => HeadMemory;
  readonly primitives: Primitives;
  readonly identity: RepositoryIdentity;
};

/**
 * knownHead gives the head that `log witness` kept of a log; null when it kept none. It is also looked for in the name that this
 * repository's log begins with, so that a log made anew in another name does not pass as one that nobody knows. It never
 * throws: what is wrong with the place is the head's to throw.
 */
export async function knownHead(
  { headMemory, primitives, identity }: KnownHeadContext,
  log: { readonly origin: string; readonly keys: readonly NoteVerifier[] },
): Promise<KnownHead | null> {
  if (headMemory === undefined || log.origin === "") return null;
  const own = identity.root_commit === null ? [] : [logOrigin(identity)];
  for (const origin of new Set([...own, log.origin])) {
    const memory = headMemory(origin);
    try {
      const kept = await recallHead(memory, log, primitives);
      if (kept !== null) return { place: memory.place, size: kept.head.size, head: () => kept.head };
    } catch (error) {
      const head = (): never => {
        throw error;
      };
      return { place: memory.place, size: null, head };
    }
  }
  return null;
}

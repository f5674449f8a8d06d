import {
  type LogHead,
  type LogTree,
  loadEdge,
  type NoteVerifier,
  openTree,
  type ReadFile,
  readLogHead,
  readLogKeys,
  verifyNote,
} from "../../core/vbh/log/index.ts";
import { ForgeError } from "../forge-error.ts";
import type { Progress, RegistrySnapshot, RegistryStore } from "../ports.ts";
import { type LogContext, requireOwnLog } from "../registry/own-log.ts";

/** What reading the log itself takes. */
export type LogAccess = LogContext & {
  readonly store: Pick<RegistryStore, "branch" | "snapshot">;
  readonly progress: Progress;
};

/** The log at one commit of the registry, its checkpoint verified and its edge held to it. */
export type ReadLog = {
  readonly snapshot: RegistrySnapshot;
  readonly read: ReadFile;
  readonly head: LogHead;
  /** Keys that may have signed the head. */
  readonly keys: readonly NoteVerifier[];
  /** Those that did. */
  readonly signed_by: readonly NoteVerifier[];
  readonly tree: LogTree;
};

/**
 * readLog opens this repository's log. `pinned` are keys of the log from elsewhere; without them, the keys that stand beside
 * the checkpoint are taken. Throws LogError E_NOTE, E_ORIGIN, E_KEY_ENCODING or E_INCLUSION, and ForgeError E_NOTHING_RECORDED.
 */
export async function readLog(
  { store, ...context }: LogAccess,
  pinned: readonly NoteVerifier[] = [],
): Promise<ReadLog> {
  return readLogAt({ ...context, branch: store.branch }, await store.snapshot(), pinned);
}

/** readLogAt is readLog for a commit of the registry that is open already. */
export async function readLogAt(
  { primitives, identity, branch }: LogContext & { readonly branch: string },
  snapshot: RegistrySnapshot,
  pinned: readonly NoteVerifier[] = [],
): Promise<ReadLog> {
  const { sha256, verifyEd25519 } = primitives;
  const read: ReadFile = (path) => snapshot.read(path);
  const keys = pinned.length > 0 ? pinned : await readLogKeys(read, sha256);
  const head = await readLogHead(read, { keys, verifyEd25519 });
  if (head === null) throw nothingLogged(branch);
  requireOwnLog(head.origin, identity);
  const signed_by = verifyNote({ text: head.note, signatures: head.signatures }, keys, verifyEd25519);
  const tree = openTree(read, await loadEdge(read, head, sha256), sha256);
  return { snapshot, read, head, keys, signed_by, tree };
}

function nothingLogged(branch: string): ForgeError {
  return new ForgeError("E_NOTHING_RECORDED", {
    what: `expected a log on branch ${branch}, found none`,
    remedy: "record a build first by running quantum-forge",
  });
}

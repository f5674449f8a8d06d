import { encodeHex } from "../../core/bytes/index.ts";
import { LogError } from "../../core/vbh/log/index.ts";
import type { Progress, RegistryStore } from "../ports.ts";
import { advanceIndex, openOwnLog, type Reading } from "./advance-index.ts";
import { memoryIndex } from "./memory-index.ts";
import { isDamagedIndex, mendedView } from "./mended-view.ts";
import type { LogContext } from "./own-log.ts";
import type { IndexPosition, IndexReader, RegistryIndex } from "./registry-index.ts";
import type { RegistryView } from "./registry-view.ts";
import { viewOf } from "./view-of.ts";

export type RegistryAccess = LogContext & {
  readonly store: RegistryStore;
  readonly index: RegistryIndex;
  readonly progress: Progress;
};

/**
 * openRegistry gives the registry as it stands, every byte of it held to its log once: what the index has read before is
 * not read again, so it costs what is new. Throws RegistryError and LogError for a registry that is damaged or
 * another's, and LogError E_SPLIT_VIEW when the branch no longer contains what was read before.
 */
export async function openRegistry(access: RegistryAccess): Promise<RegistryView> {
  const { store } = access;
  let left: Left | null = null;
  for (;;) {
    const snapshot = await store.snapshot();
    const reading = { ...access, snapshot, branch: store.branch };
    const reader =
      snapshot.on_branch && snapshot.head !== null
        ? await readUpTo(snapshot.head, access.index, reading)
        : await readBeside(access.index, reading);
    if (!("commit" in reader)) return viewThrough(reader, reading);
    // Another process may have read on since the snapshot was taken: a new snapshot then shows what it saw.
    if (left !== null && left.head === snapshot.head && left.commit === reader.commit) {
      throw rewritten(store.branch, reader.commit);
    }
    left = { head: snapshot.head, commit: reader.commit };
  }
}

/** The view through an index that may turn out to be damaged: then the registry is read once more, into memory. */
async function viewThrough(reader: IndexReader, reading: Reading): Promise<RegistryView> {
  const { snapshot } = reading;
  const readAnew = async (): Promise<RegistryView> => viewOf(snapshot, await readAlone(reading));
  try {
    return mendedView(viewOf(snapshot, reader), readAnew);
  } catch (error) {
    reader.close();
    if (!isDamagedIndex(error)) throw error;
    return readAnew();
  }
}

/** acceptHistory forgets what was read of the registry branch, so that the history that is there now is taken for true. */
export async function acceptHistory({ index }: Pick<RegistryAccess, "index">): Promise<void> {
  await index.clear();
}

/** A head that does not contain the commit up to which the index was read. */
type Left = { readonly head: string | null; readonly commit: string };

/** The index read up to the head, or where it stands when the head does not contain that. */
async function readUpTo(
  head: string,
  index: RegistryIndex,
  reading: Reading,
): Promise<IndexReader | IndexPosition> {
  for (;;) {
    const reader = await index.read();
    const { position } = reader;
    if (position?.commit === head) {
      if (await agrees(position, reading)) return reader;
      reader.close();
      await index.clear();
      continue;
    }
    reader.close();
    if (position !== null && !(await reading.snapshot.descendsFrom(position.commit))) return position;
    await index.update(position, (table) => advanceIndex(table, position, reading));
  }
}

/** There is no branch: what is there instead is read into an index of its own, unless there was a branch before. */
async function readBeside(index: RegistryIndex, reading: Reading): Promise<IndexReader | IndexPosition> {
  const seen = await index.read();
  seen.close();
  if (seen.position !== null) return seen.position;
  return readAlone(reading);
}

/** Reads the registry into an index of its own, which nobody else sees. */
async function readAlone(reading: Reading): Promise<IndexReader> {
  const own = memoryIndex();
  if (reading.snapshot.head !== null) await own.update(null, (table) => advanceIndex(table, null, reading));
  return own.read();
}

/** An index of another log than the one at its own commit is no index of it. */
async function agrees({ log_size, log_root }: IndexPosition, reading: Reading): Promise<boolean> {
  const { tree } = await openOwnLog(reading);
  return tree.size === log_size && encodeHex(tree.edge.rootHash) === log_root;
}

function rewritten(branch: string, commit: string): LogError {
  return new LogError("E_SPLIT_VIEW", {
    what: `the branch ${branch} no longer contains ${commit}, up to which it was read here before`,
    remedy: `find out who rewrote it; to put back what was read: git update-ref refs/heads/${branch} ${commit}; to accept the history that is there now: quantum-forge doctor --accept-history`,
  });
}

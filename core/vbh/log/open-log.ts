import type { Primitives } from "../primitives.ts";
import { LogError } from "./log-error.ts";
import { readLogKeys } from "./log-keys.ts";
import type { NoteVerifier } from "./note/index.ts";
import { CHECKPOINT_PATH, VKEY_PATH } from "./paths.ts";
import type { ReadFile } from "./read-file.ts";
import { type LogHead, readLogHead } from "./read-log-head.ts";
import { type LogTree, loadEdge, openTree } from "./tiles/index.ts";

/** A log whose checkpoint was signed by a key of the file beside it and whose edge has the checkpoint's root. */
export type OpenLog = {
  /** null: the log does not exist yet. */
  readonly head: LogHead | null;
  /** Keys that may have signed the head; none of a type that this version does not know. */
  readonly keys: readonly NoteVerifier[];
  readonly tree: LogTree;
};

/**
 * openLog reads head, keys and right edge, O(log size) files; the rest is read when it is asked for. A log
 * that has keys but no checkpoint was cut off and is not taken for a new one. Throws LogError E_NOTE,
 * E_ORIGIN, E_KEY_ENCODING or E_INCLUSION.
 */
export async function openLog(
  read: ReadFile,
  { sha256, verifyEd25519 }: Primitives,
  origin?: string,
): Promise<OpenLog> {
  const keys = await readLogKeys(read, sha256);
  const head = await readLogHead(read, { keys, verifyEd25519, ...(origin === undefined ? {} : { origin }) });
  if (head === null && keys.length > 0) throw headless();
  const tree = openTree(read, await loadEdge(read, head, sha256), sha256);
  return { head, keys, tree };
}

function headless(): LogError {
  return new LogError("E_NOTE", {
    what: `expected ${CHECKPOINT_PATH} beside ${VKEY_PATH}, found no file`,
    remedy: "restore the checkpoint from the registry's history",
  });
}

import { oneLine } from "../../one-line.ts";
import type { VerifyEd25519 } from "../primitives.ts";
import { type Checkpoint, parseCheckpoint } from "./checkpoint.ts";
import { LogError } from "./log-error.ts";
import { type NoteSignature, type NoteVerifier, parseNote, verifyNote } from "./note/index.ts";
import { CHECKPOINT_PATH } from "./paths.ts";
import type { ReadFile } from "./read-file.ts";

/** The log's newest checkpoint as stored. */
export type LogHead = Checkpoint & {
  /** The signed text. */
  readonly note: string;
  readonly signatures: readonly NoteSignature[];
};

/** Keys to hold the checkpoint to, and the origin if the reader knows it. */
export type HeadTrust = {
  readonly keys: readonly NoteVerifier[];
  readonly verifyEd25519: VerifyEd25519;
  readonly origin?: string;
};

/**
 * readLogHead reads the checkpoint; null when the log has none. With `trust` it is also held to its origin and
 * to a key of that name; without, its content is only a claim. Throws LogError E_NOTE or E_ORIGIN.
 */
export async function readLogHead(read: ReadFile, trust?: HeadTrust): Promise<LogHead | null> {
  const bytes = await read(CHECKPOINT_PATH);
  if (bytes === null) return null;
  const note = parseNote(bytes);
  const checkpoint = parseCheckpoint(note.text);
  if (trust !== undefined) {
    const signedBy = verifyNote(note, trust.keys, trust.verifyEd25519);
    const expected = trust.origin ?? checkpoint.origin;
    // A key of another log vouches for that log alone: key name and origin are one.
    const names = [checkpoint.origin, ...signedBy.map(({ name }) => name)];
    const stranger = names.find((name) => name !== expected);
    if (stranger !== undefined) throw wrongOrigin(expected, stranger);
  }
  return { ...checkpoint, note: note.text, signatures: note.signatures };
}

function wrongOrigin(expected: string, found: string): LogError {
  return new LogError("E_ORIGIN", {
    what: `expected a checkpoint of the log ${oneLine(expected, 80)}, found ${oneLine(found, 80)}`,
    remedy: "this checkpoint belongs to another log; restore the right one from the registry's history",
  });
}

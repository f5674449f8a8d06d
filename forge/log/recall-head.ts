import { oneLine } from "../../core/one-line.ts";
import type { Primitives } from "../../core/vbh/index.ts";
import {
  type Checkpoint,
  LogError,
  type Note,
  type NoteVerifier,
  parseCheckpoint,
  parseNote,
  verifyNote,
} from "../../core/vbh/log/index.ts";
import type { HeadMemory } from "./head-memory.ts";

/** A head as it was kept. */
export type KeptHead = { readonly head: Checkpoint; readonly note: Note };

/**
 * recallHead reads the head that is kept of a log; null when none is. What is there and is no note of this log is an error, never
 * nothing. A signature by a key that is known now must hold; heads that an earlier key signed are taken as they are kept, since
 * the place vouches for them. Throws LogError E_NOTE or E_ORIGIN, and what the place throws.
 */
export async function recallHead(
  memory: HeadMemory,
  { origin, keys }: { readonly origin: string; readonly keys: readonly NoteVerifier[] },
  { verifyEd25519 }: Primitives,
): Promise<KeptHead | null> {
  const bytes = await memory.read();
  if (bytes === null) return null;
  const note = inPlace(memory, () => parseNote(bytes));
  const head = inPlace(memory, () => parseCheckpoint(note.text));
  const isKnown = note.signatures.some(({ name, keyHash }) =>
    keys.some((key) => key.name === name && key.keyHash === keyHash),
  );
  if (isKnown) inPlace(memory, () => verifyNote(note, keys, verifyEd25519));
  if (head.origin === origin) return { head, note };
  throw new LogError("E_ORIGIN", {
    what: `expected a head of the log ${oneLine(origin, 80)} in ${memory.place}, found one of ${oneLine(head.origin, 80)}`,
    remedy: "keep the heads of each log in a place of their own",
  });
}

/** inPlace says of a fault in what is kept that it is the place's, not the registry's. */
export function inPlace<Result>({ place }: Pick<HeadMemory, "place">, step: () => Result): Result {
  try {
    return step();
  } catch (cause) {
    if (!(cause instanceof LogError)) throw cause;
    throw new LogError(cause.code, {
      what: `expected the head that was kept in ${place}, found it damaged (${cause.what})`,
      remedy: "restore it from a backup; moved away, the log as it is now is taken for true",
      cause,
    });
  }
}

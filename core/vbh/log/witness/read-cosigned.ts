import { oneLine } from "../../../one-line.ts";
import type { VerifyEd25519 } from "../../primitives.ts";
import { type Checkpoint, parseCheckpoint } from "../checkpoint.ts";
import { LogError } from "../log-error.ts";
import { parseNote } from "../note/index.ts";
import { cosignedPath } from "../paths.ts";
import type { ReadFile } from "../read-file.ts";
import { type Cosignature, requireCosigned } from "./cosignature.ts";
import type { Cosigner } from "./cosigner.ts";

/** A checkpoint of the log that a witness signed, and when. */
export type CosignedHead = Cosignature & { readonly checkpoint: Checkpoint };

/** Whose log it is, and how a cosignature of it is verified. */
type CosignedTrust = { readonly origin: string; readonly verifyEd25519: VerifyEd25519 };

/**
 * readCosigned gives the newest checkpoint of each witness that the registry holds one of; one that is absent is left out. Each
 * witness has a file of its own, so that putting a newer one never takes another's away. Throws LogError as parseCosigned does.
 */
export async function readCosigned(
  read: ReadFile,
  witnesses: readonly Cosigner[],
  trust: CosignedTrust,
): Promise<readonly CosignedHead[]> {
  const found: CosignedHead[] = [];
  for (const by of witnesses) {
    const bytes = await read(cosignedPath(by.keyHash));
    if (bytes !== null) found.push(parseCosigned(bytes, by, trust));
  }
  return found;
}

/**
 * parseCosigned reads a checkpoint that a witness signed from hostile bytes. The log's own signature is not looked at: the witness
 * did, and its key may have been exchanged since. Throws LogError E_NOTE, E_ORIGIN or E_WITNESS_QUORUM.
 */
export function parseCosigned(
  bytes: Uint8Array,
  by: Cosigner,
  { origin, verifyEd25519 }: CosignedTrust,
): CosignedHead {
  const note = parseNote(bytes);
  const checkpoint = parseCheckpoint(note.text);
  if (checkpoint.origin !== origin) {
    throw new LogError("E_ORIGIN", {
      what: `expected a checkpoint of the log ${oneLine(origin, 80)} signed by ${oneLine(by.name, 80)}, found one of ${oneLine(checkpoint.origin, 80)}`,
      remedy: "have the witness sign this log: quantum-forge log witness --publish",
    });
  }
  const { time_s } = requireCosigned(note, by, verifyEd25519);
  return { by, time_s, checkpoint };
}

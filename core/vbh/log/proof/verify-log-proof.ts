import { oneLine } from "../../../one-line.ts";
import type { Primitives } from "../../primitives.ts";
import { type Checkpoint, parseCheckpoint } from "../checkpoint.ts";
import { type LogLeaf, parseLeaf } from "../leaves/index.ts";
import { LogError } from "../log-error.ts";
import { hashLeaf, verifyInclusion } from "../merkle/index.ts";
import { type Note, type NoteVerifier, parseNote, verifyNote } from "../note/index.ts";
import type { LogProof } from "./log-proof.ts";

/** What a proof is held to; the reader has it from elsewhere. */
export type ProofTrust = {
  /** Keys of the log. */
  readonly keys: readonly NoteVerifier[];
  readonly origin: string;
};

/** A leaf that is in the log, and the checkpoint that says so. */
export type ProvenLeaf = {
  readonly index: number;
  readonly leaf: LogLeaf;
  readonly checkpoint: Checkpoint;
  /** The checkpoint as signed, for whoever looks for cosignatures on it. */
  readonly note: Note;
};

/**
 * verifyLogProof verifies a proof that carries its leaf (https://c2sp.org/tlog-proof): a key of the log signed the checkpoint
 * in the name of the origin, and the leaf is in its tree. Throws LogError E_NOTE, E_ORIGIN or E_INCLUSION, and RegistryError
 * E_VERSION for a leaf of a later version.
 */
export function verifyLogProof(
  { extra, index, path, checkpoint: bytes }: LogProof,
  { keys, origin }: ProofTrust,
  { sha256, verifyEd25519 }: Pick<Primitives, "sha256" | "verifyEd25519">,
): ProvenLeaf {
  const note = parseNote(bytes);
  const checkpoint = parseCheckpoint(note.text);
  if (checkpoint.origin !== origin) throw otherLog(origin, checkpoint.origin);
  const own = keys.filter(({ name }) => name === origin);
  verifyNote(note, own, verifyEd25519);
  if (extra === null) throw withoutLeaf();
  const { size, rootHash } = checkpoint;
  verifyInclusion({ leafHash: hashLeaf(extra, sha256), index, size, rootHash }, path, sha256);
  return { index, leaf: parseLeaf(extra), checkpoint, note };
}

function otherLog(expected: string, found: string): LogError {
  return new LogError("E_ORIGIN", {
    what: `expected a proof of the log ${oneLine(expected, 80)}, found one of ${oneLine(found, 80)}`,
    remedy: "name the log that the proof is of, with its own key",
  });
}

function withoutLeaf(): LogError {
  return new LogError("E_INCLUSION", {
    what: "expected a proof with its leaf in the line extra, found no such line",
    remedy: "make the proof anew with quantum-forge log prove",
  });
}

import { oneLine } from "../../../one-line.ts";
import type { VerifyEd25519 } from "../../primitives.ts";
import { LogError } from "../log-error.ts";
import type { Note } from "./parse-note.ts";
import type { NoteVerifier } from "./vkey.ts";

/**
 * verifyNote gives the known keys that signed the note, at least one. Lines of unknown keys are ignored; one
 * line of a known key that does not verify refuses the note (https://c2sp.org/signed-note).
 * Throws LogError E_NOTE.
 */
export function verifyNote(
  note: Note,
  known: readonly NoteVerifier[],
  verifyEd25519: VerifyEd25519,
): readonly NoteVerifier[] {
  const text = new TextEncoder().encode(note.text);
  const signedBy = new Set<NoteVerifier>();
  for (const { name, keyHash, signature } of note.signatures) {
    const verifier = known.find((key) => key.name === name && key.keyHash === keyHash);
    if (verifier === undefined) continue;
    if (!verifyEd25519(verifier.publicKey, text, signature)) {
      throw notSigned(`a valid signature of ${oneLine(name, 80)}+${keyHash}`, "one that does not verify");
    }
    signedBy.add(verifier);
  }
  if (signedBy.size === 0) throw notSigned("a signature of a known key", "none");
  return [...signedBy];
}

function notSigned(expected: string, found: string): LogError {
  return new LogError("E_NOTE", {
    what: `expected ${expected} on the checkpoint, found ${found}`,
    remedy:
      "the checkpoint was changed or signed by a stranger; compare it with another clone of the registry",
  });
}

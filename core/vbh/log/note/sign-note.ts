import { concatBytes, encodeBase64 } from "../../../bytes/index.ts";
import type { MessageSigner, Sha256 } from "../../primitives.ts";
import type { NoteSignature } from "./parse-note.ts";
import { noteVerifier } from "./vkey.ts";

/**
 * signNote gives the whole note: the text, a blank line and one signature line in the name `name`. `text` ends
 * in a newline. Throws LogError E_KEY_ENCODING for a name that no note can carry.
 */
export async function signNote(
  text: string,
  name: string,
  signer: MessageSigner,
  sha256: Sha256,
): Promise<string> {
  const { keyHash } = noteVerifier(name, signer.publicKey, sha256);
  const signature = await signer.sign(new TextEncoder().encode(text));
  return `${text}\n${encodeSignatureLine({ name, keyHash, signature })}`;
}

/** encodeSignatureLine gives one signature line of a note, with its newline. */
export function encodeSignatureLine({ name, keyHash, signature }: NoteSignature): string {
  const keyId = Uint8Array.from(keyHash.match(/../g) ?? [], (digits) => Number.parseInt(digits, 16));
  return `\u2014 ${name} ${encodeBase64(concatBytes(keyId, signature))}\n`;
}

import { decodeBase64 } from "../../core/bytes/index.ts";
import { SigstoreError } from "./sigstore-error.ts";

/** A log's checkpoint, read but not yet believed. */
export type LogNote = {
  /** What is signed. */
  readonly body: string;
  readonly size: string;
  /** Base64. */
  readonly rootHash: string;
  readonly signatures: readonly NoteSignature[];
};

/** hint: the first four bytes of the key's id. */
type NoteSignature = { readonly name: string; readonly hint: Buffer; readonly signature: Buffer };

const BODY = /^[^\n]+\n(0|[1-9][0-9]{0,14})\n([A-Za-z0-9+/]{43}=)\n(?:[^\n]+\n)*$/;
/** The dot aside, no character that a regular expression reads as more than itself: the library makes one of the name. */
const SIGNATURE = /^\u2014 ([A-Za-z0-9._:/@~=-]{1,256}) ([A-Za-z0-9+/=]+)$/;
/** Of a signature line, before the signature. */
export const HINT_BYTES = 4;

/**
 * parseLogNote reads a checkpoint in the signed note format (https://c2sp.org/signed-note,
 * https://c2sp.org/tlog-checkpoint) strictly. It runs before the library, which makes a regular expression of each
 * signer's name and a big integer of any size line. Throws SigstoreError E_NOTE.
 */
export function parseLogNote(envelope: string): LogNote {
  const split = envelope.indexOf("\n\n");
  const body = envelope.slice(0, split + 1);
  const [, size, rootHash] = BODY.exec(body) ?? [];
  if (size === undefined || rootHash === undefined || !envelope.endsWith("\n")) throw malformed();
  const lines = envelope.slice(split + 2, -1).split("\n");
  return { body, size, rootHash, signatures: lines.map(parseSignature) };
}

function parseSignature(line: string): NoteSignature {
  const [, name, text] = SIGNATURE.exec(line) ?? [];
  const bytes = text === undefined ? null : decodeBase64(text);
  if (name === undefined || bytes === null || bytes.length <= HINT_BYTES) throw malformed();
  const signed = Buffer.from(bytes);
  return { name, hint: signed.subarray(0, HINT_BYTES), signature: signed.subarray(HINT_BYTES) };
}

function malformed(): SigstoreError {
  return new SigstoreError("E_NOTE", {
    what: "expected a checkpoint in the signed note format, found another text",
    remedy: "take the bundle again from where it was made",
  });
}

import { type KeyObject, verify } from "node:crypto";
import { HINT_BYTES, type LogNote } from "./parse-log-note.ts";
import { SigstoreError } from "./sigstore-error.ts";

/** The log that must have signed. */
export type NoteSigner = {
  readonly baseURL: string;
  readonly logID: Buffer;
  readonly publicKey: KeyObject;
};

/**
 * verifyLogNote refuses a checkpoint without a signature of this log, by its whole name (the library takes any part of
 * it). Other signatures are witnesses', and ignored. Throws SigstoreError E_NOTE.
 */
export function verifyLogNote(
  { body, signatures }: LogNote,
  { baseURL, logID, publicKey }: NoteSigner,
): void {
  const name = baseURL.replace(/^https?:\/\//, "").replace(/\/$/, "");
  const hint = logID.subarray(0, HINT_BYTES);
  const own = signatures.filter((line) => line.name === name && line.hint.equals(hint));
  if (own.some(({ signature }) => verify(undefined, Buffer.from(body), publicKey, signature))) return;
  throw new SigstoreError("E_NOTE", {
    what: `expected a checkpoint signed by the log ${name}, found no such signature`,
    remedy: "take the bundle again from where it was made",
  });
}

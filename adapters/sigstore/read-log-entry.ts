import type { Bundle, TransparencyLogEntry } from "@sigstore/bundle";
import { type LogNote, parseLogNote } from "./parse-log-note.ts";

/** A bundle's entry in a transparency log; note is null without a proof, as version 0.1 allows. */
export type LogEntry = { readonly entry: TransparencyLogEntry; readonly note: LogNote | null };

/** readLogEntry gives the bundle's only entry, null when it has none. Throws SigstoreError E_NOTE. */
export function readLogEntry(bundle: Bundle): LogEntry | null {
  const [entry] = bundle.verificationMaterial.tlogEntries;
  if (entry === undefined) return null;
  const proof = entry.inclusionProof;
  return { entry, note: proof === undefined ? null : parseLogNote(proof.checkpoint?.envelope ?? "") };
}

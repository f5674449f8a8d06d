import type { ExtendedNote } from "../../core/vbh/log/index.ts";

/** What is to be checked, as it was found: on the page's own site, or in files from disk. All of it may be hostile. */
export type Evidence = {
  /** Id of the build that the page was asked for; null for files from disk alone. */
  readonly id: string | null;
  /** That the record's leaf is in the log (https://c2sp.org/tlog-proof). */
  readonly proof: Uint8Array | null;
  readonly record: Uint8Array | null;
  readonly signatures: Uint8Array | null;
  /** The `recorded` event's line, and that its leaf is in the log. */
  readonly recorded: { readonly event: Uint8Array; readonly proof: Uint8Array } | null;
  /** Keys that stood beside the checkpoint. */
  readonly vkey: string;
  readonly anchor: ExtendedNote | null;
  readonly cosigned: readonly ExtendedNote[];
  /** Versions of the root of trust, oldest first. */
  readonly rootFiles: readonly Uint8Array[];
  /** What the site says is pinned, SHA-256 in hex; null: nothing. */
  readonly pin: string | null;
  /** Hashes of all leaves of the log, 32 bytes each. */
  readonly leaves: Uint8Array | null;
};

/** What the reader knows from elsewhere, as typed or pasted; empty where nothing is. */
export type Known = {
  /** `sha256:` and 64 hex digits. */
  readonly pin: string;
  /** Verifier keys of the log or of its witnesses, one a line. */
  readonly keys: string;
  /** A checkpoint that was kept, as a signed note. */
  readonly head: string;
};

export const NO_EVIDENCE: Evidence = {
  id: null,
  proof: null,
  record: null,
  signatures: null,
  recorded: null,
  vkey: "",
  anchor: null,
  cosigned: [],
  rootFiles: [],
  pin: null,
  leaves: null,
};

export const NOTHING_KNOWN: Known = { pin: "", keys: "", head: "" };

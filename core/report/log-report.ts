/** A key of a log or of a witness: its name in notes, and its key ID (8 hex digits). */
export type LogKeyReport = { readonly name: string; readonly key_id: string };

/** One leaf of the log. */
export type LogEntryReport = {
  readonly index: number;
  /** RFC 3339 time; null where the leaf after a record does not tell. */
  readonly at: string | null;
  readonly kind: "record" | "event";
  readonly id: string;
  readonly counter: number;
  /** Hex digest of the record's file or the event's line. */
  readonly sha256: string;
};

/** The log's head and its newest leaves, newest first. */
export type LogReport = {
  readonly origin: string;
  readonly size: number;
  /** Hex. */
  readonly root: string;
  readonly signed_by: readonly LogKeyReport[];
  readonly entries: readonly LogEntryReport[];
};

/** What was found whole when the log was verified from nothing. */
export type LogVerification = Omit<LogReport, "entries"> & {
  /** The log's key came from the reader or the root of trust, not from the registry itself. */
  readonly pinned: boolean;
  readonly records: number;
  readonly events: number;
  /** The head kept elsewhere that the log extends; null: none was kept. */
  readonly remembered: { readonly place: string; readonly size: number } | null;
};

/** A witness's checkpoint in the registry. */
export type PublishedHead = {
  readonly path: string;
  /** null: one as new was there before. */
  readonly commit: string | null;
  readonly pushed_to: string | null;
};

/** A head that a place outside the registry keeps from now on. */
export type RememberedHead = {
  readonly place: string;
  readonly size: number;
  /** Hex. */
  readonly root: string;
  /** Size of the head that was kept before; null: none was. */
  readonly before: number | null;
  /** The witness that signed it, at which address and when; null where nobody signs. */
  readonly cosigned: (LogKeyReport & { readonly address: string; readonly at: string }) | null;
  /** Where the registry holds what the witness signed, if it was to be published. */
  readonly published?: PublishedHead;
};

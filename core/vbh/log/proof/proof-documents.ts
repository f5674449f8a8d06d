export const BUILD_PROOF_SCHEMA = "quantum-forge/build-proof@1";
export const LOG_VOUCHERS_SCHEMA = "quantum-forge/log-vouchers@1";

/** All that proves one build, with the exact text of what is proven; what is the same for every build is in LogVouchers. */
export type BuildProofDocument = {
  readonly schema: typeof BUILD_PROOF_SCHEMA;
  readonly id: string;
  readonly index: number;
  readonly origin: string;
  /** Leaves of the log that the proofs are of. */
  readonly size: number;
  /** Hex. */
  readonly root: string;
  /** That the record's leaf is in the log (https://c2sp.org/tlog-proof). */
  readonly proof: string;
  /** The record's file. */
  readonly record: string;
  /** The signatures file beside it. */
  readonly signatures: string;
  /** The line of the `recorded` event, which names the signatures, and that its leaf is in the log. */
  readonly recorded: { readonly event: string; readonly proof: string };
  /** In a file that was saved to stand alone. */
  readonly vouchers?: LogVouchers;
};

/** A checkpoint of the past, and that the log extends it: hashes in base64, as in RFC 6962 section 2.1.2. */
export type ExtendedNote = { readonly note: string; readonly consistency: readonly string[] };

/** Who vouches for the log, as its registry and its default branch say. */
export type LogVouchers = {
  readonly schema: typeof LOG_VOUCHERS_SCHEMA;
  /** The keys beside the checkpoint, one a line. */
  readonly vkey: string;
  /** The newest checkpoint under the post-quantum key, too; null: there is none. */
  readonly anchor: ExtendedNote | null;
  /** The newest checkpoints that witnesses signed. */
  readonly cosigned: readonly ExtendedNote[];
  /** The root of trust: the files 1.json, 2.json, ... and SHA-256 (hex) of version 1 as the policy pins it; null: there is none. */
  readonly root: { readonly files: readonly string[]; readonly pin: string } | null;
};

import type { Artifact, Provenance } from "../registry/build-record.ts";
import type { VbhCheck, Verification } from "../vbh/verification.ts";

export const VERIFY_SCHEMA = "quantum-forge/verify@1";

/** The late signatures of a build, which its promotion may ask for. */
export type ReportedApprovals = {
  /** 0 without a root of trust. */
  readonly needed: number;
  /** Who may sign. */
  readonly promoters: readonly string[];
  /** Who did, each once. */
  readonly signed: readonly string[];
  /** Those that do not count, and why. */
  readonly refused: readonly { readonly path: string; readonly code: string; readonly what: string }[];
};

/** A bundle that was handed in with SLSA provenance for the build's artifacts. */
export type ReportedProvenance = {
  /** Name of the file, with the line where it holds several. */
  readonly bundle: string;
  readonly ok: boolean;
  /** Why it does not hold; null when it does. */
  readonly code: string | null;
  readonly detail: string;
  /** What it proves of each artifact that it names. */
  readonly artifacts: readonly (Provenance & {
    readonly artifact: Pick<Artifact, "name" | "sha256">;
    /** Whether the record names this very bundle. */
    readonly recorded: boolean;
  })[];
};

/** VerifyReport is all that verifying one recorded build has to say. The screen and the summary are views of it. */
export type VerifyReport = Omit<Verification, "checks"> & {
  readonly schema: typeof VERIFY_SCHEMA;
  readonly id: string;
  /** The twelve, in their order. */
  readonly checks: readonly (VbhCheck & { readonly ok: boolean })[];
  /**
   * The head kept elsewhere that the log was held to, with its size (null: what is kept there cannot be read); null: none was
   * kept.
   */
  readonly known_head: { readonly place: string; readonly size: number | null } | null;
  /** null when the verdict is FAIL: no signature counts for evidence that does not hold. */
  readonly approvals: ReportedApprovals | null;
  /** SHA-256 (hex) of the record's file, which late signatures are about; null as `approvals`. */
  readonly record_sha256: string | null;
  /** One for each bundle that was handed in; null as `approvals`. */
  readonly provenance: readonly ReportedProvenance[] | null;
};

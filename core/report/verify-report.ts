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

/** VerifyReport is all that verifying one recorded build has to say. The screen and the summary are views of it. */
export type VerifyReport = Omit<Verification, "checks"> & {
  readonly schema: typeof VERIFY_SCHEMA;
  readonly id: string;
  /** The twelve, in their order. */
  readonly checks: readonly (VbhCheck & { readonly ok: boolean })[];
  /** null when the verdict is FAIL: no signature counts for evidence that does not hold. */
  readonly approvals: ReportedApprovals | null;
};

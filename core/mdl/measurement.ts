/** A file's path and content as the model sees them. */
export type TextFile = { readonly path: string; readonly text: Uint8Array };

export type Tier = "fast" | "standard" | "deep";
export type Category = "code" | "tests" | "docs" | "data";

export type FileDelta = {
  readonly path: string;
  readonly category: Category;
  readonly base_bytes: number;
  readonly head_bytes: number;
  readonly delta_bytes: number;
};

/** Lines start_line..end_line (1-based, inclusive) of path repeat those of source_path from source_start_line. */
export type Duplicate = {
  readonly path: string;
  readonly start_line: number;
  readonly end_line: number;
  readonly source_path: string;
  readonly source_start_line: number;
};

/** A line's place and its information in bits; never its text. */
export type SurprisingLine = { readonly path: string; readonly line: number; readonly bits: number };

export type ExclusionReason =
  | "binary"
  | "too_large"
  | "generated"
  | "vendored"
  | "lock_file"
  | "minified"
  | "symlink"
  | "submodule";

export type Exclusion = { readonly path: string; readonly reason: ExclusionReason; readonly bytes: number };

/** What a change does to the description length of a tree. Byte numbers are rounded from exact bits. */
export type DeltaMeasurement = {
  /** sign x floor(|bits| / 8 + 1/2) of L(head changed | unchanged) - L(base changed | unchanged). */
  readonly mdl_delta: number;
  /** The exact difference in bits, a multiple of 2^-20. */
  readonly mdl_delta_bits: number;
  /** L(head changed files given base), bytes. */
  readonly novelty_bytes: number;
  /** L(base changed files given head), bytes. */
  readonly removal_bytes: number;
  readonly about_zero: boolean;
  readonly files: readonly FileDelta[];
  readonly duplicates: readonly Duplicate[];
  /** Worst first. */
  readonly surprises: readonly SurprisingLine[];
  readonly model: string;
};

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

/**
 * Lines start_line..end_line of path repeat those of source_path; lines count from 1, and both ends belong. `exact`:
 * their tokens agree but for a few edited lines; `renamed`: once names and literals are replaced.
 */
export type Duplicate = {
  readonly path: string;
  readonly start_line: number;
  readonly end_line: number;
  readonly source_path: string;
  readonly source_start_line: number;
  readonly source_end_line: number;
  readonly kind: "exact" | "renamed";
};

/** The files of one category: their exact bits summed, then rounded. */
export type CategoryDelta = {
  readonly category: Category;
  readonly files: number;
  readonly base_bytes: number;
  readonly head_bytes: number;
  readonly delta_bytes: number;
};

/** A line's place and its information in bits; never its text. */
export type SurprisingLine = {
  readonly path: string;
  /** From 1. */
  readonly line: number;
  readonly bits: number;
  /** The line as it is coded, with its LF. */
  readonly bytes: number;
  /** Bits beyond what a line of its length has on average in this change, in steps of 1/16. */
  readonly excess_bits: number;
};

/** Bits of each line of a changed file's new version, given the old tree, in steps of 1/16; the first line first. */
export type LineSurprise = { readonly path: string; readonly line_bits: readonly number[] };

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
  /** Those that occur, in the order code, tests, docs, data. */
  readonly categories: readonly CategoryDelta[];
  readonly files: readonly FileDelta[];
  /** The largest first, at most 1000. */
  readonly duplicates: readonly Duplicate[];
  readonly duplicates_left_out: number;
  /** The greatest excess first. */
  readonly surprises: readonly SurprisingLine[];
  /** In path order; at most 200 files with at most 100,000 lines, those with the most information. */
  readonly line_surprise: readonly LineSurprise[];
  /** What `line_surprise` has no room for. */
  readonly line_surprise_left_out: { readonly files: number; readonly lines: number };
  /** Line ends of the changed files that were CR LF; they are coded as LF. */
  readonly crlf_lines: { readonly base: number; readonly head: number };
  readonly model: string;
};

import type { Exclusion, ExclusionReason } from "../mdl/measurement.ts";
import { formatBytes } from "./format-bytes.ts";
import { formatNumber } from "./format-number.ts";

const REASON_WORDS: { readonly [reason in ExclusionReason]: string } = {
  binary: "binary",
  too_large: "too large",
  generated: "generated",
  vendored: "vendored",
  lock_file: "lock file",
  minified: "minified",
  symlink: "symbolic link",
  submodule: "submodule",
};

/** exclusionWord says in words why a file was left out. */
export function exclusionWord(reason: ExclusionReason): string {
  return REASON_WORDS[reason];
}

/** countExclusions sums up what was left out, e.g. `3 files, 1.2 MB: 2 binary, 1 lock file`; empty for none. */
export function countExclusions(excluded: readonly Exclusion[]): readonly string[] {
  if (excluded.length === 0) return [];
  const counts = new Map<ExclusionReason, number>();
  for (const { reason } of excluded) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  const kinds = [...counts].map(([reason, count]) => `${formatNumber(count)} ${exclusionWord(reason)}`);
  const bytes = excluded.reduce((sum, exclusion) => sum + exclusion.bytes, 0);
  const files = excluded.length === 1 ? "1 file" : `${formatNumber(excluded.length)} files`;
  return [`${files}, ${formatBytes(bytes)}: ${kinds.join(", ")}`];
}

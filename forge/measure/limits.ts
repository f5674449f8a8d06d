import { ForgeError } from "../forge-error.ts";

/** How much is measured. Bytes. */
export type Limits = {
  /** A larger file is left out and listed. */
  readonly max_file_bytes: number;
  /** A change with more text than this, both sides together, is not read. */
  readonly max_change_bytes: number;
  /** The whole repository's code length is not computed for more text than this. */
  readonly max_repo_bytes: number;
};

const MIB = 1024 * 1024;

export const DEFAULT_LIMITS: Limits = {
  max_file_bytes: 8 * MIB,
  max_change_bytes: 64 * MIB,
  max_repo_bytes: 64 * MIB,
};

/** What a remedy proposes: the option's default. */
const DEFAULTS: ReadonlyMap<string, number> = new Map([
  ["last", 20],
  ["max-file-bytes", DEFAULT_LIMITS.max_file_bytes],
  ["max-change-bytes", DEFAULT_LIMITS.max_change_bytes],
  ["max-repo-bytes", DEFAULT_LIMITS.max_repo_bytes],
]);

/** parseCount reads a whole number of at least `least` that a person typed for `option`. Throws ForgeError E_LIMIT. */
export function parseCount(text: string, option: string, least: number): number {
  const count = /^\d{1,15}$/.test(text) ? Number(text) : Number.NaN;
  if (count >= least) return count;
  throw new ForgeError("E_LIMIT", {
    what: `expected a whole number of at least ${least} for --${option}, found ${JSON.stringify(text)}`,
    remedy: `write --${option} ${DEFAULTS.get(option) ?? least}`,
  });
}

import type { Category, ExclusionReason } from "../measurement.ts";
import { isBinary, SNIFFED_BYTES } from "./binary.ts";
import { categorize } from "./categorize.ts";
import { isLockFile } from "./lock-file.ts";
import { isMinified } from "./minified.ts";

export const LARGEST_FILE_BYTES = 8 * 2 ** 20;

export type FileFacts = {
  readonly path: string;
  /** Size of the whole file. */
  readonly bytes: number;
  readonly attributes: { readonly generated: boolean; readonly vendored: boolean };
  /** The content, or at least its first 8000 bytes. */
  readonly content: Uint8Array;
  /** Larger files are left out; 8 MiB unless told. */
  readonly largest_bytes?: number;
};

/** Versions of the root of trust: 15 KB of public keys and signatures each, which are random bytes and nobody's writing. */
const ROOT_FILE = /^\.github\/quantum-forge\/root\/[1-9][0-9]*\.json$/;

/**
 * What a file is for, and why this version of it would be left out, null if it would not. A file is left out
 * only when both sides leave it out, so that one that is not keeps its category on either side.
 */
export type Classification = { readonly category: Category; readonly excluded: ExclusionReason | null };

/** classifyFile judges a regular file; of several reasons it gives the one that needs the least reading. */
export function classifyFile(file: FileFacts): Classification {
  return { category: categorize(file.path), excluded: exclusionOf(file) };
}

function exclusionOf(file: FileFacts): ExclusionReason | null {
  const sample = file.content.subarray(0, SNIFFED_BYTES);
  if (file.attributes.generated || ROOT_FILE.test(file.path)) return "generated";
  if (file.attributes.vendored) return "vendored";
  if (isLockFile(file.path)) return "lock_file";
  if (file.bytes > (file.largest_bytes ?? LARGEST_FILE_BYTES)) return "too_large";
  if (isBinary(sample)) return "binary";
  return isMinified(file.path, sample) ? "minified" : null;
}

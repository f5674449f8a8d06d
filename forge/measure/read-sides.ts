import type { Exclusion, ExclusionReason, TextFile } from "../../core/mdl/index.ts";
import type { SourceRepository, TreeEntry } from "../ports.ts";
import type { Unmeasured } from "./change-measurement.ts";
import { type ChosenFiles, excludedRead, exclusionOf, versionsOf } from "./choose-files.ts";
import type { ChangedPath } from "./compare-trees.ts";
import { DEFAULT_LIMITS, type Limits } from "./limits.ts";
import { readBlobsById } from "./read-texts.ts";

/** The changed text of both trees. */
export type Sides = {
  readonly base: readonly TextFile[];
  readonly head: readonly TextFile[];
  /** The largest first. */
  readonly excluded: readonly Exclusion[];
  /** null: the sides are the whole change and can be measured. */
  readonly unmeasured: Unmeasured | null;
};

/**
 * readSides reads the changed files and leaves out those of which no version is text. A path with one version that is
 * text is measured as bytes on both sides: else one NUL would hide a change. What cannot be measured whole is not
 * measured at all, and a change over its size limit is not even read.
 */
export async function readSides(
  source: SourceRepository,
  chosen: ChosenFiles,
  limits: Limits,
): Promise<Sides> {
  const { changed, half_left_out } = chosen;
  const toRead = [...changed.flatMap(versionsOf), ...half_left_out.map(({ readable }) => readable)];
  const total = toRead.reduce((sum, { bytes }) => sum + bytes, 0);
  const most = limits.max_change_bytes ?? DEFAULT_LIMITS.max_change_bytes;
  if (total > most) {
    const reason = `the change has ${total} bytes of files, more than the limit of ${most} (--max-change-bytes)`;
    return {
      base: [],
      head: [],
      excluded: largestFirst(chosen.excluded),
      unmeasured: { status: "missing", reason },
    };
  }
  const contents = await readBlobsById(source, toRead);
  const textOf = (entry: TreeEntry): Uint8Array => contents.get(entry.oid) ?? new Uint8Array();
  const reasonFor = (entry: TreeEntry): ExclusionReason | null => excludedRead(entry, textOf(entry));
  const { kept, left } = partition(changed, reasonFor);
  const excluded = largestFirst([...chosen.excluded, ...left]);
  const half = half_left_out.filter(({ readable }) => reasonFor(readable) === null).length;
  if (half > 0) return { base: [], head: [], excluded, unmeasured: halfTooLarge(half, limits) };
  const side = (name: "base" | "head"): readonly TextFile[] =>
    kept.flatMap(({ path, [name]: entry }) => (entry === null ? [] : [{ path, text: textOf(entry) }]));
  const nothing = kept.length === 0 && excluded.length > 0;
  return { base: side("base"), head: side("head"), excluded, unmeasured: nothing ? NOTHING_MEASURED : null };
}

/** Keeps a path of which at least one version is text. */
function partition(
  changed: readonly ChangedPath[],
  reasonFor: (entry: TreeEntry) => ExclusionReason | null,
): { readonly kept: readonly ChangedPath[]; readonly left: readonly Exclusion[] } {
  const kept: ChangedPath[] = [];
  const left: Exclusion[] = [];
  for (const change of changed) {
    const versions = versionsOf(change);
    const reasons = versions.flatMap((version) => reasonFor(version) ?? []);
    const [reason] = reasons;
    if (reason === undefined || reasons.length < versions.length) kept.push(change);
    else left.push(exclusionOf(change, reason));
  }
  return { kept, left };
}

const NOTHING_MEASURED: Unmeasured = {
  status: "not_applicable",
  reason: "only files that are not measured were changed",
};

function largestFirst(excluded: readonly Exclusion[]): readonly Exclusion[] {
  return excluded.toSorted((a, b) => b.bytes - a.bytes);
}

function halfTooLarge(paths: number, { max_file_bytes }: Limits): Unmeasured {
  const files = paths === 1 ? "1 changed file is" : `${paths} changed files are`;
  const limit = `the limit of ${max_file_bytes} bytes (--max-file-bytes)`;
  return { status: "missing", reason: `${files} too_large before or after the change only, over ${limit}` };
}

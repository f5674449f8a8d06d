import { UsageError } from "../../core/commands/usage-error.ts";
import type { BlobInfo, SourceRepository } from "../ports.ts";
import { type CommitRange, EMPTY_BASE, resolveRange } from "../resolve-range.ts";
import type { LooseFile } from "./measure-blobs.ts";

/** What is measured: the step between two commits, or between two versions of one file. */
export type Subject =
  | ({ readonly kind: "commits" } & CommitRange)
  | { readonly kind: "blobs"; readonly base: LooseFile | null; readonly head: LooseFile };

type Asked = { readonly base: string | null; readonly head: string | null };

/** A blob with the path that its revision names; null for a bare blob id. */
type NamedBlob = BlobInfo & { readonly path: string | null };

/**
 * resolveSubject is resolveRange for revisions that may also name files, as HEAD~1:a.ts or a blob id does. Files compare
 * with files, or with the word "empty". Throws UsageError E_OPTION.
 */
export async function resolveSubject(source: SourceRepository, asked: Asked): Promise<Subject> {
  const head = await blobOf(source, asked.head);
  const base = await blobOf(source, asked.base);
  if (head === null && base === null) return { kind: "commits", ...(await resolveRange(source, asked)) };
  if (head === null || (base === null && asked.base !== EMPTY_BASE)) throw unlike(asked);
  // A bare id goes by the other's name: only then are the two one file.
  const name = head.path ?? base?.path ?? NAMELESS;
  return {
    kind: "blobs",
    base: base === null ? null : { ...base, path: base.path ?? name },
    head: { ...head, path: name },
  };
}

async function blobOf(source: SourceRepository, revision: string | null): Promise<NamedBlob | null> {
  if (revision === null || !MAY_BE_BLOB.test(revision)) return null;
  const path = REVISION_AND_PATH.exec(revision)?.[1];
  if (path !== undefined && /^\.{1,2}\//.test(path)) throw relative(revision);
  const blob = await source.blobInfo(revision);
  if (blob === null && path !== undefined) throw noFile(revision);
  return blob === null ? null : { ...blob, path: path ?? null };
}

/** What two bare ids are called, whichever is the base: the name is coded too. */
const NAMELESS = "file";

/** Has a path, or is an id or the beginning of one. */
const MAY_BE_BLOB = /:|^[0-9a-f]{4,64}$/;

/** The first colon outside of braces ends the revision, so that `HEAD^{/fix: that}:a.ts` names a.ts (gitrevisions(7)). */
const REVISION_AND_PATH = /^(?:[^:{]|\{[^}]*\})+:(.+)$/s;

function relative(revision: string): UsageError {
  return new UsageError("E_OPTION", {
    what: `expected a path from the root of the repository, found ${JSON.stringify(revision)}`,
    remedy: "write REV:PATH without ./ or ../",
  });
}

function noFile(revision: string): UsageError {
  return new UsageError("E_OPTION", {
    what: `expected a file, found none at ${JSON.stringify(revision)}`,
    remedy: `name a file that this revision has, or compare with nothing by --base ${EMPTY_BASE}`,
  });
}

function unlike({ base, head }: Asked): UsageError {
  const found = `--base ${base ?? "(first parent)"} and --head ${head ?? "HEAD"}`;
  return new UsageError("E_OPTION", {
    what: `expected two commits or two files, found one of each in ${JSON.stringify(found)}`,
    remedy: `name both as REV:PATH, or compare a file with nothing by --base ${EMPTY_BASE}`,
  });
}

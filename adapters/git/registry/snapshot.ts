import type { RegistrySnapshot } from "../../../forge/ports.ts";
import { GitError } from "../git-error.ts";
import { getObject, type ObjectReader } from "../objects/object-reader.ts";
import { readBlobs } from "../objects/read-blobs.ts";
import { openTreeWalk, type TreeLine } from "../objects/tree-walk.ts";
import { encodePrintablePath } from "../printable-path.ts";
import { failureOf } from "../process/git-failure.ts";
import { runGit } from "../process/run-git.ts";
import { splitAtNul } from "../process/split-at-nul.ts";
import { changedFiles } from "./changed-files.ts";
import { contains } from "./heads.ts";
import { unreadable } from "./registry-failure.ts";
import type { StoreContext } from "./store-context.ts";

/** Reads of at most this many files are under way at once, which bounds memory. */
const AT_ONCE = 64;

/** openSnapshot reads the registry at one commit. Everything but plain absence is E_REGISTRY_UNREADABLE. */
export function openSnapshot(
  context: StoreContext,
  reader: ObjectReader,
  head: string | null,
): RegistrySnapshot {
  if (head === null) return NOTHING;
  const { dir } = context;
  const start = head;
  const find = openTreeWalk(reader, head);

  async function read(path: string): Promise<Uint8Array | null> {
    const found = await find(path);
    if (found === null) return null;
    if (!isFile(found)) throw unreadable(`expected a file at ${path}, found mode ${found.mode}`);
    return getObject(reader, found.oid, "blob");
  }

  async function readMany(paths: readonly string[]): Promise<readonly Uint8Array[]> {
    const contents: Uint8Array[] = [];
    for (let at = 0; at < paths.length; at += AT_ONCE) {
      const some = paths.slice(at, at + AT_ONCE);
      contents.push(
        ...(await Promise.all(some.map((path) => read(path).then((bytes) => expectThere(path, bytes))))),
      );
    }
    return contents;
  }

  async function list(folder: string): Promise<readonly string[]> {
    const found = await find(folder);
    if (found === null) return [];
    if (found.mode !== "40000") throw unreadable(`expected a folder at ${folder}, found mode ${found.mode}`);
    const ended = await runGit(dir, ["ls-tree", "-r", "-z", found.oid], { accept: [0, 128] });
    if (ended.status !== 0) throw failureOf("ls-tree", ended);
    const prefix = folder === "" ? "" : `${folder}/`;
    return splitAtNul(ended.stdout).flatMap((record) => {
      const path = prefix + encodePrintablePath(record.subarray(record.indexOf("\t") + 1));
      return isFile({ mode: record.toString("latin1", 0, 6) }) ? [path] : [];
    });
  }

  async function descendsFrom(commit: string): Promise<boolean> {
    if (await isOnShortLine(reader, { head: start, commit })) return true;
    return (await reader.get(commit)) !== null && contains(context, start, commit);
  }

  /** A few come through the process that is there; a process of its own reads many in half the time. */
  async function* contents(ids: readonly string[]): AsyncGenerator<Uint8Array, void> {
    if (ids.length > AT_ONCE) yield* readBlobs(dir, ids);
    else yield* await Promise.all(ids.map((id) => getObject(reader, id, "blob")));
  }

  return {
    head,
    on_branch: true,
    read: (path) => guarded(read(path)),
    list: (folder) => guarded(list(folder)),
    readMany: (paths) => guarded(readMany(paths)),
    descendsFrom: (commit) => guarded(descendsFrom(commit)),
    changesSince: (commit) => guardedEach(changedFiles(dir, commit, head)),
    contents: (ids) => guardedEach(contents(ids)),
  };
}

/** Whoever reads often has read one of the newest commits; the process that is there tells them quicker than another. */
const SHORT_LINE = 32;

async function isOnShortLine(
  reader: ObjectReader,
  { head, commit }: { readonly head: string; readonly commit: string },
): Promise<boolean> {
  let at = head;
  for (let steps = 0; steps < SHORT_LINE && at !== commit; steps++) {
    const header = Buffer.from(await getObject(reader, at, "commit")).toString("latin1");
    const parent = /^tree [0-9a-f]+\nparent ([0-9a-f]+)\n/.exec(header)?.[1];
    if (parent === undefined) return false;
    at = parent;
  }
  return at === commit;
}

const NOTHING: RegistrySnapshot = {
  head: null,
  on_branch: true,
  read: async () => null,
  list: async () => [],
  readMany: async (paths) => paths.map((path) => expectThere(path, null)),
  descendsFrom: async () => false,
  changesSince: () => nothing(),
  contents: () => nothing(),
};

async function* nothing(): AsyncGenerator<never, void> {}

function isFile({ mode }: Pick<TreeLine, "mode">): boolean {
  return mode === "100644" || mode === "100755";
}

function expectThere(path: string, bytes: Uint8Array | null): Uint8Array {
  if (bytes === null) throw unreadable(`expected a file at ${path}, found nothing`);
  return bytes;
}

async function guarded<T>(reading: Promise<T>): Promise<T> {
  try {
    return await reading;
  } catch (error) {
    throw asUnreadable(error);
  }
}

async function* guardedEach<T>(reading: AsyncGenerator<T, void>): AsyncGenerator<T, void> {
  try {
    yield* reading;
  } catch (error) {
    throw asUnreadable(error);
  }
}

function asUnreadable(error: unknown): unknown {
  if (!(error instanceof GitError) || !DAMAGE.includes(error.code)) return error;
  return unreadable(error.what, error);
}

const DAMAGE: readonly string[] = ["E_OBJECT_UNREADABLE", "E_GIT_FAILED"];

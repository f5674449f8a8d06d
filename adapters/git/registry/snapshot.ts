import type { RegistrySnapshot } from "../../../forge/ports.ts";
import { GitError } from "../git-error.ts";
import { getObject, type ObjectReader } from "../objects/object-reader.ts";
import { openTreeWalk, type TreeLine } from "../objects/tree-walk.ts";
import { encodePrintablePath } from "../printable-path.ts";
import { failureOf } from "../process/git-failure.ts";
import { runGit } from "../process/run-git.ts";
import { splitAtNul } from "../process/split-at-nul.ts";
import { unreadable } from "./registry-failure.ts";

/** Reads of at most this many files are under way at once, which bounds memory. */
const AT_ONCE = 64;

/** openSnapshot reads the registry at one commit. Everything but plain absence is E_REGISTRY_UNREADABLE. */
export function openSnapshot(dir: string, reader: ObjectReader, head: string | null): RegistrySnapshot {
  if (head === null) return NOTHING;
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

  return {
    head,
    read: (path) => guarded(read(path)),
    list: (folder) => guarded(list(folder)),
    readMany: (paths) => guarded(readMany(paths)),
  };
}

const NOTHING: RegistrySnapshot = {
  head: null,
  read: async () => null,
  list: async () => [],
  readMany: async (paths) => paths.map((path) => expectThere(path, null)),
};

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
    if (!(error instanceof GitError) || !DAMAGE.includes(error.code)) throw error;
    throw unreadable(error.what, error);
  }
}

const DAMAGE: readonly string[] = ["E_OBJECT_UNREADABLE", "E_GIT_FAILED"];

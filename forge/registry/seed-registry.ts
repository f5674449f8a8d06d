import { CHECKPOINT_PATH } from "../../core/vbh/log/index.ts";
import { readBlobsById } from "../measure/read-texts.ts";
import type { RegistrySnapshot, RegistryStore, SourceRepository } from "../ports.ts";
import { registryFiles } from "./registry-files.ts";

/**
 * seedRegistry makes a store begin where a committed snapshot ends: as long as the registry branch exists nowhere,
 * and the trusted commit has a snapshot, that snapshot is what is read, and the first append commits it below itself. The
 * log so goes on instead of starting anew beside its own past. Without a trusted commit nothing is taken over: a change
 * that is judged must not bring the history it is judged by.
 */
export function seedRegistry(
  store: RegistryStore,
  source: SourceRepository,
  trustedCommit: () => Promise<string | null>,
): RegistryStore {
  const seeds = new WeakMap<RegistrySnapshot, Seed>();
  return {
    branch: store.branch,
    snapshot: async () => {
      const found = await store.snapshot();
      const committed = found.head === null ? await committedSnapshot(source, await trustedCommit()) : null;
      if (committed === null) return found;
      const seeded = snapshotOf(committed);
      seeds.set(seeded, { empty: found, files: committed.files });
      return seeded;
    },
    commit: async (snapshot, change) => {
      const seed = seeds.get(snapshot);
      if (seed === undefined) return store.commit(snapshot, change);
      const files = new Map([...seed.files, ...change.puts]);
      for (const path of change.deletes) files.delete(path);
      return store.commit(seed.empty, { ...change, puts: files, deletes: [] });
    },
  };
}

type Files = ReadonlyMap<string, Uint8Array>;
/** The store's own snapshot of a branch that does not exist, and the files to begin it with. */
type Seed = { readonly empty: RegistrySnapshot; readonly files: Files };
type Committed = { readonly commit: string; readonly files: Files };

async function committedSnapshot(source: SourceRepository, commit: string | null): Promise<Committed | null> {
  if (commit === null || (await source.readFile(commit, CHECKPOINT_PATH)) === null) return null;
  const tree = await source.listTree(commit);
  const own = new Set(registryFiles(tree.map(({ path }) => path)));
  const entries = tree.filter(({ kind, path }) => kind === "file" && own.has(path));
  const contents = await readBlobsById(source, entries);
  return {
    commit,
    files: new Map(entries.map(({ path, oid }) => [path, contents.get(oid) ?? new Uint8Array()])),
  };
}

function snapshotOf({ commit, files }: Committed): RegistrySnapshot {
  return {
    head: commit,
    on_branch: false,
    read: async (path) => files.get(path) ?? null,
    list: async (folder) =>
      [...files.keys()].filter((path) => folder === "" || path.startsWith(`${folder.replace(/\/$/, "")}/`)),
    readMany: async (paths) => paths.map((path) => files.get(path) ?? new Uint8Array()),
    descendsFrom: async () => false,
    changesSince: async function* () {
      for (const path of files.keys()) yield { path, before: null, after: path };
    },
    contents: async function* (paths) {
      for (const path of paths) yield files.get(path) ?? new Uint8Array();
    },
  };
}

import { CHECKPOINT_PATH, LOG_FOLDER } from "../../core/vbh/log/index.ts";
import { readBlobsById } from "../measure/read-texts.ts";
import type { RegistrySnapshot, RegistryStore, SourceRepository } from "../ports.ts";

/** What of registry/ is the registry; schemas and presets beside it belong to the project. */
const FOLDERS = [
  "registry/builds/",
  "registry/channels/",
  "registry/events/",
  `${LOG_FOLDER}/`,
  "registry/signatures/",
];

/**
 * seedRegistry makes a store begin where a committed snapshot ends: as long as the registry branch exists nowhere,
 * and the default branch has a snapshot, that snapshot is what is read, and the first append commits it below
 * itself. The log so goes on instead of starting anew beside its own past.
 */
export function seedRegistry(store: RegistryStore, source: SourceRepository): RegistryStore {
  const seeds = new WeakMap<RegistrySnapshot, Seed>();
  return {
    branch: store.branch,
    snapshot: async () => {
      const found = await store.snapshot();
      const committed = found.head === null ? await committedSnapshot(source) : null;
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

async function committedSnapshot(source: SourceRepository): Promise<Committed | null> {
  const commit = await source.policyCommit();
  if ((await source.readFile(commit, CHECKPOINT_PATH)) === null) return null;
  const tree = await source.listTree(commit);
  const entries = tree.filter(
    ({ kind, path }) => kind === "file" && FOLDERS.some((folder) => path.startsWith(folder)),
  );
  const contents = await readBlobsById(source, entries);
  return {
    commit,
    files: new Map(entries.map(({ path, oid }) => [path, contents.get(oid) ?? new Uint8Array()])),
  };
}

function snapshotOf({ commit, files }: Committed): RegistrySnapshot {
  return {
    head: commit,
    read: async (path) => files.get(path) ?? null,
    list: async (folder) =>
      [...files.keys()].filter((path) => folder === "" || path.startsWith(`${folder.replace(/\/$/, "")}/`)),
    readMany: async (paths) => paths.map((path) => files.get(path) ?? new Uint8Array()),
  };
}

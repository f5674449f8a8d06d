import type { DatabaseSync } from "node:sqlite";
import { memoryIndex } from "../../forge/registry/memory-index.ts";
import type { RegistryIndex } from "../../forge/registry/registry-index.ts";
import { isRefusal } from "./sqlite-failure.ts";
import { sqliteIndex } from "./sqlite-index.ts";

/**
 * openRegistryIndex gives the index that is kept in `file`. Where this Node has no SQLite (before 22.13), or the file
 * cannot be used (a folder of somebody else, a full disk), it is kept in memory instead: each run then reads the whole
 * registry, and `onNotice` is told why.
 */
export function openRegistryIndex(file: string, onNotice: (notice: string) => void): RegistryIndex {
  let kept: Promise<RegistryIndex> | null = null;
  const current = (): Promise<RegistryIndex> => {
    kept ??= loadSqlite().then((Database) =>
      Database === null ? memoryIndex() : sqliteIndex(file, Database),
    );
    return kept;
  };

  async function attempt<Result>(
    use: (index: RegistryIndex) => Promise<Result>,
    other: () => Promise<Result>,
  ) {
    try {
      return await use(await current());
    } catch (error) {
      if (!isRefusal(error)) throw error;
      onNotice(`the index ${file} cannot be used (${reasonOf(error)}); the whole registry is read instead`);
      kept = Promise.resolve(memoryIndex());
      return other();
    }
  }

  return {
    read: () =>
      attempt(
        (index) => index.read(),
        () => memoryIndex().read(),
      ),
    update: (from, advance) =>
      attempt(
        (index) => index.update(from, advance),
        async () => false,
      ),
    clear: () =>
      attempt(
        (index) => index.clear(),
        async () => {},
      ),
  };
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : "unknown";
}

/** Until it is stable, Node says at its first use that it is not; users of this program have no use for that. */
async function loadSqlite(): Promise<typeof DatabaseSync | null> {
  const { emitWarning } = process;
  process.emitWarning = () => {};
  try {
    return (await import("node:sqlite")).DatabaseSync;
  } catch {
    return null;
  } finally {
    process.emitWarning = emitWarning;
  }
}

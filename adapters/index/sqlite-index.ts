import { existsSync, rmSync } from "node:fs";

import { dirname } from "node:path";
import type { DatabaseSync } from "node:sqlite";
import { memoryIndex } from "../../forge/registry/memory-index.ts";
import type { RegistryIndex } from "../../forge/registry/registry-index.ts";
import { makeFolders } from "../files/make-folders.ts";
import { guardReader } from "./guard-reader.ts";
import { damagedIndex } from "./index-error.ts";
import { isBusy, isDamage } from "./sqlite-failure.ts";
import { readPosition, sqliteReader } from "./sqlite-reader.ts";
import { prepareSchema } from "./sqlite-schema.ts";
import { sqliteTable } from "./sqlite-table.ts";

/** How long one attempt waits inside SQLite for other processes; nothing else of this process runs meanwhile. */
const BUSY_TIMEOUT_MS = 50;
/** How long attempts go on: another process may be reading a whole registry for the first time. */
const PATIENCE_MS = 10 * 60 * 1000;
const LONGEST_WAIT_MS = 100;

/** A file that is damaged again and again lies on a disk that is. */
const MOST_REMADE = 3;

/**
 * sqliteIndex keeps the index in one SQLite file, which many processes may use at once: each reader and each update has a
 * connection of its own. A file that is damaged is thrown away and made anew, and so are the tables of another version; a
 * reader that meets the damage only later throws E_INDEX_DAMAGED. Errors of SQLite and the file system are thrown as they are when
 * the file cannot be used at all.
 */
export function sqliteIndex(file: string, Database: typeof DatabaseSync): RegistryIndex {
  let remade = 0;

  async function open(): Promise<DatabaseSync> {
    await makeFolders(dirname(file));
    try {
      return await whenFree(connect);
    } catch (error) {
      remake(error);
      return whenFree(connect);
    }
  }

  function connect(): DatabaseSync {
    const database = new Database(file, { timeout: BUSY_TIMEOUT_MS });
    try {
      database.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL");
      prepareSchema(database);
      return database;
    } catch (error) {
      database.close();
      throw error;
    }
  }

  /** The file itself goes last: a new one beside an old log would take that for its own (sqlite.org/howtocorrupt.html). */
  function discard(): void {
    for (const end of ["-wal", "-shm", ""]) rmSync(`${file}${end}`, { force: true });
  }

  /** Throws a damaged file away; throws what is no damage, or what comes again and again. */
  function remake(error: unknown): void {
    if (!isDamage(error)) throw error;
    discard();
    remade += 1;
    if (remade > MOST_REMADE) throw damagedIndex(error);
  }

  function explain(error: unknown): unknown {
    if (!isDamage(error)) return error;
    discard();
    return damagedIndex(error);
  }

  return {
    read: async () => {
      // To look is not to write.
      if (!existsSync(file)) return memoryIndex().read();
      const database = await open();
      try {
        return guardReader(await whenFree(() => sqliteReader(database)), explain);
      } catch (error) {
        database.close();
        remake(error);
        return memoryIndex().read();
      }
    },
    update: async (from, advance) => {
      const database = await open();
      try {
        await whenFree(() => database.exec("BEGIN IMMEDIATE"));
        if (readPosition(database)?.commit !== from?.commit) return false;
        const { table, finish } = sqliteTable(database);
        finish(await advance(table));
        database.exec("COMMIT");
        return true;
      } catch (error) {
        remake(error);
        return false;
      } finally {
        // What was not committed is undone.
        database.close();
      }
    },
    clear: async () => discard(),
  };
}

/** whenFree tries again while another process holds what is wanted. */
async function whenFree<Result>(attempt: () => Result): Promise<Result> {
  const until = performance.now() + PATIENCE_MS;
  for (;;) {
    try {
      return attempt();
    } catch (error) {
      if (!isBusy(error) || performance.now() > until) throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, Math.random() * LONGEST_WAIT_MS));
  }
}

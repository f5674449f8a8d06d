import type { DatabaseSync } from "node:sqlite";
import { SCORED_METRICS } from "../../core/policy/policy.ts";
import { type FoldedBuild, newBuild, parseBuildId } from "../../core/registry/index.ts";
import type {
  EventFileEntry,
  IndexPosition,
  IndexTable,
  RecordDigests,
} from "../../forge/registry/registry-index.ts";
import { readChannel } from "./sqlite-reader.ts";
import { BUILD_COLUMNS, foldedBuild, foldedColumns, pack } from "./sqlite-rows.ts";

/** Builds that are kept before they are written: most are changed by several events, one after the other. */
const UNWRITTEN = 500;

/** The table of an open write transaction; `finish` writes what is still kept, and the position. */
export type SqliteTable = {
  readonly table: IndexTable;
  readonly finish: (position: IndexPosition) => void;
};

/** sqliteTable gives the index for writing; whoever calls it begins and ends the transaction. */
export function sqliteTable(database: DatabaseSync): SqliteTable {
  const insert = database.prepare(
    `INSERT INTO builds VALUES (${Array.from({ length: 18 }, () => "?").join(", ")})`,
  );
  const select = database.prepare(`SELECT ${BUILD_COLUMNS} FROM builds WHERE id = ?`);
  const selectDigests = database.prepare("SELECT record_sha256, signatures_sha256 FROM builds WHERE id = ?");
  const update = database.prepare("UPDATE builds SET folded = ?, decision = ?, recorded_at = ? WHERE id = ?");
  const place = database.prepare("UPDATE builds SET log_index = ? WHERE id = ?");
  const selectFile = database.prepare("SELECT path, bytes, sha256 FROM event_files WHERE path = ?");
  const unwritten = new Map<string, FoldedBuild>();

  function write(): void {
    for (const build of unwritten.values()) {
      const { folded, decision } = foldedColumns(build);
      update.run(folded, decision, build.recorded_at, build.id);
    }
    unwritten.clear();
  }

  const table: IndexTable = {
    build: (id) => {
      const kept = unwritten.get(id);
      if (kept !== undefined) return kept;
      const row = select.get(id);
      return row === undefined ? undefined : foldedBuild(row);
    },
    putBuild: (build) => {
      unwritten.set(build.id, build);
      if (unwritten.size >= UNWRITTEN) write();
    },
    channel: (name) => readChannel(database, name),
    putChannel: (state) =>
      void database
        .prepare("INSERT OR REPLACE INTO channels VALUES (?, ?)")
        .run(state.channel, JSON.stringify(state)),
    digests: (id) => selectDigests.get(id) as RecordDigests | undefined,
    putRecord: ({ id, build, record_sha256, signatures_sha256 }) => {
      const { day, number } = parseBuildId(id) ?? { day: "", number: 0 };
      const { folded, decision } = foldedColumns(newBuild(id, build));
      const metrics = SCORED_METRICS.map((metric) => build.metrics[metric].value);
      insert.run(
        ...[id, day, number, build.key, build.commit, build.timestamp, build.model, ...metrics],
        ...[record_sha256, signatures_sha256, 0, null, pack(build), folded, decision],
      );
    },
    putLogIndex: (id, logIndex) => void place.run(logIndex, id),
    unrecorded: () => {
      write();
      const row = database.prepare("SELECT id FROM builds WHERE recorded_at IS NULL LIMIT 1").get();
      return row === undefined ? null : String(row["id"]);
    },
    eventFile: (path) => selectFile.get(path) as EventFileEntry | undefined,
    putEventFile: ({ path, bytes, sha256 }) =>
      void database.prepare("INSERT OR REPLACE INTO event_files VALUES (?, ?, ?)").run(path, bytes, sha256),
  };

  function finish({ commit, log_size, log_root, last_event_at }: IndexPosition): void {
    write();
    database
      .prepare("INSERT OR REPLACE INTO position VALUES (1, ?, ?, ?, ?)")
      .run(commit, log_size, log_root, last_event_at);
  }

  return { table, finish };
}

import type { DatabaseSync } from "node:sqlite";

/** Another number is another program's file, or another version's: its tables are made anew. */
export const SCHEMA_VERSION = 0x51460002;

/**
 * What is looked for has columns of its own beside the deflated JSON that it stands in. Each scored metric has an index of the builds in
 * which it was measured, in the order of time, so that the latest of them are found however many builds there are.
 */
const SCHEMA = `
CREATE TABLE position (
  only INTEGER PRIMARY KEY CHECK (only = 1),
  commit_id TEXT NOT NULL,
  log_size INTEGER NOT NULL,
  log_root TEXT NOT NULL,
  last_event_at TEXT
);
CREATE TABLE builds (
  id TEXT NOT NULL,
  day TEXT NOT NULL,
  number INTEGER NOT NULL,
  key TEXT NOT NULL,
  commit_id TEXT NOT NULL,
  timestamp TEXT NOT NULL,
  model TEXT NOT NULL,
  mdl_delta REAL,
  cache_efficiency REAL,
  rubikstack_improvement REAL,
  test_coverage REAL,
  record_sha256 TEXT NOT NULL,
  signatures_sha256 TEXT NOT NULL,
  log_index INTEGER NOT NULL,
  recorded_at TEXT,
  build BLOB NOT NULL,
  folded TEXT NOT NULL,
  decision BLOB NOT NULL
);
CREATE UNIQUE INDEX builds_id ON builds (id);
CREATE INDEX builds_day ON builds (day, number);
CREATE INDEX builds_number ON builds (number);
CREATE INDEX builds_key ON builds (key, log_index);
CREATE INDEX builds_commit ON builds (commit_id);
CREATE INDEX builds_time ON builds (timestamp, day, number);
CREATE INDEX builds_unrecorded ON builds (id) WHERE recorded_at IS NULL;
CREATE INDEX measured_mdl_delta ON builds (model, timestamp, day, number) WHERE mdl_delta IS NOT NULL;
CREATE INDEX measured_cache_efficiency ON builds (timestamp, day, number) WHERE cache_efficiency IS NOT NULL;
CREATE INDEX measured_rubikstack_improvement ON builds (timestamp, day, number)
  WHERE rubikstack_improvement IS NOT NULL;
CREATE INDEX measured_test_coverage ON builds (timestamp, day, number) WHERE test_coverage IS NOT NULL;
CREATE TABLE channels (name TEXT PRIMARY KEY, state TEXT NOT NULL);
CREATE TABLE event_files (path TEXT PRIMARY KEY, bytes INTEGER NOT NULL, sha256 TEXT NOT NULL);
PRAGMA user_version = ${SCHEMA_VERSION};
`;

/** Tables and indexes of this version, in bytewise order. */
const NAMES = [...SCHEMA.matchAll(/^CREATE (?:UNIQUE )?(?:TABLE|INDEX) (\w+)/gm)]
  .map(([, name]) => name)
  .sort();

/**
 * prepareSchema makes the tables in a file that has none, and makes them anew where they are another version's or not all there.
 * Another process sees the tables as they were, or all of the new ones.
 */
export function prepareSchema(database: DatabaseSync): void {
  if (isPrepared(database)) return;
  database.exec("BEGIN IMMEDIATE");
  // Another process may have done it meanwhile.
  if (!isPrepared(database)) {
    for (const drop of dropsOf(database)) database.exec(drop);
    database.exec(SCHEMA);
  }
  database.exec("COMMIT");
}

function isPrepared(database: DatabaseSync): boolean {
  const version = database.prepare("PRAGMA user_version").get()?.["user_version"];
  if (version !== SCHEMA_VERSION) return false;
  const found = database.prepare("SELECT name FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY name").all();
  return found.map((row) => row["name"]).join() === NAMES.join();
}

/** Indexes go with their tables. */
function dropsOf(database: DatabaseSync): readonly string[] {
  return database
    .prepare(
      "SELECT type, name FROM sqlite_schema WHERE type IN ('table', 'view') AND name NOT LIKE 'sqlite_%'",
    )
    .all()
    .map((row) => `DROP ${row["type"]} "${String(row["name"]).replaceAll('"', '""')}"`);
}

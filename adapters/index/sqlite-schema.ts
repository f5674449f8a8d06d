import type { DatabaseSync } from "node:sqlite";

/** Another number is another program's file, or another version's: it is made anew. */
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

/** prepareSchema makes the tables in an empty file; false when the file is not an index of this version. */
export function prepareSchema(database: DatabaseSync): boolean {
  if (numberOf(database, "PRAGMA user_version") === SCHEMA_VERSION) return true;
  database.exec("BEGIN IMMEDIATE");
  const version = numberOf(database, "PRAGMA user_version");
  const empty = version === 0 && numberOf(database, "SELECT count(*) FROM sqlite_schema") === 0;
  if (empty) database.exec(SCHEMA);
  database.exec("COMMIT");
  return empty || version === SCHEMA_VERSION;
}

function numberOf(database: DatabaseSync, query: string): number {
  return Number(Object.values(database.prepare(query).get() ?? {})[0]);
}

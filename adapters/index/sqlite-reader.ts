import type { DatabaseSync } from "node:sqlite";
import { SCORED_METRICS } from "../../core/policy/policy.ts";
import { type BuildPredicate, type ChannelState, emptyChannel } from "../../core/registry/index.ts";
import type { IndexPosition, IndexReader } from "../../forge/registry/registry-index.ts";
import type { RegisteredBuild } from "../../forge/registry/registry-view.ts";
import { BUILD_COLUMNS, parse, registeredBuild, unpack } from "./sqlite-rows.ts";

const BUILDS = `SELECT ${BUILD_COLUMNS} FROM builds`;
const NEWEST_FIRST = "ORDER BY timestamp DESC, day DESC, number DESC LIMIT ?";

/** Each metric has an index of its own, whose end is all that is read. */
const MEASURED_BEFORE = `
SELECT build FROM builds WHERE rowid IN (
  ${SCORED_METRICS.map((metric) => {
    const comparable = metric === "mdl_delta" ? "AND model = $model" : "";
    const where = `${metric} IS NOT NULL ${comparable} AND timestamp < $timestamp`;
    const newest = "ORDER BY timestamp DESC, day DESC, number DESC LIMIT $count";
    return `SELECT rowid FROM (SELECT rowid FROM builds WHERE ${where} ${newest})`;
  }).join(" UNION ")}
) ORDER BY timestamp, day, number`;

/**
 * sqliteReader reads the index in one read transaction, which begins here and ends when it is closed: other processes may
 * write meanwhile (sqlite.org/isolation.html), and it sees none of that.
 */
export function sqliteReader(database: DatabaseSync): IndexReader {
  if (!database.isTransaction) database.exec("BEGIN");
  const position = readPosition(database);
  const builds = (where: string, ...values: readonly (string | number)[]): readonly RegisteredBuild[] =>
    database
      .prepare(`${BUILDS} ${where}`)
      .all(...values)
      .map(registeredBuild);
  const number = (query: string, ...values: readonly string[]): number =>
    Number(Object.values(database.prepare(query).get(...values) ?? {})[0] ?? 0);
  return {
    position,
    size: () => number("SELECT count(*) FROM builds"),
    build: (id) => builds("WHERE id = ?", id).at(0) ?? null,
    byKey: (key) => builds("WHERE key = ? ORDER BY log_index LIMIT 1", key).at(0) ?? null,
    // "g" follows every hexadecimal digit.
    byCommit: (prefix) => builds("WHERE commit_id >= ? AND commit_id < ?", prefix, `${prefix}g`),
    byNumber: (wanted) => builds("WHERE number = ?", wanted),
    highestNumber: (day) => number("SELECT max(number) FROM builds WHERE day = ?", day),
    newest: (count) => builds(NEWEST_FIRST, count),
    measuredBefore: ({ timestamp, model }, count) => {
      const found = database.prepare(MEASURED_BEFORE).all({ timestamp, model, count });
      return found.map((row) => unpack<BuildPredicate>(row["build"]));
    },
    all: function* () {
      const select = `${BUILDS} ORDER BY timestamp, day, number`;
      for (const row of database.prepare(select).iterate()) yield registeredBuild(row);
    },
    channel: (name) => readChannel(database, name),
    channelNames: () =>
      database
        .prepare("SELECT name FROM channels ORDER BY name")
        .all()
        .map((row) => String(row["name"])),
    close: () => {
      if (database.isOpen) database.close();
    },
  };
}

export function readPosition(database: DatabaseSync): IndexPosition | null {
  const row = database.prepare("SELECT * FROM position").get();
  if (row === undefined) return null;
  const at = row["last_event_at"];
  return {
    commit: String(row["commit_id"]),
    log_size: Number(row["log_size"]),
    log_root: String(row["log_root"]),
    last_event_at: at === null ? null : String(at),
  };
}

export function readChannel(database: DatabaseSync, name: string): ChannelState {
  const row = database.prepare("SELECT state FROM channels WHERE name = ?").get(name);
  return row === undefined ? emptyChannel(name) : parse<ChannelState>(row["state"]);
}

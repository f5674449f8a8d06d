import { encodeHex } from "../../core/bytes/index.ts";
import { applyEvent, readLayout } from "../../core/registry/index.ts";
import { CHECKPOINT_PATH, type OpenLog, openLog } from "../../core/vbh/log/index.ts";
import type { Progress, RegistrySnapshot } from "../ports.ts";
import { addedEvents } from "./added-events.ts";
import { loggedOrder } from "./logged-order.ts";
import { type LogContext, requireOwnLog } from "./own-log.ts";
import { putRecords } from "./put-records.ts";
import { type AddedRecord, type GrownDay, registryChanges } from "./registry-changes.ts";
import { otherRecord, unpairedRecord } from "./registry-damage.ts";
import type { IndexPosition, IndexTable } from "./registry-index.ts";
import { requireExtension } from "./require-extension.ts";

/** A commit of the registry to read up to, and what its log is held to. */
export type Reading = LogContext & {
  readonly snapshot: RegistrySnapshot;
  readonly branch: string;
  readonly progress: Progress;
};

/** Records that are read at once, which bounds memory. */
const BATCH = 200;
/** Progress is told this often. */
const A_STEP = 5000;

/**
 * advanceIndex reads what a commit of the registry has beyond `from` (null: beyond nothing), holds it to the rules and to
 * the log, and applies it: records and signatures are only added, a day's events only grow by whole lines, each
 * record and event is its leaf in the log in the log's order, each signatures file has the digest in its build's
 * `recorded` event, and the log extends the one that was there. Rebuilding is the same from nothing. It holds one batch of
 * records and one day's events at a time. Throws RegistryError and LogError; the table is then not to be kept.
 */
export async function advanceIndex(
  table: IndexTable,
  from: IndexPosition | null,
  reading: Reading,
): Promise<IndexPosition> {
  const { snapshot, primitives, branch, progress } = reading;
  const read = (path: string): Promise<Uint8Array | null> => snapshot.read(path);
  const log = await openOwnLog(reading);
  const { size, edge } = log.tree;
  if (from !== null) await requireExtension(log.tree, from);
  const days = await readRecords(table, from, reading);
  const { sha256: hash } = primitives;
  const logged = loggedOrder({ read, edge, sha256: hash }, from?.log_size ?? 0, branch);
  let last = from?.last_event_at ?? null;
  let count = 0;
  for await (const { event, sha256 } of addedEvents(table, days, reading)) {
    if (event.kind === "recorded") {
      const { build_id, signatures_sha256 } = event;
      const found = table.digests(build_id);
      if (found === undefined) throw unpairedRecord(branch, `that event of ${build_id} without the record`);
      if (found.signatures_sha256 !== signatures_sha256) throw otherRecord(branch, build_id);
      const record = { kind: "record", id: build_id, sha256: found.record_sha256 } as const;
      table.putLogIndex(build_id, await logged.take(record));
    }
    await logged.take({ kind: "event", id: `${event.kind}@${event.at}`, sha256 });
    applyEvent(event, table);
    last = event.at;
    if (++count % A_STEP === 0) progress.step(`reading the registry: ${count} events`);
  }
  await logged.end();
  const silent = table.unrecorded();
  if (silent !== null) throw unpairedRecord(branch, `the record ${silent} without that event`);
  return {
    commit: snapshot.head ?? "",
    log_size: size,
    log_root: encodeHex(edge.rootHash),
    last_event_at: last,
  };
}

/** openOwnLog opens the log of this repository's registry. Throws E_REGISTRY_FOREIGN for a branch with files and no log. */
export async function openOwnLog({ snapshot, branch, primitives, identity }: Reading): Promise<OpenLog> {
  if ((await snapshot.read(CHECKPOINT_PATH)) === null) readLayout(await snapshot.list(""), branch);
  const log = await openLog((path) => snapshot.read(path), primitives);
  if (log.head !== null) requireOwnLog(log.head.origin, identity);
  return log;
}

/** Puts the new records into the table and gives the days that have new events. */
async function readRecords(
  table: IndexTable,
  from: IndexPosition | null,
  { snapshot, branch, primitives, progress }: Reading,
): Promise<readonly GrownDay[]> {
  const days: GrownDay[] = [];
  let batch: AddedRecord[] = [];
  let count = 0;
  const flush = async (): Promise<void> => {
    await putRecords(table, batch, { snapshot, sha256: primitives.sha256 });
    count += batch.length;
    if (count % A_STEP === 0 && count > 0) progress.step(`reading the registry: ${count} builds`);
    batch = [];
  };
  for await (const change of registryChanges(snapshot, from, branch)) {
    if (change.kind === "day") days.push(change);
    else if (batch.push(change) === BATCH) await flush();
  }
  await flush();
  return days;
}

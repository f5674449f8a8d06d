import { encodeHex } from "../../core/bytes/index.ts";
import type { LogEntryReport, LogReport } from "../../core/report/index.ts";
import { type PlacedLeaf, scanLeaves } from "../../core/vbh/log/index.ts";
import { type LogAccess, readLog } from "./read-log.ts";

/** showLog gives the head of the log and its newest leaves, newest first. It reads the bundles of those leaves alone. Throws as readLog does. */
export async function showLog(access: LogAccess, last: number): Promise<LogReport> {
  const { head, signed_by, tree } = await readLog(access);
  const entries: LogEntryReport[] = [];
  let after: PlacedLeaf | null = null;
  for await (const placed of scanLeaves(tree)) {
    if (entries.length === last) break;
    entries.push(entryOf(placed, after));
    after = placed;
  }
  return {
    origin: head.origin,
    size: head.size,
    root: encodeHex(head.rootHash),
    signed_by: signed_by.map(({ name, keyHash }) => ({ name, key_id: keyHash })),
    entries,
  };
}

/** An event's id has its time; a record's is that of its `recorded` event, whose leaf is the next. */
function entryOf({ index, leaf }: PlacedLeaf, after: PlacedLeaf | null): LogEntryReport {
  const { kind, id, counter, sha256 } = leaf;
  const timed = kind === "event" ? id : after?.leaf.kind === "event" ? after.leaf.id : "";
  return { index, at: timed.split("@")[1] ?? null, kind, id, counter, sha256 };
}

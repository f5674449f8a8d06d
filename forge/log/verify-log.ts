import { encodeHex } from "../../core/bytes/index.ts";
import type { LogVerification } from "../../core/report/index.ts";
import { type NoteVerifier, requireExtension, scanLog } from "../../core/vbh/log/index.ts";
import { checkContents } from "./check-contents.ts";
import type { HeadMemory } from "./head-memory.ts";
import { type LogAccess, readLog } from "./read-log.ts";
import { recallHead } from "./recall-head.ts";

export type VerifyLogRequest = {
  /** Keys of the log from elsewhere; none: those beside the checkpoint. */
  readonly keys: readonly NoteVerifier[];
  /** Where a head was kept before; it is looked at, not moved. */
  readonly memory: (origin: string) => Promise<HeadMemory>;
};

/** Progress is told this often. */
const A_STEP = 1024;

/**
 * verifyLog verifies the whole log from nothing: who signed the checkpoint, every bundle under its root, counters and back
 * links of both streams, every record, signatures file and event against its leaf, and that the log extends the head that was
 * kept elsewhere. Throws the first fault: LogError, RegistryError, or ForgeError E_NOTHING_RECORDED.
 */
export async function verifyLog(
  access: LogAccess,
  { keys, memory }: VerifyLogRequest,
): Promise<LogVerification> {
  const { primitives, progress, store } = access;
  const { snapshot, read, head, tree, signed_by, keys: known } = await readLog(access, keys);
  const contents = await checkContents({ snapshot, branch: store.branch, primitives, progress });
  for await (const leaves of scanLog(read, tree, primitives.sha256)) {
    for (const placed of leaves) await contents.take(placed);
    const done = (leaves.at(-1)?.index ?? 0) + 1;
    if (done % A_STEP === 0)
      progress.step(`verifying the log: ${done} of ${head.size} entries`, done / head.size);
  }
  const { records, events } = await contents.end();
  const place = await memory(head.origin);
  const kept = await recallHead(place, { origin: head.origin, keys: known }, primitives);
  if (kept !== null) await requireExtension(tree, kept.head);
  return {
    origin: head.origin,
    size: head.size,
    root: encodeHex(head.rootHash),
    signed_by: signed_by.map(({ name, keyHash }) => ({ name, key_id: keyHash })),
    pinned: keys.length > 0,
    records,
    events,
    remembered: kept === null ? null : { place: place.place, size: kept.head.size },
  };
}

import { parseEvents, type RegistryEvent } from "../../core/registry/index.ts";
import type { Primitives } from "../../core/vbh/index.ts";
import type { PlacedLeaf } from "../../core/vbh/log/index.ts";
import { hexDigest } from "../hex-digest.ts";
import type { Progress, RegistrySnapshot } from "../ports.ts";
import { type AddedRecord, type GrownDay, registryChanges } from "../registry/registry-changes.ts";
import { otherRecord, unlikeLog, unpairedRecord } from "../registry/registry-damage.ts";

export type ContentsContext = {
  readonly snapshot: RegistrySnapshot;
  readonly branch: string;
  readonly primitives: Primitives;
  readonly progress: Progress;
};

/** Holds records, signatures and events to the leaves of a log, from its first leaf to its last. */
export type ContentsCheck = {
  /** The next leaf. */
  readonly take: (placed: PlacedLeaf) => Promise<void>;
  /** There are no further leaves; nothing may be left over. */
  readonly end: () => Promise<{ readonly records: number; readonly events: number }>;
};

/** SHA-256 (hex) of a record's file and of the signatures beside it. */
type Digests = { readonly record: string; readonly signatures: string };
type LoggedEvent = { readonly event: RegistryEvent; readonly sha256: string };

/** Records that are read at once, which bounds memory. */
const BATCH = 200;
const NEWLINE = 0x0a;

/**
 * checkContents hashes every record and signatures file once, then reads the events along with the leaves: a record's leaf
 * has its file's digest and is followed by that of its `recorded` event, which has the digest of its signatures; an event's
 * leaf has its line's digest, kind and time. Its methods throw E_REGISTRY_DAMAGED, and what parseEvents throws.
 */
export async function checkContents(context: ContentsContext): Promise<ContentsCheck> {
  const { snapshot, branch, primitives, progress } = context;
  const { sha256 } = primitives;
  const digests = new Map<string, Digests>();
  const days: GrownDay[] = [];
  let batch: AddedRecord[] = [];
  const flush = async (): Promise<void> => {
    for await (const [id, found] of hashRecords(batch)) digests.set(id, found);
    progress.step(`hashing records: ${digests.size}`);
    batch = [];
  };
  for await (const change of registryChanges(snapshot, null, branch)) {
    if (change.kind === "day") days.push(change);
    else if (batch.push(change) === BATCH) await flush();
  }
  await flush();
  const lines = readLines(days);
  const records = digests.size;
  let events = 0;
  let open: { readonly id: string; readonly signatures: string } | null = null;

  async function* hashRecords(
    added: readonly AddedRecord[],
  ): AsyncGenerator<readonly [string, Digests], void> {
    const contents = snapshot
      .contents(added.flatMap(({ record, signatures }) => [record, signatures]))
      [Symbol.asyncIterator]();
    const next = async (): Promise<string> =>
      hexDigest((await contents.next()).value ?? new Uint8Array(), sha256);
    for (const { id } of added) yield [id, { record: await next(), signatures: await next() }];
  }

  async function* readLines(days: readonly GrownDay[]): AsyncGenerator<LoggedEvent, void> {
    const contents = snapshot.contents(days.map(({ content }) => content))[Symbol.asyncIterator]();
    for (const { path } of days) {
      const bytes: Uint8Array = (await contents.next()).value ?? new Uint8Array();
      let at = 0;
      for (const event of parseEvents(bytes, path)) {
        const end = bytes.indexOf(NEWLINE, at);
        yield { event, sha256: hexDigest(bytes.subarray(at, end), sha256) };
        at = end + 1;
      }
    }
  }

  async function take({ index, leaf }: PlacedLeaf): Promise<void> {
    if (leaf.kind === "record") {
      const found = digests.get(leaf.id);
      if (open !== null || found === undefined || found.record !== leaf.sha256) {
        throw unlikeLog(
          branch,
          `${found === undefined ? "no record" : "another record"} for its entry ${index} (${leaf.id})`,
        );
      }
      digests.delete(leaf.id);
      open = { id: leaf.id, signatures: found.signatures };
      return;
    }
    const next = await lines.next();
    if (next.done === true) throw unlikeLog(branch, `no event for its entry ${index}`);
    const { event, sha256: digest } = next.value;
    if (digest !== leaf.sha256 || leaf.id !== `${event.kind}@${event.at}`) {
      throw unlikeLog(branch, `another event for its entry ${index} (${event.kind}@${event.at})`);
    }
    requireOwnRecord(event);
    events += 1;
  }

  /** A record's leaf and that of its `recorded` event stand together, and neither stands alone. */
  function requireOwnRecord(event: RegistryEvent): void {
    const before = open;
    open = null;
    if (event.kind !== "recorded") {
      if (before !== null) throw unpairedRecord(branch, `the record ${before.id} without that event`);
      return;
    }
    const { build_id, signatures_sha256 } = event;
    if (before?.id !== build_id) throw unpairedRecord(branch, `that event of ${build_id} without the record`);
    if (before.signatures !== signatures_sha256) throw otherRecord(branch, build_id);
  }

  async function end(): Promise<{ readonly records: number; readonly events: number }> {
    if (open !== null) throw unpairedRecord(branch, `the record ${open.id} without that event`);
    const [left] = digests.keys();
    if (left !== undefined) throw unlikeLog(branch, `${left}, which is not in it`);
    const next = await lines.next();
    if (next.done !== true) {
      throw unlikeLog(branch, `${next.value.event.kind}@${next.value.event.at}, which is not in it`);
    }
    return { records, events };
  }

  return { take, end };
}

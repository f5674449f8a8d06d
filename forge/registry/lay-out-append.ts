import {
  appendEventLines,
  type ChannelPointer,
  channelPath,
  type EventDraft,
  encodeChannelPointer,
  encodeEventLine,
  eventsPath,
  type RegistryEvent,
  recordedAt,
  recordPath,
  signaturesPath,
} from "../../core/registry/index.ts";
import type { Primitives, Sha256 } from "../../core/vbh/index.ts";
import {
  ANCHOR_PATH,
  type LeafSubject,
  type LogHead,
  type PlacedLeaf,
  planAppend,
  type ReadFile,
  signAnchor,
} from "../../core/vbh/log/index.ts";
import { hexDigest } from "../hex-digest.ts";
import type { RegistryChange, RepositoryIdentity, Signer } from "../ports.ts";
import { anchorDue } from "./anchor-due.ts";
import { logOrigin } from "./own-log.ts";
import type { RegistryView } from "./registry-view.ts";

/** The files of a new build; its id is the next of its day (nextBuildId). */
export type RecordFiles = {
  readonly id: string;
  readonly payload: Uint8Array;
  readonly signatures: Uint8Array;
};

/** What one commit adds to the registry. */
export type Append = {
  /** Each has its `recorded` event among the events. */
  readonly records: readonly RecordFiles[];
  /** In order; their times are given when the append is laid out. */
  readonly events: readonly EventDraft[];
  /** By channel; null takes the pointer away. */
  readonly pointers: ReadonlyMap<string, ChannelPointer | null>;
  /** Further files, such as late signatures, by path. */
  readonly files?: ReadonlyMap<string, Uint8Array>;
  readonly message: string;
};

/** An append as the files of one commit. */
export type LaidOutAppend = {
  readonly change: RegistryChange;
  readonly events: readonly RegistryEvent[];
  /** The new leaves of the log, a record's right before its `recorded` event's. */
  readonly leaves: readonly PlacedLeaf[];
};

export type LayOutDependencies = {
  readonly primitives: Primitives;
  readonly identity: RepositoryIdentity;
  readonly logSigner: Signer;
};

type AnchorRequest = {
  readonly read: ReadFile;
  readonly head: LogHead;
  readonly events: readonly RegistryEvent[];
  readonly now_ms: number;
};

/**
 * layOutAppend gives the files that an append writes on top of a view, and writes none: the same for the same moment. Times
 * begin at `now_ms`, or a millisecond after the last event, and go up by one millisecond an event. Its cost depends on
 * the append and the events of the day alone. Throws RegistryError E_CLOCK_SKEW, E_SCHEMA and LogError.
 */
export async function layOutAppend(
  { primitives, identity, logSigner }: LayOutDependencies,
  view: RegistryView,
  append: Append,
  now_ms: number,
): Promise<LaidOutAppend> {
  const { sha256 } = primitives;
  const read: ReadFile = (path) => view.snapshot.read(path);
  const events = timed(append.events, view.last_event_at, now_ms);
  const log = await planAppend(
    { read, origin: logOrigin(identity), signer: logSigner, subjects: subjectsOf(append, events, sha256) },
    primitives,
  );
  const encoder = new TextEncoder();
  const puts = new Map([
    ...log.puts,
    ...(append.files ?? []),
    ...(await anchorFile(logSigner, { read, head: log.head, events, now_ms }, sha256)),
    ...append.records.flatMap(({ id, payload, signatures }) => [
      [recordPath(id), payload] as const,
      [signaturesPath(id), signatures] as const,
    ]),
    ...(await eventFiles(events, read)),
  ]);
  const deletes: string[] = [];
  for (const [channel, pointer] of append.pointers) {
    if (pointer !== null) puts.set(channelPath(channel), encoder.encode(encodeChannelPointer(pointer)));
    else deletes.push(channelPath(channel));
  }
  const at_ms = Date.parse(events.at(-1)?.at ?? new Date(now_ms).toISOString());
  return { change: { message: append.message, puts, deletes, at_ms }, events, leaves: log.leaves };
}

/** The new head under the log's post-quantum key too, when that is due. */
async function anchorFile(
  { principal, mlDsa65, ...ed25519 }: Signer,
  { read, head, events, now_ms }: AnchorRequest,
  sha256: Sha256,
): Promise<readonly (readonly [string, Uint8Array])[]> {
  if (mlDsa65 === undefined || !(await anchorDue(read, events, now_ms))) return [];
  const note = await signAnchor(head, now_ms, { principal, ed25519, mlDsa65 }, sha256);
  return [[ANCHOR_PATH, new TextEncoder().encode(note)]];
}

function timed(drafts: readonly EventDraft[], last: string | null, now_ms: number): readonly RegistryEvent[] {
  const first = recordedAt(last === null ? null : Date.parse(last), now_ms);
  return drafts.map((draft, index) => ({ ...draft, at: new Date(first + index).toISOString() }));
}

function subjectsOf(
  { records }: Append,
  events: readonly RegistryEvent[],
  sha256: Sha256,
): readonly LeafSubject[] {
  const payloads = new Map(records.map(({ id, payload }) => [id, payload]));
  return events.flatMap((event): readonly LeafSubject[] => {
    const line = new TextEncoder().encode(encodeEventLine(event));
    const leaf = { kind: "event", id: `${event.kind}@${event.at}`, sha256: hexDigest(line, sha256) } as const;
    if (event.kind !== "recorded") return [leaf];
    const payload = payloads.get(event.build_id);
    if (payload === undefined) throw new TypeError(`the record of ${event.build_id} is not in the append`);
    return [{ kind: "record", id: event.build_id, sha256: hexDigest(payload, sha256) }, leaf];
  });
}

/** Events of one append may fall on two days, at midnight UTC. */
async function eventFiles(
  events: readonly RegistryEvent[],
  read: ReadFile,
): Promise<readonly (readonly [string, Uint8Array])[]> {
  const pathOf = (event: RegistryEvent): string => eventsPath(Date.parse(event.at));
  const paths = [...new Set(events.map(pathOf))];
  return Promise.all(
    paths.map(async (path) => {
      const lines = events.filter((event) => pathOf(event) === path).map(encodeEventLine);
      return [path, appendEventLines(await read(path), lines)] as const;
    }),
  );
}

import type { MessageSigner, Primitives } from "../primitives.ts";
import { signCheckpoint } from "./checkpoint.ts";
import {
  encodeLeaf,
  type LeafSubject,
  type LogLeaf,
  lastLeafOfStream,
  nextLeaf,
  type PlacedLeaf,
  STREAM_OF,
  type Stream,
} from "./leaves/index.ts";
import { encodeLogKeys } from "./log-keys.ts";
import { noteVerifier, parseNote } from "./note/index.ts";
import { openLog } from "./open-log.ts";
import { CHECKPOINT_PATH, VKEY_PATH } from "./paths.ts";
import type { ReadFile } from "./read-file.ts";
import type { LogHead } from "./read-log-head.ts";
import { appendEntries, type LogTree } from "./tiles/index.ts";

/** What to append, and who signs the new checkpoint. */
export type AppendRequest = {
  readonly read: ReadFile;
  /** Name of a log that does not exist yet; one that exists keeps its own. */
  readonly origin: string;
  /** The log's key. */
  readonly signer: MessageSigner;
  /** In the order in which they are appended; at least one. */
  readonly subjects: readonly LeafSubject[];
};

/** The files of one append: they belong in one commit with the records and events that the leaves name. */
export type LogPlan = {
  readonly head: LogHead;
  readonly leaves: readonly PlacedLeaf[];
  readonly puts: ReadonlyMap<string, Uint8Array>;
};

/**
 * planAppend computes an append to the log as it stands: it checks the head and the right edge, gives each
 * subject its counter and back link, and signs the new checkpoint, whose key alone then stands beside it. It reads
 * O(log size) files and writes none.
 * Throws LogError as openLog does, and E_TOO_LARGE or E_KEY_ENCODING.
 */
export async function planAppend(request: AppendRequest, primitives: Primitives): Promise<LogPlan> {
  const { sha256 } = primitives;
  const log = await openLog(request.read, primitives);
  const leaves = await placeLeaves(log.tree, request.subjects, primitives);
  const append = appendEntries(
    log.tree.edge,
    leaves.map(({ leaf }) => encodeLeaf(leaf)),
    sha256,
  );
  const origin = log.head?.origin ?? request.origin;
  const { size, rootHash } = append.edge;
  const note = await signCheckpoint({ origin, size, rootHash }, request.signer, sha256);
  const bytes = new TextEncoder().encode(note);
  const puts = new Map([
    ...append.puts,
    [CHECKPOINT_PATH, bytes],
    [VKEY_PATH, encodeLogKeys([noteVerifier(origin, request.signer.publicKey, sha256)])],
  ]);
  const { text, signatures } = parseNote(bytes);
  return { head: { origin, size, rootHash, note: text, signatures }, leaves, puts };
}

async function placeLeaves(
  tree: LogTree,
  subjects: readonly LeafSubject[],
  { sha256 }: Primitives,
): Promise<readonly PlacedLeaf[]> {
  const newest = new Map<Stream, LogLeaf | null>();
  const placed: PlacedLeaf[] = [];
  for (const subject of subjects) {
    const stream = STREAM_OF[subject.kind];
    if (!newest.has(stream)) newest.set(stream, (await lastLeafOfStream(tree, stream))?.leaf ?? null);
    const leaf = nextLeaf(newest.get(stream) ?? null, subject, sha256);
    newest.set(stream, leaf);
    placed.push({ index: tree.size + placed.length, leaf });
  }
  return placed;
}

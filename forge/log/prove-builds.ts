import { encodeHex } from "../../core/bytes/index.ts";
import { eventsPath, recordPath, signaturesPath } from "../../core/registry/index.ts";
import type { Primitives } from "../../core/vbh/index.ts";
import {
  BUILD_PROOF_SCHEMA,
  type BuildProofDocument,
  CHECKPOINT_PATH,
  encodeLeaf,
  encodeLogProof,
  findLeaf,
  type LogLeaf,
  type LogTree,
  type LogVouchers,
  parseLeaf,
  proveInclusion,
  TILE_WIDTH,
} from "../../core/vbh/log/index.ts";
import { hexDigest } from "../hex-digest.ts";
import type { LoadedRoot } from "../load-root.ts";
import type { RegistrySnapshot } from "../ports.ts";
import type { LogContext } from "../registry/own-log.ts";
import { exactText } from "./exact-text.ts";
import { type ReadLog, readLogAt } from "./read-log.ts";
import { vouchersOf } from "./vouchers-of.ts";

/** The proofs of many builds of one log. */
export type BuildProofs = {
  readonly vouchers: LogVouchers;
  /** Of those builds that could be proven. */
  readonly builds: readonly BuildProofDocument[];
  /** The hashes of all leaves, 32 bytes each, by which a reader checks any head that was kept; null: they are too many. */
  readonly leaves: Uint8Array | null;
};

export type ProveContext = LogContext & {
  readonly branch: string;
  readonly snapshot: RegistrySnapshot;
  /** The root of trust as it was found; null: there is none. */
  readonly root: Pick<LoadedRoot, "files" | "pin"> | null;
};

type Proven = { readonly id: string; readonly log_index: number };

/** 1 MiB of hashes, and half a second of reading them. */
const MOST_LEAVES = 32_768;
const NEWLINE = 0x0a;

/**
 * proveBuilds proves many builds of one log at once: it reads each bundle of entries and each day's events once. It judges
 * nothing but the log's head and tree; a build whose record, signatures or event cannot be put into words of UTF-8, or is not
 * where the index says, is left out. Throws as readLogAt does, and LogError E_INCLUSION for a damaged bundle.
 */
export async function proveBuilds(context: ProveContext, builds: readonly Proven[]): Promise<BuildProofs> {
  const log = await readLogAt(context, context.snapshot);
  const checkpoint = (await log.read(CHECKPOINT_PATH)) ?? new Uint8Array();
  const lines = dayLines(log, context.primitives);
  const paths = builds.flatMap(({ id }) => [recordPath(id), signaturesPath(id)]);
  const files = await context.snapshot.readMany(paths);
  const documents: BuildProofDocument[] = [];
  for (const [at, build] of builds.entries()) {
    const [record, signatures] = [files[2 * at], files[2 * at + 1]].map((bytes) => exactText(bytes));
    const index = await indexOf(log.tree, build);
    const recorded = index === null ? null : await leafAt(log.tree, index + 1);
    const event = recorded === null ? undefined : exactText(await lines(recorded));
    if (index === null || record === undefined || signatures === undefined || event === undefined) continue;
    const prove = (leaf: number) => proofOf(log, leaf, checkpoint);
    const { origin, size, rootHash } = log.head;
    documents.push({
      schema: BUILD_PROOF_SCHEMA,
      id: build.id,
      index,
      origin,
      size,
      root: encodeHex(rootHash),
      proof: await prove(index),
      record,
      signatures,
      recorded: { event, proof: await prove(index + 1) },
    });
  }
  return { vouchers: await vouchersOf(log, context), builds: documents, leaves: await leavesOf(log) };
}

async function indexOf(tree: LogTree, { id, log_index }: Proven): Promise<number | null> {
  const leaf = await leafAt(tree, log_index);
  if (leaf?.kind === "record" && leaf.id === id) return log_index;
  return (await findLeaf(tree, "record", id))?.index ?? null;
}

async function leafAt(tree: LogTree, index: number): Promise<LogLeaf | null> {
  if (index < 0 || index >= tree.size) return null;
  const entry = (await tree.entries(Math.floor(index / TILE_WIDTH)))[index % TILE_WIDTH];
  return entry === undefined ? null : parseLeaf(entry);
}

/** Finds the line of an event's leaf by its digest, in the file of the day that the leaf's id tells. */
function dayLines(
  { read }: ReadLog,
  { sha256 }: Primitives,
): (leaf: LogLeaf) => Promise<Uint8Array | undefined> {
  const days = new Map<string, Promise<ReadonlyMap<string, Uint8Array>>>();
  const readDay = async (path: string): Promise<ReadonlyMap<string, Uint8Array>> => {
    const bytes = (await read(path)) ?? new Uint8Array();
    const found = new Map<string, Uint8Array>();
    for (let start = 0, end = bytes.indexOf(NEWLINE); end >= 0; end = bytes.indexOf(NEWLINE, start)) {
      const line = bytes.subarray(start, end);
      found.set(hexDigest(line, sha256), line);
      start = end + 1;
    }
    return found;
  };
  return async (leaf) => {
    const at = Date.parse(leaf.id.split("@")[1] ?? "");
    if (leaf.kind !== "event" || !Number.isFinite(at)) return undefined;
    const path = eventsPath(at);
    const day = days.get(path) ?? readDay(path);
    days.set(path, day);
    return (await day).get(leaf.sha256);
  };
}

async function proofOf({ tree }: ReadLog, index: number, checkpoint: Uint8Array): Promise<string> {
  const leaf = await leafAt(tree, index);
  if (leaf === null) throw new TypeError(`leaf ${index}, which was read, is gone`);
  const path = await proveInclusion(tree, index);
  return new TextDecoder().decode(encodeLogProof({ extra: encodeLeaf(leaf), index, path, checkpoint }));
}

async function leavesOf({ tree }: ReadLog): Promise<Uint8Array | null> {
  if (tree.size > MOST_LEAVES) return null;
  const hashes = new Uint8Array(32 * tree.size);
  for (let index = 0; index < tree.size; index++) hashes.set(await tree.subtree(0, index), 32 * index);
  return hashes;
}

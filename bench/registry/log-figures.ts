import { formatNumber } from "../../core/report/index.ts";
import {
  hashLeaf,
  loadEdge,
  openTree,
  type ReadFile,
  scanLog,
  TILE_WIDTH,
} from "../../core/vbh/log/index.ts";
import { readBundle } from "../../core/vbh/log/tiles/index.ts";
import { type ReadLog, readLog } from "../../forge/log/read-log.ts";
import { verifyLog } from "../../forge/log/verify-log.ts";
import { registryChanges } from "../../forge/registry/registry-changes.ts";
import type { Bench, Figure } from "./bench.ts";
import { median } from "./median.ts";
import type { SampleRegistry } from "./sample-registry.ts";
import { TARGETS } from "./targets.ts";

const ROUNDS = 9;
/** Files that are read at once. */
const BATCH = 400;

/** logFigures time verifying a log from nothing, each turn about with hashing the same bytes once. */
export async function* logFigures(bench: Bench): AsyncGenerator<Figure> {
  const sample = await bench.registry(bench.builds);
  const log = await readLog(sample.session);
  const memory = await bundlesOf(log);
  const repository = `${formatNumber(log.head.size)} entries`;
  const step = (name: string) => (round: number) =>
    bench.progress.step(`${name}, round ${round + 1} of ${ROUNDS}`, round / ROUNDS);

  const entries = await compare(
    step("log-verify"),
    () => scanAll(log, memory),
    () => hashEntries(log, memory),
  );
  yield {
    figure: "log-verify, the entries / hashing them once",
    repository,
    ...ratioOf(entries),
    note: `signature, root, counters and links, from bundles in memory; median of ${ROUNDS}`,
  };
  const nothing = { place: "", read: async () => null, replace: async () => false };
  const request = { keys: [], memory: async () => nothing };
  const all = await compare(
    step("log-verify with its records"),
    () => verifyLog(sample.session, request),
    () => hashAll(sample, log),
  );
  yield {
    figure: "log-verify, with every record and event / reading and hashing all once",
    repository,
    ...ratioOf(all),
    note: `from Git; median of ${ROUNDS}`,
  };
}

type Times = { readonly verify: number; readonly hash: number };

async function compare(
  step: (round: number) => void,
  verify: () => Promise<unknown>,
  hash: () => Promise<unknown>,
): Promise<Times> {
  const times: { readonly verify: number[]; readonly hash: number[] } = { verify: [], hash: [] };
  for (let round = 0; round < ROUNDS; round++) {
    step(round);
    times.verify.push(await timed(verify));
    times.hash.push(await timed(hash));
  }
  return { verify: median(times.verify), hash: median(times.hash) };
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

function ratioOf({ verify, hash }: Times): Pick<Figure, "value" | "unit" | "target" | "parts"> {
  return {
    value: verify / hash,
    unit: "ratio",
    target: TARGETS.logVerify,
    parts: [
      { name: "verify", value: verify, unit: "ms" },
      { name: "hash once", value: hash, unit: "ms" },
    ],
  };
}

/** The log's files in memory, so that reading is no part of what is compared. */
async function bundlesOf({ read, snapshot }: ReadLog): Promise<ReadFile> {
  const paths = await snapshot.list("registry/log");
  const files = new Map<string, Uint8Array | null>();
  for (const path of paths) files.set(path, await read(path));
  return async (path) => files.get(path) ?? null;
}

async function scanAll({ head, tree: { sha256 } }: ReadLog, read: ReadFile): Promise<void> {
  const tree = openTree(read, await loadEdge(read, head, sha256), sha256);
  for await (const leaves of scanLog(read, tree, sha256)) if (leaves.length === 0) return;
}

async function hashEntries({ head, tree: { sha256 } }: ReadLog, read: ReadFile): Promise<void> {
  for (let first = 0; first < head.size; first += TILE_WIDTH) {
    const entries = await readBundle(read, first / TILE_WIDTH, Math.min(TILE_WIDTH, head.size - first));
    for (const entry of entries) hashLeaf(entry, sha256);
  }
}

async function hashAll({ session }: SampleRegistry, log: ReadLog): Promise<void> {
  const { read, snapshot, tree } = log;
  await hashEntries(log, read);
  const ids: string[] = [];
  for await (const change of registryChanges(snapshot, null, session.store.branch)) {
    if (change.kind === "day") ids.push(change.content);
    else ids.push(change.record, change.signatures);
  }
  for (let at = 0; at < ids.length; at += BATCH) {
    for await (const bytes of snapshot.contents(ids.slice(at, at + BATCH))) tree.sha256(bytes);
  }
}

import { compareBytewise } from "../../core/compare-bytewise.ts";
import {
  type Block,
  bitsToBytes,
  blockKey,
  type ExclusionReason,
  modelId,
  planBlocks,
  type Tier,
} from "../../core/mdl/index.ts";
import { measured, missing } from "../../core/metric.ts";
import type { TreeEntry } from "../ports.ts";
import type { LeftOut, TreeMeasurement } from "./change-measurement.ts";
import { type BothAttributes, excludedUnread, NO_ATTRIBUTES } from "./choose-files.ts";
import type { Limits } from "./limits.ts";
import type { MeasureDependencies } from "./measure-dependencies.ts";
import { readTexts } from "./read-texts.ts";
import { RESULT_VERSION } from "./result-key.ts";

export type RepositoryRequest = {
  readonly head: readonly TreeEntry[];
  readonly attributes: BothAttributes;
  readonly tier: Tier;
  readonly limits: Limits;
};

export type RepositoryMeasurement = {
  readonly tree: TreeMeasurement;
  /** Blocks that were known. */
  readonly block_hits: number;
};

/** measureRepository gives the block code length of a whole tree; blocks that were measured before are not read. */
export async function measureRepository(
  dependencies: MeasureDependencies,
  { head, attributes, tier, limits }: RepositoryRequest,
): Promise<RepositoryMeasurement> {
  const { cache, primitives } = dependencies;
  const judged = head.map((entry) => ({ entry, reason: reasonOf(entry, attributes, limits) }));
  const files = judged.flatMap(({ entry, reason }) => (reason === null ? [entry] : []));
  const left_out = sumByReason(judged);
  const total = files.reduce((sum, entry) => sum + entry.bytes, 0);
  if (total > limits.max_repo_bytes) return { tree: { ...tooLarge(total, limits), left_out }, block_hits: 0 };
  const blocks = planBlocks(files).map((block) => ({
    block,
    key: blockKey(block, `${modelId(tier)}/${RESULT_VERSION}`, primitives.sha256),
  }));
  const known = await Promise.all(blocks.map(({ key }) => cache.get("block", key)));
  const unknown = blocks.filter((_block, index) => known[index] === null);
  const now = await measureBlocks(dependencies, unknown, tier);
  const bits = [...known, ...now].reduce((sum: number, length) => sum + (length ?? 0), 0);
  return {
    tree: { repo_bytes: measured(bitsToBytes(bits), "byte", "derived"), blocks: blocks.length, left_out },
    block_hits: blocks.length - unknown.length,
  };
}

function reasonOf(entry: TreeEntry, { head }: BothAttributes, limits: Limits): ExclusionReason | null {
  if (entry.kind !== "file") return entry.kind;
  return excludedUnread(entry, head.get(entry.path) ?? NO_ATTRIBUTES, limits.max_file_bytes);
}

function sumByReason(
  judged: readonly { readonly entry: TreeEntry; readonly reason: ExclusionReason | null }[],
): readonly LeftOut[] {
  const sums = new Map<ExclusionReason, LeftOut>();
  for (const { entry, reason } of judged) {
    if (reason === null) continue;
    const { files, bytes } = sums.get(reason) ?? { files: 0, bytes: 0 };
    sums.set(reason, { reason, files: files + 1, bytes: bytes + entry.bytes });
  }
  return [...sums.values()].sort((a, b) => b.bytes - a.bytes || compareBytewise(a.reason, b.reason));
}

type KeyedBlock = { readonly block: Block; readonly key: string };

/** As many runners as are worth having; each takes the next block when it is free, the largest first, so that all end together. */
async function measureBlocks(
  { source, cache, progress, measurer }: MeasureDependencies,
  blocks: readonly KeyedBlock[],
  tier: Tier,
): Promise<readonly number[]> {
  const lengths: number[] = [];
  const queue = blocks.toSorted((a, b) => bytesOf(b.block) - bytesOf(a.block)).values();
  const run = async (): Promise<void> => {
    for (const { block, key } of queue) {
      progress.step("measuring the repository", lengths.length / blocks.length);
      const entries = block.entries.map((entry) => ({ ...entry, kind: "file" as const }));
      const bits = await measurer.block(await readTexts(source, entries), tier);
      lengths.push(bits);
      await cache.put("block", key, bits);
    }
  };
  const runners = Math.min(measurer.concurrency, blocks.length);
  await Promise.all(Array.from({ length: runners }, run));
  return lengths;
}

function bytesOf({ entries }: Block): number {
  return entries.reduce((sum, { bytes }) => sum + bytes, 0);
}

function tooLarge(total: number, { max_repo_bytes }: Limits): Omit<TreeMeasurement, "left_out"> {
  const reason = `the tree has ${total} bytes of files, more than the limit of ${max_repo_bytes} (--max-repo-bytes)`;
  return { repo_bytes: missing(reason, "byte", "derived"), blocks: 0 };
}

import { type Block, bitsToBytes, blockKey, MODEL_ID, planBlocks } from "../../core/mdl/index.ts";
import { type Metric, measured, missing, notApplicable } from "../../core/metric.ts";
import type { PathAttributes, TreeEntry } from "../ports.ts";
import { excludedUnread } from "./choose-files.ts";
import type { Limits } from "./limits.ts";
import type { MeasureDependencies } from "./measure-dependencies.ts";
import { readTexts } from "./read-texts.ts";

export type RepositoryRequest = {
  readonly tree: readonly TreeEntry[];
  readonly attributes: ReadonlyMap<string, PathAttributes>;
  readonly limits: Limits;
};

type RepositoryMeasurement = { readonly repo_bytes: Metric; readonly measurement_cache: Metric };

const NO_ATTRIBUTES: PathAttributes = { generated: false, vendored: false };

/** measureRepository gives the block code length of a whole tree; blocks that were measured before are not read. */
export async function measureRepository(
  dependencies: MeasureDependencies,
  { tree, attributes, limits }: RepositoryRequest,
): Promise<RepositoryMeasurement> {
  const { cache, primitives } = dependencies;
  const files = tree.filter(
    (entry) =>
      entry.kind === "file" &&
      excludedUnread(entry, attributes.get(entry.path) ?? NO_ATTRIBUTES, limits.max_file_bytes) === null,
  );
  const total = files.reduce((sum, entry) => sum + entry.bytes, 0);
  if (total > limits.max_repo_bytes) return tooLarge(total, limits);
  const blocks = planBlocks(files);
  const known = await Promise.all(
    blocks.map((block) => cache.get(blockKey(block, MODEL_ID, primitives.sha256))),
  );
  const measuredNow = await measureMissing(
    dependencies,
    blocks.filter((_block, index) => known[index] === null),
  );
  const bits = blocks.map((block, index) => known[index] ?? measuredNow.get(block) ?? 0);
  const hits = known.filter((length) => length !== null).length;
  return {
    repo_bytes: measured(bitsToBytes(bits.reduce((sum, length) => sum + length, 0)), "byte", "derived"),
    measurement_cache:
      blocks.length === 0
        ? notApplicable("the tree has no text to measure", "ratio", "derived")
        : measured(hits / blocks.length, "ratio", "derived"),
  };
}

/** As many runners as are worth having; each takes the next block when it is free. */
async function measureMissing(
  dependencies: MeasureDependencies,
  missingBlocks: readonly Block[],
): Promise<ReadonlyMap<Block, number>> {
  const { source, cache, progress, primitives, measurer } = dependencies;
  const lengths = new Map<Block, number>();
  const queue = missingBlocks.values();
  const run = async (): Promise<void> => {
    for (const block of queue) {
      progress.step("measuring the repository", lengths.size / missingBlocks.length);
      const entries = block.entries.map((entry) => ({ ...entry, kind: "file" as const }));
      const bits = await measurer.block(await readTexts(source, entries));
      lengths.set(block, bits);
      await cache.put(blockKey(block, MODEL_ID, primitives.sha256), bits);
    }
  };
  const runners = Math.min(measurer.concurrency, missingBlocks.length);
  await Promise.all(Array.from({ length: runners }, run));
  return lengths;
}

function tooLarge(total: number, { max_repo_bytes }: Limits): RepositoryMeasurement {
  const reason = `the tree has ${total} bytes of files, more than the limit of ${max_repo_bytes} (--max-repo-bytes)`;
  return {
    repo_bytes: missing(reason, "byte", "derived"),
    measurement_cache: notApplicable("the repository was not measured as a whole", "ratio", "derived"),
  };
}

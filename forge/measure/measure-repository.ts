import { type Block, blockKey, MODEL_ID, measureBlock, planBlocks } from "../../core/mdl/index.ts";
import { type Metric, measured, missing, notApplicable } from "../../core/metric.ts";
import type { PathAttributes, TreeEntry } from "../ports.ts";
import { excludedUnread } from "./choose-files.ts";
import type { Limits } from "./limits.ts";
import type { MeasureDependencies } from "./measure-change.ts";
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
  const { cache, progress, primitives } = dependencies;
  const files = tree.filter(
    (entry) =>
      entry.kind === "file" &&
      excludedUnread(entry, attributes.get(entry.path) ?? NO_ATTRIBUTES, limits.max_file_bytes) === null,
  );
  const total = files.reduce((sum, entry) => sum + entry.bytes, 0);
  if (total > limits.max_repo_bytes) return tooLarge(total, limits);
  const blocks = planBlocks(files);
  const lengths: number[] = [];
  let hits = 0;
  for (const [index, block] of blocks.entries()) {
    const key = blockKey(block, MODEL_ID, primitives.sha256);
    const known = await cache.get(key);
    if (known !== null) hits++;
    else progress.step("measuring the repository", index / blocks.length);
    const bits = known ?? (await measureAnew(dependencies, block));
    if (known === null) await cache.put(key, bits);
    lengths.push(bits);
  }
  return {
    repo_bytes: measured(wholeBytes(lengths), "byte", "derived"),
    measurement_cache:
      blocks.length === 0
        ? notApplicable("the tree has no text to measure", "ratio", "derived")
        : measured(hits / blocks.length, "ratio", "derived"),
  };
}

/** The blocks' bits are exact; they are rounded once, in the sum. */
function wholeBytes(blockBits: readonly number[]): number {
  return Math.floor(blockBits.reduce((sum, bits) => sum + bits, 0) / 8 + 0.5);
}

async function measureAnew({ source }: MeasureDependencies, block: Block): Promise<number> {
  const entries = block.entries.map((entry) => ({ ...entry, kind: "file" as const }));
  return measureBlock(await readTexts(source, entries));
}

function tooLarge(total: number, { max_repo_bytes }: Limits): RepositoryMeasurement {
  const reason = `the tree has ${total} bytes of files, more than the limit of ${max_repo_bytes} (--max-repo-bytes)`;
  return {
    repo_bytes: missing(reason, "byte", "derived"),
    measurement_cache: notApplicable("the repository was not measured as a whole", "ratio", "derived"),
  };
}

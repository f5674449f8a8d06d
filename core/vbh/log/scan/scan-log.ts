import { equalBytes } from "../../../bytes/index.ts";
import type { Sha256 } from "../../primitives.ts";
import { type LogLeaf, NO_LEAF, type PlacedLeaf, parseLeaf, type Stream } from "../leaves/index.ts";
import { LogError } from "../log-error.ts";
import { hashLeaf, hashPerfect } from "../merkle/index.ts";
import { entriesPath, TILE_WIDTH } from "../paths.ts";
import type { ReadFile } from "../read-file.ts";
import { damaged, type LogTree, readBundle } from "../tiles/index.ts";

/** Level of the hash over one full bundle. */
const BUNDLE_LEVEL = 8;

/** Where a stream stands: how many leaves it has, and the hash that its next leaf must name. */
type StreamEnd = { readonly counter: number; readonly hash: Uint8Array | null };

/**
 * scanLog reads a whole log and gives its leaves, a bundle at a time, oldest first. Each bundle is hashed once and held to
 * the hash that the tree has for it, which the checkpoint commits to; then each leaf must have its stream's next counter
 * and the hash of the leaf before it. Throws LogError E_INCLUSION and E_COUNTER, RegistryError E_VERSION.
 */
export async function* scanLog(
  read: ReadFile,
  tree: LogTree,
  sha256: Sha256,
): AsyncGenerator<readonly PlacedLeaf[], void> {
  const ends = new Map<Stream, StreamEnd>();
  for (let first = 0; first < tree.size; first += TILE_WIDTH) {
    const index = first / TILE_WIDTH;
    const { entries, hashes } = await readAuthentic(read, tree, index, sha256);
    const leaves: PlacedLeaf[] = [];
    for (const [at, entry] of entries.entries()) {
      const leaf = parseLeaf(entry);
      const placed = { index: first + at, leaf };
      requireNext(placed, ends.get(leaf.stream));
      ends.set(leaf.stream, { counter: leaf.counter, hash: hashes[at] ?? null });
      leaves.push(placed);
    }
    yield leaves;
  }
}

type Bundle = { readonly entries: readonly Uint8Array[]; readonly hashes: readonly Uint8Array[] };

/** The bundle that is not full was held to the root when the tree was opened. */
async function readAuthentic(read: ReadFile, tree: LogTree, index: number, sha256: Sha256): Promise<Bundle> {
  const { edge } = tree;
  if ((index + 1) * TILE_WIDTH > edge.size) return { entries: edge.entries, hashes: edge.tiles[0] ?? [] };
  const entries = await readBundle(read, index, TILE_WIDTH);
  const hashes = entries.map((entry) => hashLeaf(entry, sha256));
  if (equalBytes(hashPerfect(hashes, sha256), await tree.subtree(BUNDLE_LEVEL, index)))
    return { entries, hashes };
  throw damaged(entriesPath(index), "what the checkpoint commits to", "other entries");
}

function requireNext(placed: PlacedLeaf, end: StreamEnd | undefined): void {
  const { counter, prev } = placed.leaf;
  const expected = (end?.counter ?? 0) + 1;
  if (counter !== expected) throw outOfOrder(placed, `counter ${expected}`, String(counter));
  if (!isHexOf(prev, end?.hash ?? null))
    throw outOfOrder(placed, "the hash of the leaf before it", "another");
}

const DIGITS = "0123456789abcdef";

/** Compares without making the 64 digits, which would take longer than the hash; null stands for no leaf. */
function isHexOf(hex: LogLeaf["prev"], hash: Uint8Array | null): boolean {
  if (hash === null) return hex === NO_LEAF;
  for (let at = 0; at < hash.length; at++) {
    const byte = hash[at] ?? 0;
    const high = DIGITS.charCodeAt(byte >> 4);
    const low = DIGITS.charCodeAt(byte & 15);
    if (hex.charCodeAt(2 * at) !== high || hex.charCodeAt(2 * at + 1) !== low) return false;
  }
  return hex.length === 2 * hash.length;
}

function outOfOrder({ index, leaf }: PlacedLeaf, expected: string, found: string): LogError {
  return new LogError("E_COUNTER", {
    what: `expected entry ${index} of the log to continue stream ${leaf.stream} with ${expected}, found ${found}`,
    remedy:
      "the log's key signed leaves that leave something out; compare it with another clone of the registry",
  });
}

import { equalBytes } from "../../../bytes/index.ts";
import type { Sha256 } from "../../primitives.ts";
import { hashLeaf, hashPerfect, type TreeHashes } from "../merkle/index.ts";
import { entriesPath, TILE_WIDTH, tilePath } from "../paths.ts";
import type { ReadFile } from "../read-file.ts";
import { type LogEdge, levelSize } from "./log-edge.ts";
import { damaged, readBundle, readTile } from "./read-tile.ts";

/** A log's tree, read lazily. Whatever it gives was authenticated against the edge's root. */
export interface LogTree extends TreeHashes {
  readonly edge: LogEdge;
  /** The entries of bundle `index`: leaves index * 256 and on. */
  entries(index: number): Promise<readonly Uint8Array[]>;
}

/** Height of a tile: it holds the hashes of every eighth level of the tree. */
const TILE_HEIGHT = 8;

/** A bundle and what its entries hash to, which is the tile of level 0. */
type Bundle = { readonly entries: readonly Uint8Array[]; readonly hashes: readonly Uint8Array[] };

/**
 * openTree gives the tree behind a checked edge. Each full tile or bundle is held to the hash that the tile above has
 * for it, up to the edge, so a damaged one is found by whoever reads it. Files are read once.
 * Its methods throw LogError E_INCLUSION.
 */
export function openTree(read: ReadFile, edge: LogEdge, sha256: Sha256): LogTree {
  const bundles = new Map<number, Promise<Bundle>>();
  const tiles = new Map<string, Promise<readonly Uint8Array[]>>();

  function bundle(index: number): Promise<Bundle> {
    const known = bundles.get(index) ?? loadBundle(index);
    bundles.set(index, known);
    return known;
  }

  async function loadBundle(index: number): Promise<Bundle> {
    if (index === levelSize(edge.size, 1)) return { entries: edge.entries, hashes: edge.tiles[0] ?? [] };
    const entries = await readBundle(read, index, TILE_WIDTH);
    const hashes = entries.map((entry) => hashLeaf(entry, sha256));
    await requireCommitted(entriesPath(index), hashes, { level: 0, index });
    return { entries, hashes };
  }

  function tile(level: number, index: number): Promise<readonly Uint8Array[]> {
    const path = tilePath(level, index);
    const known = tiles.get(path) ?? loadTile(level, index);
    tiles.set(path, known);
    return known;
  }

  async function loadTile(level: number, index: number): Promise<readonly Uint8Array[]> {
    if (level === 0) return (await bundle(index)).hashes;
    if (index === levelSize(edge.size, level + 1)) return edge.tiles[level] ?? [];
    const hashes = await readTile(read, level, index, TILE_WIDTH);
    await requireCommitted(tilePath(level, index), hashes, { level, index });
    return hashes;
  }

  async function requireCommitted(
    path: string,
    hashes: readonly Uint8Array[],
    { level, index }: { readonly level: number; readonly index: number },
  ): Promise<void> {
    const expected = await subtree(TILE_HEIGHT * (level + 1), index);
    if (equalBytes(hashPerfect(hashes, sha256), expected)) return;
    throw damaged(path, "what the checkpoint commits to", "other hashes");
  }

  async function subtree(level: number, index: number): Promise<Uint8Array> {
    const tileLevel = Math.floor(level / TILE_HEIGHT);
    const count = 2 ** (level % TILE_HEIGHT);
    const first = index * count;
    const from = first % TILE_WIDTH;
    const hashes = (await tile(tileLevel, Math.floor(first / TILE_WIDTH))).slice(from, from + count);
    if (hashes.length === count) return hashPerfect(hashes, sha256);
    throw new RangeError(`subtree ${index} of level ${level} is not in a tree of ${edge.size} leaves`);
  }

  const entries = async (index: number): Promise<readonly Uint8Array[]> => (await bundle(index)).entries;
  return { size: edge.size, edge, sha256, subtree, entries };
}

import { equalBytes } from "../../../bytes/index.ts";
import type { Sha256 } from "../../primitives.ts";
import { hashLeaf, hashNode, type TreeHashes } from "../merkle/index.ts";
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

/** A tile's hashes, and above them, row by row, the roots of the complete subtrees of 2, 4, 8, ... of them. */
type Rows = readonly (readonly Uint8Array[])[];

/** A bundle and what its entries hash to, which is the tile of level 0. */
type Bundle = { readonly entries: readonly Uint8Array[]; readonly rows: Rows };

/**
 * openTree gives the tree behind a checked edge. Each full tile or bundle is held to the hash that the tile above has
 * for it, up to the edge, so a damaged one is found by whoever reads it. Files are read and hashed once.
 * Its methods throw LogError E_INCLUSION.
 */
export function openTree(read: ReadFile, edge: LogEdge, sha256: Sha256): LogTree {
  const bundles = new Map<number, Promise<Bundle>>();
  const tiles = new Map<string, Promise<Rows>>();

  function bundle(index: number): Promise<Bundle> {
    const known = bundles.get(index) ?? loadBundle(index);
    bundles.set(index, known);
    return known;
  }

  async function loadBundle(index: number): Promise<Bundle> {
    if (index === levelSize(edge.size, 1))
      return { entries: edge.entries, rows: rowsOver(edge.tiles[0] ?? [], sha256) };
    const entries = await readBundle(read, index, TILE_WIDTH);
    const rows = rowsOver(
      entries.map((entry) => hashLeaf(entry, sha256)),
      sha256,
    );
    await requireCommitted(entriesPath(index), rows, { level: 0, index });
    return { entries, rows };
  }

  function tile(level: number, index: number): Promise<Rows> {
    const path = tilePath(level, index);
    const known = tiles.get(path) ?? loadTile(level, index);
    tiles.set(path, known);
    return known;
  }

  async function loadTile(level: number, index: number): Promise<Rows> {
    if (level === 0) return (await bundle(index)).rows;
    if (index === levelSize(edge.size, level + 1)) return rowsOver(edge.tiles[level] ?? [], sha256);
    const rows = rowsOver(await readTile(read, level, index, TILE_WIDTH), sha256);
    await requireCommitted(tilePath(level, index), rows, { level, index });
    return rows;
  }

  async function requireCommitted(
    path: string,
    rows: Rows,
    { level, index }: { readonly level: number; readonly index: number },
  ): Promise<void> {
    const expected = await subtree(TILE_HEIGHT * (level + 1), index);
    const root = rows[TILE_HEIGHT]?.[0];
    if (root !== undefined && equalBytes(root, expected)) return;
    throw damaged(path, "what the checkpoint commits to", "other hashes");
  }

  async function subtree(level: number, index: number): Promise<Uint8Array> {
    const tileLevel = Math.floor(level / TILE_HEIGHT);
    const row = level % TILE_HEIGHT;
    const width = TILE_WIDTH / 2 ** row;
    const hash = (await tile(tileLevel, Math.floor(index / width)))[row]?.[index % width];
    if (hash !== undefined) return hash;
    throw new RangeError(`subtree ${index} of level ${level} is not in a tree of ${edge.size} leaves`);
  }

  const entries = async (index: number): Promise<readonly Uint8Array[]> => (await bundle(index)).entries;
  return { size: edge.size, edge, sha256, subtree, entries };
}

function rowsOver(hashes: readonly Uint8Array[], sha256: Sha256): Rows {
  const rows = [hashes];
  for (let below = hashes; below.length > 1; below = rows.at(-1) ?? []) {
    const row: Uint8Array[] = [];
    for (let at = 0; at + 1 < below.length; at += 2) {
      row.push(hashNode(below[at] ?? new Uint8Array(), below[at + 1] ?? new Uint8Array(), sha256));
    }
    rows.push(row);
  }
  return rows;
}

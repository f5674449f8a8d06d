import { concatBytes } from "../../../bytes/index.ts";
import type { Sha256 } from "../../primitives.ts";
import { hashLeaf, hashPerfect } from "../merkle/index.ts";
import { entriesPath, TILE_WIDTH, tilePath } from "../paths.ts";
import { encodeBundle } from "./entry-bundle.ts";
import { edgeRoot, type LogEdge, levelSize } from "./log-edge.ts";

/** The files that an append writes, and the edge it leaves. */
export type LogAppend = { readonly edge: LogEdge; readonly puts: ReadonlyMap<string, Uint8Array> };

/**
 * appendEntries adds entries to the right of a log. It reads nothing: the edge holds all it needs. The files
 * depend on the entries alone, not on how they were divided into appends. Throws LogError E_TOO_LARGE.
 */
export function appendEntries(edge: LogEdge, entries: readonly Uint8Array[], sha256: Sha256): LogAppend {
  const puts = new Map<string, Uint8Array>();
  const tiles: Uint8Array[][] = edge.tiles.map((hashes) => [...hashes]);
  let bundle = [...edge.entries];
  let size = edge.size;
  for (const entry of entries) {
    size += 1;
    bundle.push(entry);
    raise(hashLeaf(entry, sha256), 0);
    if (bundle.length < TILE_WIDTH) continue;
    puts.set(entriesPath(levelSize(size, 1) - 1), encodeBundle(bundle));
    bundle = [];
  }

  /** Adds a hash at a level; a tile that it fills becomes one hash of the level above. */
  function raise(hash: Uint8Array, level: number): void {
    const tile = tiles[level] ?? [];
    tiles[level] = tile;
    tile.push(hash);
    if (tile.length < TILE_WIDTH) return;
    if (level > 0) puts.set(tilePath(level, levelSize(size, level + 1) - 1), concatBytes(...tile));
    tiles[level] = [];
    raise(hashPerfect(tile, sha256), level + 1);
  }

  if (bundle.length > 0 && entries.length > 0) {
    puts.set(entriesPath(levelSize(size, 1)), encodeBundle(bundle));
  }
  for (const [level, hashes] of tiles.entries()) {
    const grew = levelSize(size, level) > levelSize(edge.size, level);
    if (level > 0 && grew && hashes.length > 0) {
      puts.set(tilePath(level, levelSize(size, level + 1)), concatBytes(...hashes));
    }
  }
  return { edge: { size, rootHash: edgeRoot(tiles, sha256), tiles, entries: bundle }, puts };
}

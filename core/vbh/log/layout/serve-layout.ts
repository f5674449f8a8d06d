import { concatBytes } from "../../../bytes/index.ts";
import type { Sha256 } from "../../primitives.ts";
import { hashLeaf, hashPerfect } from "../merkle/index.ts";
import { TILE_WIDTH } from "../paths.ts";
import { encodeBundle, type LogTree } from "../tiles/index.ts";
import { servedEntriesPath, servedTilePath } from "./served-paths.ts";

/** A file of a served log, by its path from the log's prefix. */
export type ServedFile = readonly [path: string, content: Uint8Array];

/**
 * serveLayout gives the files of a log as https://c2sp.org/tlog-tiles has them served, but for the checkpoint: bundles of
 * entries, and tiles from level 0 up, whose hashes are made from the entries; what is not full has its width in its name. One bundle at a time is held. Throws LogError
 * E_INCLUSION for a log that is not what its checkpoint says.
 */
export async function* serveLayout(tree: LogTree, sha256: Sha256): AsyncGenerator<ServedFile, void> {
  const levels: Uint8Array[][] = [];
  const counts: number[] = [];

  /** Adds a hash at a level; a tile that it fills is given, and becomes one hash of the level above. */
  function* raise(level: number, hash: Uint8Array): Generator<ServedFile, void> {
    const tile = levels[level] ?? [];
    levels[level] = tile;
    tile.push(hash);
    if (tile.length < TILE_WIDTH) return;
    const index = counts[level] ?? 0;
    yield [servedTilePath(level, index, TILE_WIDTH), concatBytes(...tile)];
    counts[level] = index + 1;
    levels[level] = [];
    yield* raise(level + 1, hashPerfect(tile, sha256));
  }

  for (let index = 0; index * TILE_WIDTH < tree.size; index++) {
    const entries = await tree.entries(index);
    yield [servedEntriesPath(index, entries.length), encodeBundle(entries)];
    for (const entry of entries) yield* raise(0, hashLeaf(entry, sha256));
  }
  for (const [level, tile] of levels.entries()) {
    if (tile.length > 0) yield [servedTilePath(level, counts[level] ?? 0, tile.length), concatBytes(...tile)];
  }
}

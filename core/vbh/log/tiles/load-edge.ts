import { equalBytes } from "../../../bytes/index.ts";
import type { Sha256 } from "../../primitives.ts";
import type { TreeHead } from "../checkpoint.ts";
import { LOG_FOLDER, TILE_WIDTH } from "../paths.ts";
import type { ReadFile } from "../read-file.ts";
import { edgeRoot, emptyEdge, type LogEdge, levelCount, levelSize } from "./log-edge.ts";
import { damaged, readBundle, readTile } from "./read-tile.ts";

/**
 * loadEdge reads the partial tiles and the partial bundle of a head and holds them to its root: one file a
 * tile level (two at 65,535 leaves) and one bundle. null is the head of a log that does not exist yet.
 * Throws LogError E_INCLUSION when anything is missing or does not hash to the root.
 */
export async function loadEdge(read: ReadFile, head: TreeHead | null, sha256: Sha256): Promise<LogEdge> {
  if (head === null) return emptyEdge(sha256);
  const { size, rootHash } = head;
  const levels = Array.from({ length: levelCount(size) }, (_, level) => level);
  const tiles = await Promise.all(levels.map((level) => readPartialTile(read, size, level)));
  if (!equalBytes(edgeRoot(tiles, sha256), rootHash)) {
    throw damaged(
      `${LOG_FOLDER}/tile`,
      `tiles with the root of the checkpoint of size ${size}`,
      "another root",
    );
  }
  const leafHashes = tiles[0] ?? [];
  const bundle = levelSize(size, 1);
  const entries = leafHashes.length === 0 ? [] : await readBundle(read, bundle, leafHashes, sha256);
  return { size, rootHash, tiles, entries };
}

async function readPartialTile(read: ReadFile, size: number, level: number): Promise<readonly Uint8Array[]> {
  const width = levelSize(size, level) % TILE_WIDTH;
  return width === 0 ? [] : readTile(read, level, levelSize(size, level + 1), width);
}

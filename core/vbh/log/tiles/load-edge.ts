import { equalBytes } from "../../../bytes/index.ts";
import type { Sha256 } from "../../primitives.ts";
import type { TreeHead } from "../checkpoint.ts";
import { hashLeaf } from "../merkle/index.ts";
import { LOG_FOLDER, TILE_WIDTH } from "../paths.ts";
import type { ReadFile } from "../read-file.ts";
import { edgeRoot, emptyEdge, type LogEdge, levelCount, levelSize } from "./log-edge.ts";
import { damaged, readBundle, readTile } from "./read-tile.ts";

/**
 * loadEdge reads what is not full yet of a head and holds it to its root: one bundle, and one tile a level from level 1 up.
 * null is the head of a log that does not exist yet. Throws LogError E_INCLUSION when anything is missing or does not hash to
 * the root.
 */
export async function loadEdge(read: ReadFile, head: TreeHead | null, sha256: Sha256): Promise<LogEdge> {
  if (head === null) return emptyEdge(sha256);
  const { size, rootHash } = head;
  const width = (level: number): number => levelSize(size, level) % TILE_WIDTH;
  const levels = Array.from({ length: Math.max(levelCount(size) - 1, 0) }, (_, at) => at + 1);
  const [entries, ...upper] = await Promise.all([
    width(0) === 0 ? [] : readBundle(read, levelSize(size, 1), width(0)),
    ...levels.map((level) =>
      width(level) === 0 ? [] : readTile(read, level, levelSize(size, level + 1), width(level)),
    ),
  ]);
  const tiles = size === 0 ? [] : [entries.map((entry) => hashLeaf(entry, sha256)), ...upper];
  if (equalBytes(edgeRoot(tiles, sha256), rootHash)) return { size, rootHash, tiles, entries };
  throw damaged(LOG_FOLDER, `${size} leaves with the root of the checkpoint`, "another root");
}

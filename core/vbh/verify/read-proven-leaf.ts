import {
  hashLeaf,
  LogError,
  type LogLeaf,
  type LogTree,
  parseLeaf,
  proveInclusion,
  TILE_WIDTH,
  verifyInclusion,
} from "../log/index.ts";

/**
 * readProvenLeaf gives the leaf at an index, which may be any claim, once an inclusion proof has put it under the root
 * of the signed checkpoint. Throws LogError E_INCLUSION, RegistryError E_VERSION.
 */
export async function readProvenLeaf(tree: LogTree, index: number | null): Promise<LogLeaf> {
  const { size, sha256, edge } = tree;
  if (index === null || !Number.isSafeInteger(index) || index < 0 || index >= size) {
    throw noLeaf(`a leaf among the ${size} of the log`, `index ${index}`);
  }
  const entry = (await tree.entries(Math.floor(index / TILE_WIDTH)))[index % TILE_WIDTH];
  if (entry === undefined) throw noLeaf(`leaf ${index}`, "nothing");
  const claim = { leafHash: hashLeaf(entry, sha256), index, size, rootHash: edge.rootHash };
  verifyInclusion(claim, await proveInclusion(tree, index), sha256);
  return parseLeaf(entry);
}

function noLeaf(expected: string, found: string): LogError {
  return new LogError("E_INCLUSION", {
    what: `expected ${expected}, found ${found}`,
    remedy: "the build was not appended to this log; restore the log from the registry's history",
  });
}

import { equalBytes } from "../../../bytes/index.ts";
import type { TreeHead } from "../checkpoint.ts";
import { LogError } from "../log-error.ts";
import { proveConsistency, type TreeHashes, verifyConsistency } from "../merkle/index.ts";

/** A log's tree and the head that it was held to. */
type HeldTree = TreeHashes & { readonly edge: TreeHead };

/**
 * requireExtension holds a log to a head that somebody saw before, by a consistency proof that is made from the log and
 * verified. A head of size 0 says nothing. Throws LogError E_ROLLBACK for a log that is smaller, E_SPLIT_VIEW for another
 * root at the same size, E_CONSISTENCY for another past.
 */
export async function requireExtension({ edge, ...tree }: HeldTree, before: TreeHead): Promise<void> {
  if (before.size === 0) return;
  if (edge.size < before.size) {
    throw rewritten("E_ROLLBACK", `at least the ${before.size} entries that it had`, `${edge.size}`);
  }
  if (edge.size === before.size && !equalBytes(edge.rootHash, before.rootHash)) {
    throw rewritten("E_SPLIT_VIEW", `the root that it had with ${before.size} entries`, "another root");
  }
  const claim = {
    size1: before.size,
    rootHash1: before.rootHash,
    size2: edge.size,
    rootHash2: edge.rootHash,
  };
  verifyConsistency(claim, await proveConsistency(tree, before.size), tree.sha256);
}

function rewritten(code: "E_ROLLBACK" | "E_SPLIT_VIEW", expected: string, found: string): LogError {
  return new LogError(code, {
    what: `expected a log with ${expected}, found ${found}`,
    remedy: "the log's history was rewritten; compare it with another clone of the registry",
  });
}

import { equalBytes } from "../../bytes/index.ts";
import {
  LogError,
  type LogHead,
  proveConsistency,
  rangeHash,
  type TreeHead,
  verifyConsistency,
} from "../log/index.ts";
import type { Expectation } from "./build-evidence.ts";
import type { SignedHead } from "./verify-head.ts";
import type { Recorded } from "./verify-leaf.ts";

/**
 * verifyExtension checks by consistency proofs that the log extends the head that the verifier knew before, and its own anchor.
 * One that knows none uses the tree that ended with the leaf: that shows only that the tiles agree.
 * Throws LogError E_ROLLBACK, E_SPLIT_VIEW or E_CONSISTENCY.
 */
export async function verifyExtension(
  recorded: Recorded,
  { head, anchor }: SignedHead,
  { knownHead }: Expectation,
): Promise<void> {
  await extend(recorded, head, knownHead ?? null);
  if (anchor !== null) await extend(recorded, head, anchor);
}

async function extend({ tree, placed }: Recorded, head: LogHead, knownHead: TreeHead | null): Promise<void> {
  const size1 = knownHead?.size ?? placed.index + 1;
  // Every log extends the empty one.
  if (size1 === 0) return;
  const rootHash1 = knownHead?.rootHash ?? (await rangeHash(tree, 0, size1));
  if (size1 > head.size) throw rewritten("E_ROLLBACK", `at least ${size1} leaves`, `${head.size}`);
  if (size1 === head.size && !equalBytes(rootHash1, head.rootHash)) {
    throw rewritten("E_SPLIT_VIEW", `the known root of ${size1} leaves`, "another root of the same size");
  }
  const claim = { size1, rootHash1, size2: head.size, rootHash2: head.rootHash };
  verifyConsistency(claim, await proveConsistency(tree, size1), tree.sha256);
}

function rewritten(code: "E_ROLLBACK" | "E_SPLIT_VIEW", expected: string, found: string): LogError {
  return new LogError(code, {
    what: `expected a log with ${expected}, found ${found}`,
    remedy: "the log's history was rewritten; compare it with another clone of the registry",
  });
}

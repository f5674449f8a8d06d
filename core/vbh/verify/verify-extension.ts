import { rangeHash, requireExtension } from "../log/index.ts";
import type { Expectation } from "./build-evidence.ts";
import type { SignedHead } from "./verify-head.ts";
import type { Recorded } from "./verify-leaf.ts";

/**
 * verifyExtension checks by consistency proofs that the log extends the head that the verifier knew before, and its own anchor.
 * One that knows none uses the tree that ended with the leaf: that shows only that the tiles agree.
 * Throws LogError E_ROLLBACK, E_SPLIT_VIEW or E_CONSISTENCY.
 */
export async function verifyExtension(
  { tree, placed }: Recorded,
  { anchor }: SignedHead,
  { knownHead }: Expectation,
): Promise<void> {
  const size = placed.index + 1;
  await requireExtension(tree, knownHead ?? { size, rootHash: await rangeHash(tree, 0, size) });
  if (anchor !== null) await requireExtension(tree, anchor);
}

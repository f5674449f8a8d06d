import { rangeHash, requireExtension } from "../log/index.ts";
import type { Expectation } from "./build-evidence.ts";
import type { SignedHead } from "./verify-head.ts";
import type { Recorded } from "./verify-leaf.ts";

/**
 * verifyExtension checks by consistency proofs that the log extends the head that the verifier knew before, its own anchor, and
 * what its witnesses have signed. A verifier that knows no head uses the tree that ended with the leaf: that shows only that the
 * tiles agree. Throws LogError E_ROLLBACK, E_SPLIT_VIEW or E_CONSISTENCY, and what a damaged memory of the known head throws.
 */
export async function verifyExtension(
  { tree, placed }: Recorded,
  { anchor, cosigned }: SignedHead,
  { knownHead }: Expectation,
): Promise<void> {
  const size = placed.index + 1;
  const known = typeof knownHead === "function" ? knownHead() : knownHead;
  await requireExtension(tree, known ?? { size, rootHash: await rangeHash(tree, 0, size) });
  if (anchor !== null) await requireExtension(tree, anchor);
  for (const { checkpoint } of cosigned) await requireExtension(tree, checkpoint);
}

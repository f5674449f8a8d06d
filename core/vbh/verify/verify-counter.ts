import { LogError, lastLeafOfStream, linkTo } from "../log/index.ts";
import type { Recorded } from "./verify-leaf.ts";

/** verifyCounter checks the leaf's counter and back link against its stream's previous leaf. Throws LogError E_COUNTER. */
export async function verifyCounter({ tree, placed: { index, leaf } }: Recorded): Promise<void> {
  const previous = (await lastLeafOfStream(tree, leaf.stream, index))?.leaf ?? null;
  const counter = (previous?.counter ?? 0) + 1;
  if (leaf.counter !== counter) throw outOfOrder(`counter ${counter}`, `${leaf.counter}`);
  const prev = linkTo(previous, tree.sha256);
  if (leaf.prev !== prev) throw outOfOrder(`the back link ${prev}`, leaf.prev);
}

function outOfOrder(expected: string, found: string): LogError {
  return new LogError("E_COUNTER", {
    what: `expected ${expected} in the leaf, found ${found}`,
    remedy:
      "a leaf was left out, repeated or put in by hand; compare the log with another clone of the registry",
  });
}

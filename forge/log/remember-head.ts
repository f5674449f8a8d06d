import { encodeHex } from "../../core/bytes/index.ts";
import type { RememberedHead } from "../../core/report/index.ts";
import type { Primitives } from "../../core/vbh/index.ts";
import { CHECKPOINT_PATH, requireExtension } from "../../core/vbh/log/index.ts";
import type { HeadMemory } from "./head-memory.ts";
import type { ReadLog } from "./read-log.ts";
import { recallHead } from "./recall-head.ts";

/**
 * rememberHead holds the log to the head that a place keeps, by a consistency proof, and then keeps the log's own head there:
 * what is kept only ever moves forward. A place that keeps nothing begins with this head. Throws LogError E_ROLLBACK,
 * E_SPLIT_VIEW or E_CONSISTENCY for a log that does not extend it, and what recallHead throws.
 */
export async function rememberHead(
  memory: HeadMemory,
  { read, head, keys, tree }: ReadLog,
  primitives: Primitives,
): Promise<RememberedHead> {
  const { origin, size, rootHash } = head;
  const note = (await read(CHECKPOINT_PATH)) ?? new Uint8Array();
  const after = { place: memory.place, size, root: encodeHex(rootHash) };
  for (;;) {
    const kept = await recallHead(memory, { origin, keys }, primitives);
    if (kept !== null) await requireExtension(tree, kept.head);
    const before = kept === null ? null : kept.head.size;
    if (before === size) return { ...after, before, cosigned: null };
    // Somebody else's head was first: it is held against the log like any other.
    if (await memory.replace(note)) return { ...after, before, cosigned: null };
  }
}

import { equalBytes } from "../../../core/bytes/index.ts";
import type { Primitives } from "../../../core/vbh/index.ts";
import {
  LogError,
  leafHashTree,
  type ProvenLeaf,
  parseCheckpoint,
  rangeHash,
  requireExtension,
} from "../../../core/vbh/log/index.ts";
import type { Evidence } from "../evidence.ts";
import type { ParsedKnown } from "../parse-known.ts";
import { type Held, NotShown, needed } from "../step-sheet.ts";

const HASH_BYTES = 32;

/** checkHead holds the log to a checkpoint that the reader kept, by a consistency proof made from the hashes of all leaves. */
export async function checkHead(
  { leaves }: Evidence,
  found: { readonly proven: ProvenLeaf | null; readonly known: ParsedKnown },
  { sha256 }: Primitives,
): Promise<Held<boolean>> {
  if (found.known.head === null) throw new NotShown("You pasted no checkpoint that you kept.");
  const { checkpoint } = needed(found.proven, "inclusion");
  const kept = parseCheckpoint(found.known.head().text);
  if (kept.origin !== checkpoint.origin) {
    throw new LogError("E_ORIGIN", {
      what: `expected a checkpoint of the log ${checkpoint.origin}, found one of ${kept.origin}`,
      remedy: "paste a checkpoint of the same log",
    });
  }
  const { size, rootHash } = checkpoint;
  const edge = { size, rootHash };
  const needsLeaves = kept.size > 0 && kept.size < size;
  if (needsLeaves && leaves === null) {
    throw new NotShown(
      "What you kept is older than the proof, and the hashes between are not here: choose the file proofs/leaves, or use the terminal.",
    );
  }
  const tree = leafHashTree(needsLeaves ? hashesIn(leaves ?? new Uint8Array()) : [], sha256);
  if (needsLeaves) await requireSame(tree, edge);
  await requireExtension({ ...tree, size, edge }, kept);
  return {
    value: true,
    detail: `The log extends the ${kept.size} entries that you kept.`,
    facts: [["Kept entries", String(kept.size)]],
  };
}

function hashesIn(bytes: Uint8Array): readonly Uint8Array[] {
  return Array.from({ length: Math.floor(bytes.length / HASH_BYTES) }, (_none, at) =>
    bytes.subarray(at * HASH_BYTES, (at + 1) * HASH_BYTES),
  );
}

/** The hashes came from the same place as the proof: they must fold into the very root that the log signed. */
async function requireSame(
  tree: ReturnType<typeof leafHashTree>,
  { size, rootHash }: { readonly size: number; readonly rootHash: Uint8Array },
): Promise<void> {
  if (tree.size === size && equalBytes(await rangeHash(tree, 0, size), rootHash)) return;
  throw new LogError("E_INCLUSION", {
    what: `expected the hashes of ${size} leaves that fold into the checkpoint's root, found others`,
    remedy: "take proof and hashes from the same place",
  });
}

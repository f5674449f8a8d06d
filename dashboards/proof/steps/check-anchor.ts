import type { Primitives } from "../../../core/vbh/index.ts";
import { type ProvenLeaf, parseCheckpoint, parseNote, verifyAnchor } from "../../../core/vbh/log/index.ts";
import { type RootChain, rootAt } from "../../../core/vbh/root/index.ts";
import type { Evidence } from "../evidence.ts";
import { type Held, NotShown, needed } from "../step-sheet.ts";
import { requireExtended } from "./extended-checkpoint.ts";

/** checkAnchor verifies the newest checkpoint under the log's post-quantum key, and that the log extends it. */
export function checkAnchor(
  { anchor }: Evidence,
  found: { readonly proven: ProvenLeaf | null; readonly chain: RootChain | null },
  primitives: Primitives,
): Held<true> {
  const { index, checkpoint } = needed(found.proven, "inclusion");
  if (anchor === null)
    throw new NotShown("There is no anchor here: nothing post-quantum vouches for the log.");
  if (found.chain === null) throw new NotShown("No root of trust names the log's post-quantum key.");
  const bytes = new TextEncoder().encode(anchor.note);
  const keys = rootAt(found.chain, parseCheckpoint(parseNote(bytes).text).size - 1)?.log;
  if (!keys) throw new NotShown("The root of trust in force at the anchor names no key of the log.");
  const { origin } = checkpoint;
  const { at_ms, ...anchored } = verifyAnchor(bytes, { origin, keys }, primitives);
  requireExtended(anchored, anchor, checkpoint, primitives.sha256);
  const at = new Date(at_ms).toISOString();
  const covered = index < anchored.size;
  return {
    value: true,
    open: !covered,
    detail: covered
      ? `Ed25519 and ML-DSA-65 both signed the log with this leaf in it, ${at}.`
      : `The newest anchor ends before this leaf (pq: pending): ${anchored.size} entries, ${at}.`,
    facts: [
      ["Entries", String(anchored.size)],
      ["Time", at],
    ],
  };
}

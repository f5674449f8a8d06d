import type { Primitives } from "../../../core/vbh/index.ts";
import {
  type CosignedHead,
  type Cosigner,
  type ExtendedNote,
  type ProvenLeaf,
  parseCosigned,
  parseCosignerVkey,
  parseNote,
  requireQuorum,
} from "../../../core/vbh/log/index.ts";
import { newestRoot, type RootChain } from "../../../core/vbh/root/index.ts";
import type { Evidence } from "../evidence.ts";
import type { ParsedKnown } from "../parse-known.ts";
import { type Held, NotShown, needed } from "../step-sheet.ts";
import { requireExtended } from "./extended-checkpoint.ts";

/**
 * checkWitnesses verifies what witnesses signed of the log, and that it extends that. All witnesses that the reader names must
 * have; of those that the root names, its quorum. It gives whether the reader named any.
 */
export function checkWitnesses(
  { cosigned }: Evidence,
  found: {
    readonly proven: ProvenLeaf | null;
    readonly chain: RootChain | null;
    readonly known: ParsedKnown;
  },
  { sha256, verifyEd25519 }: Primitives,
): Held<boolean> {
  const { index, checkpoint } = needed(found.proven, "inclusion");
  const pasted = found.known.witnesses();
  const { keys, quorum } = found.chain === null ? NOBODY : newestRoot(found.chain).witnesses;
  const named = [...pasted, ...keys.map((vkey) => parseCosignerVkey(vkey, sha256))];
  if (named.length === 0)
    throw new NotShown("Not witnessed: neither you nor a root of trust names a witness.");
  const { origin } = checkpoint;
  const heads = named.flatMap((by) =>
    notesOf(cosigned, by).map((extended) => {
      const note = new TextEncoder().encode(extended.note);
      const head = parseCosigned(note, by, { origin, verifyEd25519 });
      requireExtended(head.checkpoint, extended, checkpoint, sha256);
      return head;
    }),
  );
  const size = index + 2;
  const own = heads.filter(({ by }) =>
    pasted.some(({ keyHash, name }) => keyHash === by.keyHash && name === by.name),
  );
  requireQuorum(own, { quorum: pasted.length, size });
  const covering = requireQuorum(heads, { quorum, size });
  return {
    value: pasted.length > 0,
    open: covering.length === 0,
    detail:
      covering.length === 0
        ? "Not witnessed: no witness has signed the log with this leaf in it, and none has to."
        : `Signed with this leaf in it by ${covering.map(({ by }) => by.name).join(", ")}${quorum === 0 ? "" : `; ${quorum} needed`}.`,
    facts: covering.map(factOf),
  };
}

const NOBODY = { keys: [], quorum: 0 };

/** The notes that have a line of this key, whether it verifies or not. */
function notesOf(cosigned: readonly ExtendedNote[], by: Cosigner): readonly ExtendedNote[] {
  return cosigned.filter(({ note }) => {
    const { signatures } = parseNote(new TextEncoder().encode(note));
    return signatures.some(({ name, keyHash }) => name === by.name && keyHash === by.keyHash);
  });
}

function factOf({ by, time_s, checkpoint }: CosignedHead): readonly [string, string] {
  const at = new Date(time_s * 1000).toISOString();
  return [`${by.name}+${by.keyHash}`, `${checkpoint.size} entries, ${at}`];
}

import { encodeHex } from "../../core/bytes/index.ts";
import type { RememberedHead } from "../../core/report/index.ts";
import type { Primitives } from "../../core/vbh/index.ts";
import {
  CHECKPOINT_PATH,
  type Cosigner,
  encodeAddCheckpoint,
  encodeSignatureLine,
  LogError,
  type LogTree,
  parseNote,
  proveConsistency,
  requireCosigned,
  requireExtension,
} from "../../core/vbh/log/index.ts";
import type { HeadMemory } from "./head-memory.ts";
import type { ReadLog } from "./read-log.ts";
import { inPlace, recallHead } from "./recall-head.ts";
import type { Witness } from "./witness.ts";

export type WitnessRequest = {
  readonly witness: Witness;
  readonly key: Cosigner;
  /** Keeps the newest checkpoint with this witness's cosignature. */
  readonly memory: HeadMemory;
};

/** Another sender of the same log may be first, or the witness may know more than was kept here. */
const ATTEMPTS = 4;

/**
 * askWitness has a witness sign the log's head and keeps the cosigned checkpoint. The witness signs only what extends the
 * last head that it has signed, whoever sent that. Throws LogError E_ROLLBACK, E_SPLIT_VIEW or E_CONSISTENCY when it has signed what this
 * log does not extend, E_NOTE or E_WITNESS_QUORUM when its answer has no good cosignature, and what the witness throws.
 */
export async function askWitness(
  { witness, key, memory }: WitnessRequest,
  { read, head, keys, tree }: ReadLog,
  primitives: Primitives,
): Promise<RememberedHead> {
  const { origin, size, rootHash } = head;
  const checkpoint = new TextDecoder().decode((await read(CHECKPOINT_PATH)) ?? new Uint8Array());
  const kept = await recallHead(memory, { origin, keys }, primitives);
  if (kept !== null) {
    inPlace(memory, () => requireCosigned(kept.note, key, primitives.verifyEd25519));
    await requireExtension(tree, kept.head);
  }
  const before = kept?.head.size ?? null;
  const lines = await submit(witness, { checkpoint, oldSize: before ?? 0, tree });
  const answered = parseNote(new TextEncoder().encode(checkpoint + lines));
  const { time_s, line } = requireCosigned(answered, key, primitives.verifyEd25519);
  const note = new TextEncoder().encode(checkpoint + encodeSignatureLine(line));
  while (!(await memory.replace(note))) {
    const other = await recallHead(memory, { origin, keys }, primitives);
    if (other !== null && other.head.size >= size) break;
  }
  const { address } = witness;
  const at = new Date(time_s * 1000).toISOString();
  const cosigned = { name: key.name, key_id: key.keyHash, address, at };
  return { place: memory.place, size, root: encodeHex(rootHash), before, cosigned };
}

type Submission = { readonly checkpoint: string; readonly oldSize: number; readonly tree: LogTree };

async function submit(witness: Witness, { checkpoint, oldSize, tree }: Submission): Promise<string> {
  const note = new TextEncoder().encode(checkpoint);
  let known = oldSize;
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const proof = known === 0 ? [] : await proveConsistency(tree, known);
    const reply = await witness.addCheckpoint(
      encodeAddCheckpoint({ oldSize: known, proof, checkpoint: note }),
    );
    if (reply.state === "cosigned") return reply.lines;
    if (reply.state === "inconsistent") throw otherPast(witness, known, tree.size);
    if (reply.size > tree.size) throw behind(witness, reply.size, tree.size);
    known = reply.size;
  }
  throw new LogError("E_WITNESS_QUORUM", {
    what: `expected a cosignature from ${witness.address}, found that it knew another size each of ${ATTEMPTS} times`,
    remedy: "try again later; if that stays, the witness is at fault",
  });
}

function otherPast({ address }: Witness, known: number, size: number): LogError {
  const code = known === size ? "E_SPLIT_VIEW" : "E_CONSISTENCY";
  return new LogError(code, {
    what: `expected a log that extends the ${known} entries that ${address} has signed, found that it does not`,
    remedy: "the log's history was rewritten; compare it with another clone of the registry",
  });
}

function behind({ address }: Witness, signed: number, size: number): LogError {
  return new LogError("E_ROLLBACK", {
    what: `expected at least the ${signed} entries that ${address} has signed, found ${size}`,
    remedy: "fetch the registry branch; if it has no more, its history was cut back",
  });
}

import { decodeBase64, encodeBase64 } from "../../../bytes/index.ts";
import { LogError } from "../log-error.ts";
import { HASH_BYTES } from "../merkle/index.ts";
import { MAX_NOTE_BYTES } from "../note/index.ts";

/** What a log sends to a witness: its new checkpoint, and that it extends the one that the witness knows. */
export type AddCheckpoint = {
  /** Size of the witness's last checkpoint of this log; 0: it has none, and there is no proof. */
  readonly oldSize: number;
  readonly proof: readonly Uint8Array[];
  /** The signed note, byte for byte. */
  readonly checkpoint: Uint8Array;
};

/** More lines than this no client sends (https://c2sp.org/tlog-witness). */
const MAX_PROOF = 63;
const MAX_HEAD_BYTES = 8192;
export const MAX_ADD_CHECKPOINT_BYTES = MAX_NOTE_BYTES + MAX_HEAD_BYTES;

/** encodeAddCheckpoint gives the body of `POST <prefix>/add-checkpoint` (https://c2sp.org/tlog-witness). */
export function encodeAddCheckpoint({ oldSize, proof, checkpoint }: AddCheckpoint): Uint8Array {
  const head = [`old ${oldSize}`, ...proof.map(encodeBase64)].join("\n");
  const encoded = new TextEncoder().encode(`${head}\n\n`);
  const whole = new Uint8Array(encoded.length + checkpoint.length);
  whole.set(encoded);
  whole.set(checkpoint, encoded.length);
  return whole;
}

/** parseAddCheckpoint is the inverse, for a witness; the checkpoint is a claim. Throws LogError E_NOTE. */
export function parseAddCheckpoint(body: Uint8Array): AddCheckpoint {
  if (body.length > MAX_ADD_CHECKPOINT_BYTES) throw badRequest(`${body.length} bytes`);
  const end = body.findIndex((byte, at) => at < MAX_HEAD_BYTES && byte === 0x0a && body[at + 1] === 0x0a);
  if (end < 0) throw badRequest("no blank line before the checkpoint");
  const [first = "", ...lines] = new TextDecoder("latin1").decode(body.subarray(0, end)).split("\n");
  const [, decimal] = /^old (0|[1-9][0-9]{0,15})$/.exec(first) ?? [];
  const oldSize = Number(decimal);
  if (!Number.isSafeInteger(oldSize)) throw badRequest("no old size");
  if (lines.length > MAX_PROOF) throw badRequest(`${lines.length} hashes`);
  const proof = lines.map((line) => {
    const hash = decodeBase64(line);
    if (hash?.length !== HASH_BYTES) throw badRequest("a line that is no hash");
    return hash;
  });
  return { oldSize, proof, checkpoint: body.subarray(end + 2) };
}

function badRequest(found: string): LogError {
  return new LogError("E_NOTE", {
    what: `expected an old size, a proof and a checkpoint, found ${found}`,
    remedy: "send the body that https://c2sp.org/tlog-witness describes",
  });
}

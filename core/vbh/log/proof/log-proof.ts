import { decodeBase64, encodeBase64 } from "../../../bytes/index.ts";
import { LogError } from "../log-error.ts";
import { HASH_BYTES } from "../merkle/index.ts";
import { MAX_NOTE_BYTES } from "../note/index.ts";

/** Evidence that an entry is in a log, for somebody who has nothing but the log's key. */
export type LogProof = {
  /** What the reader needs to know the entry, here the entry itself; null: it comes from elsewhere. */
  readonly extra: Uint8Array | null;
  readonly index: number;
  /** The audit path, lowest sibling first (RFC 6962 section 2.1.1). */
  readonly path: readonly Uint8Array[];
  /** The signed note of the checkpoint, byte for byte. */
  readonly checkpoint: Uint8Array;
};

const FIRST_LINE = "c2sp.org/tlog-proof@v1";
/** A path has one hash a level, and no tree here has more leaves than a double can count. */
const MAX_PATH = 63;
const MAX_EXTRA_BYTES = 0x10000;
const MAX_HEAD_BYTES = 2 * MAX_EXTRA_BYTES;
/** Room for the path, an entry and a checkpoint. */
export const MAX_PROOF_BYTES = MAX_NOTE_BYTES + MAX_HEAD_BYTES;

/** encodeLogProof gives the text of a proof (https://c2sp.org/tlog-proof). */
export function encodeLogProof({ extra, index, path, checkpoint }: LogProof): Uint8Array {
  const lines = [
    FIRST_LINE,
    ...(extra === null ? [] : [`extra ${encodeBase64(extra)}`]),
    `index ${index}`,
    ...path.map(encodeBase64),
  ];
  const head = new TextEncoder().encode(`${lines.join("\n")}\n\n`);
  const whole = new Uint8Array(head.length + checkpoint.length);
  whole.set(head);
  whole.set(checkpoint, head.length);
  return whole;
}

/**
 * parseLogProof is the inverse of encodeLogProof; nothing in what it gives may be believed before verifyLogProof. Throws
 * LogError E_INCLUSION, and E_TOO_LARGE for more than MAX_PROOF_BYTES.
 */
export function parseLogProof(bytes: Uint8Array): LogProof {
  if (bytes.length > MAX_PROOF_BYTES) {
    throw new LogError("E_TOO_LARGE", {
      what: `expected a proof of at most ${MAX_PROOF_BYTES} bytes, found ${bytes.length}`,
      remedy: "name the file that quantum-forge log prove wrote",
    });
  }
  const end = endOfHead(bytes);
  const [first, ...lines] = new TextDecoder("latin1").decode(bytes.subarray(0, end)).split("\n");
  if (first !== FIRST_LINE) throw noProof("another first line");
  const extra = lines[0]?.startsWith("extra ") ? decode(lines.shift(), "extra ") : null;
  const [, decimal] = /^index (0|[1-9][0-9]{0,15})$/.exec(lines.shift() ?? "") ?? [];
  const index = Number(decimal);
  if (!Number.isSafeInteger(index)) throw noProof("no index");
  if (lines.length > MAX_PATH) throw noProof(`${lines.length} hashes`);
  const path = lines.map((line) => decode(line, ""));
  if (path.some(({ length }) => length !== HASH_BYTES)) throw noProof("a hash that is not 32 bytes long");
  return { extra, index, path, checkpoint: bytes.subarray(end + 2) };
}

/** Where the blank line before the checkpoint begins. */
function endOfHead(bytes: Uint8Array): number {
  const limit = Math.min(bytes.length, MAX_HEAD_BYTES);
  for (let at = 0; at + 1 < limit; at++) if (bytes[at] === 0x0a && bytes[at + 1] === 0x0a) return at;
  throw noProof("no blank line before a checkpoint");
}

function decode(line: string | undefined, prefix: string): Uint8Array {
  const bytes = decodeBase64(line?.slice(prefix.length) ?? "");
  if (bytes === null) throw noProof("a line that is not base64");
  return bytes;
}

function noProof(found: string): LogError {
  return new LogError("E_INCLUSION", {
    what: `expected a proof that begins with ${FIRST_LINE}, found ${found}`,
    remedy: "make the proof anew with quantum-forge log prove",
  });
}

import { concatBytes } from "../../../bytes/index.ts";
import { oneLine } from "../../../one-line.ts";
import {
  ED25519_SIGNATURE_BYTES,
  type MessageSigner,
  type Sha256,
  type VerifyEd25519,
} from "../../primitives.ts";
import { LogError } from "../log-error.ts";
import { encodeSignatureLine, type Note, type NoteSignature } from "../note/index.ts";
import { type Cosigner, cosigner } from "./cosigner.ts";

/** What a witness said of a checkpoint: that at this time it was the largest of its log, and that the log only grew. */
export type Cosignature = {
  readonly by: Cosigner;
  /** Seconds since the epoch. */
  readonly time_s: number;
};

/** A cosignature and the signature line that carries it. */
export type VerifiedCosignature = Cosignature & { readonly line: NoteSignature };

const TIMESTAMP_BYTES = 8;
/** The last second that ECMAScript can write as a date. */
const LAST_SECOND = 8_640_000_000_000;

/**
 * cosignText gives the signature line by which a witness signs a checkpoint's text at a time
 * (https://c2sp.org/tlog-cosignature, Ed25519). Throws LogError E_KEY_ENCODING for a name that no note can carry.
 */
export async function cosignText(
  text: string,
  {
    name,
    signer,
    time_s,
  }: { readonly name: string; readonly signer: MessageSigner; readonly time_s: number },
  sha256: Sha256,
): Promise<string> {
  const { keyHash } = cosigner(name, signer.publicKey, sha256);
  const signature = await signer.sign(messageOf(text, time_s));
  return encodeSignatureLine({ name, keyHash, signature: concatBytes(encodeTimestamp(time_s), signature) });
}

/**
 * verifyCosignatures gives what known witnesses say of a checkpoint, one line each. Lines of others are ignored; a line
 * of a known witness that does not verify, or has no time, refuses the whole (https://c2sp.org/signed-note). Throws
 * LogError E_NOTE.
 */
export function verifyCosignatures(
  { text, signatures }: Note,
  known: readonly Cosigner[],
  verifyEd25519: VerifyEd25519,
): readonly VerifiedCosignature[] {
  const found = new Map<Cosigner, VerifiedCosignature>();
  for (const line of signatures) {
    const by = known.find(({ name, keyHash }) => name === line.name && keyHash === line.keyHash);
    if (by === undefined) continue;
    const time_s = decodeTimestamp(line.signature);
    const signature = line.signature.subarray(TIMESTAMP_BYTES);
    if (time_s === null || !verifyEd25519(by.publicKey, messageOf(text, time_s), signature)) throw bad(by);
    if (!found.has(by)) found.set(by, { by, time_s, line });
  }
  return [...found.values()];
}

/** requireCosigned gives what one witness says of a checkpoint. Throws LogError E_NOTE, and E_WITNESS_QUORUM when it says nothing. */
export function requireCosigned(note: Note, by: Cosigner, verifyEd25519: VerifyEd25519): VerifiedCosignature {
  const [found] = verifyCosignatures(note, [by], verifyEd25519);
  if (found !== undefined) return found;
  throw new LogError("E_WITNESS_QUORUM", {
    what: `expected a cosignature by ${oneLine(by.name, 80)}+${by.keyHash} on the checkpoint, found none by that key`,
    remedy: "check the witness's address and key, and have it sign the checkpoint",
  });
}

/** Two lines of its own, then the whole text: another kind of signature than a log's by the same key. */
function messageOf(text: string, time_s: number): Uint8Array {
  return new TextEncoder().encode(`cosignature/v1\ntime ${time_s}\n${text}`);
}

function encodeTimestamp(time_s: number): Uint8Array {
  const bytes = new Uint8Array(TIMESTAMP_BYTES);
  new DataView(bytes.buffer).setBigUint64(0, BigInt(time_s));
  return bytes;
}

/** null for what is not as long as an Ed25519 cosignature, and for a time that is 0 or that no date has. */
function decodeTimestamp(signature: Uint8Array): number | null {
  if (signature.length !== TIMESTAMP_BYTES + ED25519_SIGNATURE_BYTES) return null;
  const view = new DataView(signature.buffer, signature.byteOffset, TIMESTAMP_BYTES);
  const time_s = Number(view.getBigUint64(0));
  return time_s > 0 && time_s <= LAST_SECOND ? time_s : null;
}

function bad({ name, keyHash }: Cosigner): LogError {
  return new LogError("E_NOTE", {
    what: `expected a valid cosignature of ${oneLine(name, 80)}+${keyHash}, found one that does not verify`,
    remedy: "the witness's answer or the checkpoint was changed on its way; ask the witness again",
  });
}

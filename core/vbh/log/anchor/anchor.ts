import { concatBytes, encodeBase64, encodeHex } from "../../../bytes/index.ts";
import { decodeKey, type PrincipalKeys } from "../../hybrid/index.ts";
import {
  ED25519_PUBLIC_KEY_BYTES,
  type HybridSigner,
  ML_DSA_65_PUBLIC_KEY_BYTES,
  ML_DSA_CONTEXT,
  type Primitives,
  type Sha256,
} from "../../primitives.ts";
import { type Checkpoint, encodeCheckpoint, parseCheckpoint } from "../checkpoint.ts";
import { LogError } from "../log-error.ts";
import { noteVerifier, parseNote, signNote, verifyNote } from "../note/index.ts";

/** A checkpoint that was signed by the log's Ed25519 key and its ML-DSA-65 key, and when (milliseconds since the epoch). */
export type Anchor = Checkpoint & { readonly at_ms: number };

/** Signature type 0xff is that of a name of one's own, which follows it (https://c2sp.org/signed-note). */
const SIGNATURE_TYPE = concatBytes(Uint8Array.of(0xff), new TextEncoder().encode("qf-vbh/v1 ML-DSA-65"));

/**
 * signAnchor gives the signed note of a checkpoint with its time as an extension line, under two signatures: plain Ed25519, and
 * ML-DSA-65 with the context `qf-vbh/v1`. It makes every leaf under it safe from a forger of elliptic-curve signatures.
 */
export async function signAnchor(
  checkpoint: Checkpoint,
  at_ms: number,
  signer: HybridSigner,
  sha256: Sha256,
): Promise<string> {
  const text = `${encodeCheckpoint(checkpoint)}anchored ${new Date(at_ms).toISOString()}\n`;
  const { origin } = checkpoint;
  const note = await signNote(text, origin, signer.ed25519, sha256);
  const signature = await signer.mlDsa65.sign(new TextEncoder().encode(text));
  const keyId = concatBytes(quantumSafeKeyId(origin, signer.mlDsa65.publicKey, sha256), signature);
  return `${note}\u2014 ${origin} ${encodeBase64(keyId)}\n`;
}

/**
 * verifyAnchor reads an anchor from hostile bytes and requires both signatures of the log's keys. Throws LogError E_NOTE, E_ORIGIN
 * or E_HYBRID_INCOMPLETE, and VbhError E_KEY_ENCODING for keys that are none.
 */
export function verifyAnchor(
  bytes: Uint8Array,
  { origin, keys }: { readonly origin: string; readonly keys: PrincipalKeys },
  { sha256, verifyEd25519, verifyMlDsa65 }: Primitives,
): Anchor {
  const note = parseNote(bytes);
  const classic = decodeKey(keys.ed25519, ED25519_PUBLIC_KEY_BYTES, "Ed25519");
  verifyNote(note, [noteVerifier(origin, classic, sha256)], verifyEd25519);
  if (keys.ml_dsa_65 === null) throw incomplete("an ML-DSA-65 key of the log in the root of trust", "none");
  const quantumSafe = decodeKey(keys.ml_dsa_65, ML_DSA_65_PUBLIC_KEY_BYTES, "ML-DSA-65");
  const keyHash = encodeHex(quantumSafeKeyId(origin, quantumSafe, sha256));
  const line = note.signatures.find((each) => each.name === origin && each.keyHash === keyHash);
  if (line === undefined) throw incomplete("a signature of the log's ML-DSA-65 key on the anchor", "none");
  if (!verifyMlDsa65(quantumSafe, new TextEncoder().encode(note.text), line.signature, ML_DSA_CONTEXT)) {
    throw badAnchor("a valid ML-DSA-65 signature", "one that does not verify");
  }
  const checkpoint = parseCheckpoint(note.text);
  if (checkpoint.origin !== origin) throw badAnchor(`an anchor of the log ${origin}`, "one of another log");
  return { ...checkpoint, at_ms: anchoredAt(note.text) };
}

/** anchoredAt gives the time in an anchor's text, which is only a claim before verifyAnchor. Throws LogError E_NOTE. */
export function anchoredAt(text: string): number {
  const [, time = ""] = /\nanchored (\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z)\n$/.exec(text) ?? [];
  const at = Date.parse(time);
  if (Number.isFinite(at)) return at;
  throw badAnchor("a last line `anchored <time>`", "another");
}

function quantumSafeKeyId(name: string, publicKey: Uint8Array, sha256: Sha256): Uint8Array {
  return sha256(concatBytes(new TextEncoder().encode(`${name}\n`), SIGNATURE_TYPE, publicKey)).subarray(0, 4);
}

function incomplete(expected: string, found: string): LogError {
  return new LogError("E_HYBRID_INCOMPLETE", {
    what: `expected ${expected}, found ${found}`,
    remedy:
      "restore registry/log/anchor from the registry's history, or let the next build anchor the log anew",
  });
}

function badAnchor(expected: string, found: string): LogError {
  return new LogError("E_NOTE", {
    what: `expected ${expected} in registry/log/anchor, found ${found}`,
    remedy: "restore the file from the registry's history, or let the next build anchor the log anew",
  });
}

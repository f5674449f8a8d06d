import { encodeHex } from "../../../core/bytes/index.ts";
import { decodeKey } from "../../../core/vbh/hybrid/index.ts";
import type { Primitives } from "../../../core/vbh/index.ts";
import {
  type Checkpoint,
  encodeVkey,
  hashLeaf,
  LogError,
  type LogProof,
  type NoteVerifier,
  noteVerifier,
  type ProofTrust,
  type ProvenLeaf,
  parseCheckpoint,
  parseLogProof,
  parseNote,
  parseVkey,
  verifyLogProof,
  verifyNote,
} from "../../../core/vbh/log/index.ts";
import { ED25519_PUBLIC_KEY_BYTES } from "../../../core/vbh/primitives.ts";
import { type RootChain, rootAt } from "../../../core/vbh/root/index.ts";
import type { Evidence } from "../evidence.ts";
import type { ParsedKnown } from "../parse-known.ts";
import { type Held, needed } from "../step-sheet.ts";

/** A checkpoint that a key signed, and where that key is from: the reader, the root of trust, or the proof's own place. */
export type SignedProof = {
  readonly proof: LogProof;
  readonly checkpoint: Checkpoint;
  readonly trust: ProofTrust;
  readonly from: "pasted" | "root" | "beside";
};

/** checkCheckpoint verifies who signed the checkpoint in the proof. */
export function checkCheckpoint(
  { proof: bytes, vkey }: Evidence,
  known: ParsedKnown,
  chain: RootChain | null,
  { sha256, verifyEd25519 }: Primitives,
): Held<SignedProof> {
  const proof = parseLogProof(bytes ?? new Uint8Array());
  const note = parseNote(proof.checkpoint);
  const checkpoint = parseCheckpoint(note.text);
  const { origin, size, rootHash } = checkpoint;
  const pasted = known.logKeys();
  const named = chain === null ? undefined : rootAt(chain, size - 1)?.log?.ed25519;
  const [from, keys] = ((): readonly [SignedProof["from"], readonly NoteVerifier[]] => {
    if (pasted.length > 0) return ["pasted", pasted];
    if (named === undefined) return ["beside", keysBeside(vkey, sha256)];
    const key = decodeKey(named, ED25519_PUBLIC_KEY_BYTES, "Ed25519");
    return ["root", [noteVerifier(origin, key, sha256)]];
  })();
  const expected = from === "pasted" ? (keys[0]?.name ?? origin) : origin;
  if (expected !== origin) {
    throw new LogError("E_ORIGIN", {
      what: `expected a proof of the log ${expected}, found one of ${origin}`,
      remedy: "paste the key of the log that the proof is of",
    });
  }
  const signedBy = verifyNote(note, keys, verifyEd25519);
  return {
    value: { proof, checkpoint, trust: { keys, origin }, from },
    open: from === "beside",
    detail: SIGNED_BY[from],
    facts: [
      ["Log", origin],
      ["Entries", String(size)],
      ["Root hash", encodeHex(rootHash)],
      ["Key", signedBy.map(encodeVkey).join(", ")],
    ],
  };
}

const SIGNED_BY: { readonly [from in SignedProof["from"]]: string } = {
  pasted: "The key that you pasted signed it.",
  root: "The log's key in the root of trust signed it.",
  beside: "A key that came with the proof signed it. That shows damage, not who signed.",
};

/** checkInclusion verifies the audit path from the leaf to the checkpoint's root. */
export function checkInclusion(
  _evidence: Evidence,
  signed: SignedProof | null,
  primitives: Primitives,
): Held<ProvenLeaf> {
  const { proof, trust } = needed(signed, "checkpoint");
  const proven = verifyLogProof(proof, trust, primitives);
  const { index, leaf, checkpoint } = proven;
  return {
    value: proven,
    detail: `The leaf is entry ${index} of ${checkpoint.size}: its hash and ${proof.path.length} others fold into the root hash.`,
    facts: [
      ["Leaf", new TextDecoder().decode(proof.extra ?? new Uint8Array())],
      ["Leaf hash", encodeHex(hashLeaf(proof.extra ?? new Uint8Array(), primitives.sha256))],
      ...proof.path.map((hash, at) => [`Path ${at + 1}`, encodeHex(hash)] as const),
      ["Counter", `${leaf.counter} of the stream ${leaf.stream}`],
    ],
  };
}

function keysBeside(vkey: string, sha256: Primitives["sha256"]): readonly NoteVerifier[] {
  const lines = vkey.split("\n").filter((line) => line !== "");
  if (lines.length > 0) return lines.map((line) => parseVkey(line, sha256));
  throw new LogError("E_NOTE", {
    what: "expected a key of the log, found none with the proof",
    remedy: "paste the log's key",
  });
}

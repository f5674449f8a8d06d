import { hashFile } from "../../../adapters/files/hash-file.ts";
import { readInput } from "../../../adapters/files/read-input.ts";
import { sha256, verifyEd25519 } from "../../../adapters/keys/index.ts";
import { encodeHex } from "../../../core/bytes/index.ts";
import { type ParsedCommand, UsageError } from "../../../core/commands/index.ts";
import { formatNumber, printable } from "../../../core/report/index.ts";
import {
  type Cosigner,
  LogError,
  type NoteVerifier,
  type ProvenLeaf,
  parseCosignerVkey,
  parseLogProof,
  requireCosigned,
  verifyLogProof,
} from "../../../core/vbh/log/index.ts";
import { EXIT_DONE } from "../../exit-code.ts";
import type { Terminal } from "../../terminal.ts";
import type { VerbResult } from "../verb.ts";
import { judgeLog } from "./judge-log.ts";

const SCHEMA = "quantum-forge/log-proof-verification@1";

export type ProofFile = { readonly proof: string; readonly keys: readonly NoteVerifier[] };

/** verifyProofFile verifies a proof with nothing but the log's key, and the record's file if there is one. */
export async function verifyProofFile(
  { values, lists }: ParsedCommand,
  { proof, keys }: ProofFile,
  terminal: Terminal,
): Promise<VerbResult> {
  const origin = values.get("origin") ?? keys[0]?.name;
  if (keys.length === 0 || origin === undefined) throw withoutKey();
  const witnesses = (lists.get("witness-key") ?? []).map((key) => parseCosignerVkey(key, sha256));
  const bytes = await readInput(proof);
  const path = values.get("record");
  const record = path === undefined ? null : encodeHex(await hashFile(path));
  return judgeLog(SCHEMA, terminal, async () => {
    const proven = verifyLogProof(parseLogProof(bytes), { keys, origin }, { sha256, verifyEd25519 });
    if (record !== null) requireRecord(proven, record);
    const cosigned = witnesses.map((witness) => cosignedAt(proven, witness));
    return {
      exit: EXIT_DONE,
      json: documentOf(proven, { record: record !== null, cosigned }),
      text: screen(proven, { record: path ?? null, cosigned }),
      notices: [],
    };
  });
}

type Cosigned = { readonly name: string; readonly key_id: string; readonly at: string };

function cosignedAt({ note }: ProvenLeaf, witness: Cosigner): Cosigned {
  const { by, time_s } = requireCosigned(note, witness, verifyEd25519);
  return { name: by.name, key_id: by.keyHash, at: new Date(time_s * 1000).toISOString() };
}

function requireRecord({ leaf }: ProvenLeaf, record: string): void {
  if (leaf.kind === "record" && leaf.sha256 === record) return;
  throw new LogError("E_INCLUSION", {
    what: `expected a proof of the record with SHA-256 ${record}, found one of the ${leaf.kind} ${leaf.sha256}`,
    remedy: "the record is not the one that was appended, or the proof is another build's",
  });
}

function documentOf(
  { index, leaf, checkpoint }: ProvenLeaf,
  { record, cosigned }: { readonly record: boolean; readonly cosigned: readonly Cosigned[] },
) {
  const { origin, size, rootHash } = checkpoint;
  const root = encodeHex(rootHash);
  return { schema: SCHEMA, ok: true, index, leaf, origin, size, root, record_matches: record, cosigned };
}

function screen(
  { index, leaf, checkpoint }: ProvenLeaf,
  { record, cosigned }: { readonly record: string | null; readonly cosigned: readonly Cosigned[] },
): string {
  const lines = [
    `  IN THE LOG   ${printable(leaf.id)} is entry ${index} of ${formatNumber(checkpoint.size)}`,
    "",
    `  Log               ${printable(checkpoint.origin)}`,
    `  Digest            ${leaf.sha256} (SHA-256 of its ${leaf.kind})`,
    record === null
      ? "  Record            not compared; give its file with --record"
      : `  Record            ${printable(record)} is that record, byte for byte`,
    ...cosigned.map(({ name, key_id, at }) => `  Witnessed         by ${printable(name)}+${key_id} at ${at}`),
  ];
  return `${lines.join("\n")}\n`;
}

function withoutKey(): UsageError {
  return new UsageError("E_OPTION", {
    what: "--proof needs --vkey: a proof shows nothing without the log's key from elsewhere",
    remedy:
      "give the key as it was published, for example the content of registry/log/vkey as you saw it before",
  });
}

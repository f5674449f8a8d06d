import { CodedError } from "../../core/coded-error.ts";
import { BUILD_PROOF_SCHEMA, type ExtendedNote, LOG_VOUCHERS_SCHEMA } from "../../core/vbh/log/index.ts";
import { type Evidence, NO_EVIDENCE } from "./evidence.ts";

/** A file as it was fetched or chosen. */
export type FoundFile = { readonly name: string; readonly bytes: Uint8Array };

/** E_SCHEMA: a file that is none of those that a proof is made of. E_TOO_LARGE: one that is larger than any of them. */
export class EvidenceError extends CodedError<"E_SCHEMA" | "E_TOO_LARGE"> {}

/** Room for a saved proof with a long root of trust; the hashes of leaves are a quarter of it at most. */
const MAX_FILE_BYTES = 4 << 20;
const CLI_PROOF_SCHEMA = "quantum-forge/log-proof@1";

type Json = { readonly [key: string]: unknown };

/**
 * readEvidence tells from each file's content what it is, whatever its name: a proof of the site or of `log prove`, a record, its
 * signatures, a version of the root of trust, the keys of a log, or the hashes of its leaves. Later files take the place of
 * earlier ones of their kind, and of what `before` had. Throws EvidenceError.
 */
export function readEvidence(files: readonly FoundFile[], before: Evidence = NO_EVIDENCE): Evidence {
  const roots: Uint8Array[] = [];
  let evidence = before;
  for (const file of files) {
    if (file.bytes.length > MAX_FILE_BYTES) throw tooLarge(file);
    const root = rootIn(file);
    if (root !== null) roots.push(root);
    else evidence = { ...evidence, ...partIn(file) };
  }
  if (roots.length === 0) return evidence;
  return { ...evidence, rootFiles: roots.sort((a, b) => versionOf(a) - versionOf(b)) };
}

function partIn(file: FoundFile): Partial<Evidence> {
  const { name, bytes } = file;
  if (name.endsWith("leaves")) return { leaves: bytes };
  const text = textOf(bytes);
  if (text?.startsWith("c2sp.org/tlog-proof@")) return { proof: bytes };
  if (text !== null && /^[^\s+]+\+[0-9a-f]{8}\+\S+\n/.test(text)) return { vkey: text };
  const json = jsonIn(text);
  if (json?.["schema"] === BUILD_PROOF_SCHEMA) return buildProof(json, name);
  if (json?.["schema"] === LOG_VOUCHERS_SCHEMA) return vouchers(json, name);
  if (json?.["schema"] === CLI_PROOF_SCHEMA) return { proof: textIn(json, "proof", name) };
  if (json?.["_type"] !== undefined) return { record: bytes };
  if (json?.["payload_type"] !== undefined) return { signatures: bytes };
  throw unknown(name, "a proof, a record, its signatures, a root of trust or a log's key");
}

function buildProof(json: Json, name: string): Partial<Evidence> {
  const recorded = objectIn(json, "recorded", name);
  const own = json["vouchers"] === undefined ? {} : vouchers(objectIn(json, "vouchers", name), name);
  return {
    ...own,
    id: new TextDecoder().decode(textIn(json, "id", name)),
    proof: textIn(json, "proof", name),
    record: textIn(json, "record", name),
    signatures: textIn(json, "signatures", name),
    recorded: { event: textIn(recorded, "event", name), proof: textIn(recorded, "proof", name) },
  };
}

function vouchers(json: Json, name: string): Partial<Evidence> {
  const { cosigned } = json;
  const root = json["root"] === null ? null : objectIn(json, "root", name);
  const files = root?.["files"] ?? [];
  if (!Array.isArray(cosigned) || !Array.isArray(files)) throw unknown(name, "lists where lists belong");
  return {
    vkey: new TextDecoder().decode(textIn(json, "vkey", name)),
    anchor: json["anchor"] === null ? null : extendedNote(json["anchor"], name),
    cosigned: cosigned.map((note) => extendedNote(note, name)),
    rootFiles: files.map((file) => textIn({ file }, "file", name)),
    pin: root === null ? null : new TextDecoder().decode(textIn(root, "pin", name)),
  };
}

function extendedNote(value: unknown, name: string): ExtendedNote {
  const { note, consistency } = objectIn({ value }, "value", name);
  if (typeof note !== "string" || !Array.isArray(consistency)) throw unknown(name, "notes with their proofs");
  if (!consistency.every((hash) => typeof hash === "string")) throw unknown(name, "hashes as texts");
  return { note, consistency };
}

function rootIn({ bytes }: FoundFile): Uint8Array | null {
  const json = jsonIn(textOf(bytes));
  return json !== null && "root" in json && "signatures" in json && !("schema" in json) ? bytes : null;
}

function versionOf(bytes: Uint8Array): number {
  const { version } = objectIn(jsonIn(textOf(bytes)) ?? {}, "root", "the root file") as { version?: unknown };
  return Number(version);
}

function textOf(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

function jsonIn(text: string | null): Json | null {
  try {
    const value: unknown = JSON.parse(text ?? "");
    return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Json) : null;
  } catch {
    return null;
  }
}

function objectIn(json: Json, key: string, name: string): Json {
  const value = json[key];
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return value as Json;
  throw unknown(name, `an object at ${key}`);
}

/** The UTF-8 bytes of a text, which are those of the file that it was made from. */
function textIn(json: Json, key: string, name: string): Uint8Array {
  const value = json[key];
  if (typeof value === "string") return new TextEncoder().encode(value);
  throw unknown(name, `a text at ${key}`);
}

function unknown(name: string, expected: string): EvidenceError {
  return new EvidenceError("E_SCHEMA", {
    what: `expected ${expected} in ${name}, found something else`,
    remedy: "choose a file of the folder proofs/, or one that quantum-forge log prove wrote",
  });
}

function tooLarge({ name, bytes }: FoundFile): EvidenceError {
  return new EvidenceError("E_TOO_LARGE", {
    what: `expected ${name} to have at most ${MAX_FILE_BYTES} bytes, found ${bytes.length}`,
    remedy: "choose a file of the folder proofs/, or one that quantum-forge log prove wrote",
  });
}

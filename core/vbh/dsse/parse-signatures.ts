import { decodeBase64, encodeHex } from "../../bytes/index.ts";
import { type JsonObject, type JsonValue, parseReadable } from "../../canonical/index.ts";
import type { RecordSignature, SignaturesFile } from "../../registry/build-record.ts";
import { ED25519_PUBLIC_KEY_BYTES, ED25519_SIGNATURE_BYTES, type Sha256 } from "../primitives.ts";
import { VbhError } from "../vbh-error.ts";
import { PAYLOAD_TYPE } from "./pae.ts";

/** As for every document of the registry; sixteen hybrid signatures need a third of it. */
export const MAX_SIGNATURES_BYTES = 1 << 18;

const FILE_KEYS = "payload_sha256 payload_type signatures v";
const SIGNATURE_KEYS = "alg keyid principal public_key sig";

/**
 * parseSignatures is the inverse of encodeSignatures for hostile bytes. Every field is held to its one
 * encoding, so no two files say the same thing. Throws VbhError E_TOO_LARGE, E_SCHEMA, E_PAYLOAD_TYPE,
 * E_BASE64 or E_KEY_ENCODING, or CanonicalError E_NOT_CANONICAL.
 */
export function parseSignatures(bytes: Uint8Array, sha256: Sha256): SignaturesFile {
  if (bytes.length > MAX_SIGNATURES_BYTES) {
    throw new VbhError("E_TOO_LARGE", {
      what: `expected a signatures file of at most ${MAX_SIGNATURES_BYTES} bytes, found ${bytes.length}`,
      remedy: "restore the file from the registry's history",
    });
  }
  const file = parseReadable(bytes);
  if (!hasKeys(file, FILE_KEYS) || file["v"] !== 1) throw misshapen("v 1 with exactly the known keys");
  if (file["payload_type"] !== PAYLOAD_TYPE) throw wrongPayloadType(file["payload_type"]);
  const digest = file["payload_sha256"];
  if (typeof digest !== "string" || !/^[0-9a-f]{64}$/.test(digest)) throw misshapen("a hex payload_sha256");
  const signatures = parseEach(file["signatures"], sha256);
  return { v: 1, payload_type: PAYLOAD_TYPE, payload_sha256: digest, signatures };
}

function parseEach(list: JsonValue | undefined, sha256: Sha256): readonly RecordSignature[] {
  if (!Array.isArray(list) || list.length === 0) throw misshapen("at least one signature");
  const signatures = (list as readonly JsonValue[]).map((item) => parseOne(item, sha256));
  if (new Set(signatures.map(({ principal }) => principal)).size !== signatures.length) {
    throw misshapen("one signature a principal");
  }
  return signatures;
}

function parseOne(item: JsonValue, sha256: Sha256): RecordSignature {
  if (!hasKeys(item, SIGNATURE_KEYS)) throw misshapen("signatures with exactly the known keys");
  const { principal, alg, keyid, public_key, sig } = item;
  if (typeof principal !== "string" || principal === "") throw misshapen("a principal's name");
  if (alg !== "ed25519") throw misshapen('alg "ed25519"');
  const publicKey = decode(public_key, "public_key");
  if (publicKey.length !== ED25519_PUBLIC_KEY_BYTES) {
    throw badKey(`a public key of ${ED25519_PUBLIC_KEY_BYTES} bytes`, `${publicKey.length}`);
  }
  const expectedKeyid = encodeHex(sha256(publicKey));
  if (keyid !== expectedKeyid) throw badKey(`keyid ${expectedKeyid}`, JSON.stringify(keyid));
  if (decode(sig, "sig").length !== ED25519_SIGNATURE_BYTES) {
    throw new VbhError("E_SIG", {
      what: `expected an Ed25519 signature of ${ED25519_SIGNATURE_BYTES} bytes, found another length`,
      remedy: "restore the signatures file from the registry's history",
    });
  }
  return { principal, alg, keyid: expectedKeyid, public_key: String(public_key), sig: String(sig) };
}

function hasKeys(value: JsonValue, sortedKeys: string): value is JsonObject {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  return Object.keys(value).sort().join(" ") === sortedKeys;
}

function decode(text: JsonValue | undefined, field: string): Uint8Array {
  const bytes = typeof text === "string" ? decodeBase64(text) : null;
  if (bytes !== null) return bytes;
  throw new VbhError("E_BASE64", {
    what: `expected ${field} in standard base64 with padding, found something else`,
    remedy: "restore the signatures file from the registry's history",
  });
}

function misshapen(expected: string): VbhError {
  return new VbhError("E_SCHEMA", {
    what: `expected a signatures file with ${expected}, found something else`,
    remedy: "restore the file from the registry's history",
  });
}

function wrongPayloadType(found: JsonValue | undefined): VbhError {
  return new VbhError("E_PAYLOAD_TYPE", {
    what: `expected payload_type ${PAYLOAD_TYPE}, found ${JSON.stringify(found)}`,
    remedy: "a signature over another type of payload says nothing about a build; record the build again",
  });
}

function badKey(expected: string, found: string): VbhError {
  return new VbhError("E_KEY_ENCODING", {
    what: `expected ${expected}, found ${found}`,
    remedy: "restore the signatures file from the registry's history",
  });
}

import { decodeBase64, encodeHex } from "../../bytes/index.ts";
import { type JsonObject, type JsonValue, parseReadable } from "../../canonical/index.ts";
import type {
  BundleSignature,
  KeySignature,
  RecordSignature,
  SignaturesFile,
} from "../../registry/build-record.ts";
import { refuseNewer } from "../../registry/format-version.ts";
import { ED25519_PUBLIC_KEY_BYTES, ED25519_SIGNATURE_BYTES, type Sha256 } from "../primitives.ts";
import { quoted } from "../quoted.ts";
import { VbhError } from "../vbh-error.ts";
import { PAYLOAD_TYPE } from "./pae.ts";

/** As for every document of the registry; sixteen hybrid signatures need a third of it. */
export const MAX_SIGNATURES_BYTES = 1 << 18;

const FILE_KEYS = "payload_type signatures v";
const KEY_SIGNATURE_KEYS = "alg keyid principal public_key sig";
const BUNDLE_SIGNATURE_KEYS = "alg bundle principal";
const ALG = /^[a-z0-9][a-z0-9.-]{0,63}$/;

/**
 * parseSignatures is the inverse of encodeSignatures for hostile bytes. Every known field is held to its one
 * encoding, so no two files say the same thing. Signatures by algorithms that this version does not know are left
 * out, and may leave none. Throws VbhError E_TOO_LARGE, E_SCHEMA, E_PAYLOAD_TYPE, E_BASE64 or E_KEY_ENCODING,
 * CanonicalError E_NOT_CANONICAL, or RegistryError E_VERSION.
 */
export function parseSignatures(bytes: Uint8Array, sha256: Sha256): SignaturesFile {
  if (bytes.length > MAX_SIGNATURES_BYTES) {
    throw new VbhError("E_TOO_LARGE", {
      what: `expected a signatures file of at most ${MAX_SIGNATURES_BYTES} bytes, found ${bytes.length}`,
      remedy: "restore the file from the registry's history",
    });
  }
  const file = parseReadable(bytes);
  refuseNewer(file, "the signatures file");
  if (!hasKeys(file, FILE_KEYS) || file["v"] !== 1) throw misshapen("v 1 with exactly the known keys");
  if (file["payload_type"] !== PAYLOAD_TYPE) throw wrongPayloadType(file["payload_type"]);
  return { v: 1, payload_type: PAYLOAD_TYPE, signatures: parseEach(file["signatures"], sha256) };
}

function parseEach(list: JsonValue | undefined, sha256: Sha256): readonly RecordSignature[] {
  if (!Array.isArray(list) || list.length === 0) throw misshapen("at least one signature");
  const claims = (list as readonly JsonValue[]).map(parseClaim);
  if (new Set(claims.map(({ principal, alg }) => `${alg} ${principal}`)).size !== claims.length) {
    throw misshapen("one signature a principal and algorithm");
  }
  const known = claims.flatMap((claim) => parseKnown(claim, sha256));
  const keys = known.flatMap((signature) => (signature.alg === "sigstore" ? [] : [signature.keyid]));
  // The same signature under another name would look like a second signer.
  if (new Set(keys).size !== keys.length) throw misshapen("one signature a key");
  return known;
}

function parseKnown(claim: Claim, sha256: Sha256): readonly RecordSignature[] {
  switch (claim.alg) {
    case "ed25519":
      return [parseKeySignature(claim, sha256)];
    case "sigstore":
      return [parseBundleSignature(claim)];
    default:
      return [];
  }
}

/** Who is said to have signed, and how; the rest is the algorithm's. */
type Claim = { readonly principal: string; readonly alg: string; readonly item: JsonObject };

function parseClaim(item: JsonValue): Claim {
  if (typeof item !== "object" || item === null || Array.isArray(item))
    throw misshapen("signatures as objects");
  const { principal, alg } = item as JsonObject;
  if (typeof principal !== "string" || principal === "") throw misshapen("a principal's name");
  if (typeof alg !== "string" || !ALG.test(alg)) throw misshapen("the name of an algorithm");
  return { principal, alg, item: item as JsonObject };
}

function parseKeySignature({ principal, item }: Claim, sha256: Sha256): KeySignature {
  if (!hasKeys(item, KEY_SIGNATURE_KEYS)) throw misshapen("signatures with exactly the known keys");
  const { keyid, public_key, sig } = item;
  const publicKey = decode(public_key, "public_key");
  if (publicKey.length !== ED25519_PUBLIC_KEY_BYTES) {
    throw badKey(`a public key of ${ED25519_PUBLIC_KEY_BYTES} bytes`, `${publicKey.length}`);
  }
  const expectedKeyid = encodeHex(sha256(publicKey));
  if (keyid !== expectedKeyid) throw badKey(`keyid ${expectedKeyid}`, quoted(keyid));
  if (decode(sig, "sig").length !== ED25519_SIGNATURE_BYTES) {
    throw new VbhError("E_SIG", {
      what: `expected an Ed25519 signature of ${ED25519_SIGNATURE_BYTES} bytes, found another length`,
      remedy: "restore the signatures file from the registry's history",
    });
  }
  return {
    principal,
    alg: "ed25519",
    keyid: expectedKeyid,
    public_key: String(public_key),
    sig: String(sig),
  };
}

/** Of the bundle only that it is an object: the rest is for those who verify bundles. */
function parseBundleSignature({ principal, item }: Claim): BundleSignature {
  if (!hasKeys(item, BUNDLE_SIGNATURE_KEYS)) throw misshapen("signatures with exactly the known keys");
  const { bundle } = item;
  if (typeof bundle !== "object" || bundle === null || Array.isArray(bundle))
    throw misshapen("a Sigstore bundle as an object");
  return { principal, alg: "sigstore", bundle: bundle as JsonObject };
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
    what: `expected payload_type ${PAYLOAD_TYPE}, found ${quoted(found)}`,
    remedy: "a signature over another type of payload says nothing about a build; record the build again",
  });
}

function badKey(expected: string, found: string): VbhError {
  return new VbhError("E_KEY_ENCODING", {
    what: `expected ${expected}, found ${found}`,
    remedy: "restore the signatures file from the registry's history",
  });
}

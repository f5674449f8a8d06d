import { encodeReadable, type JsonValue, parseReadable } from "../../canonical/index.ts";
import { refuseNewer } from "../../registry/format-version.ts";
import { faultText, type JsonSchema, SCHEMA_BASE, SCHEMA_DIALECT, schemaCheck } from "../../schema/index.ts";
import { PAYLOAD_TYPE, preAuthEncoding } from "../dsse/index.ts";
import { type HybridSignature, signHybrid, verifyHybrid } from "../hybrid/index.ts";
import type { HybridSigner, Primitives, Sha256 } from "../primitives.ts";
import { quoted } from "../quoted.ts";
import { newestRoot, type RootChain, revocationOf } from "../root/index.ts";
import { VbhError } from "../vbh-error.ts";

/** registry/signatures/<SHA-256 of the record>/<principal>.json: a principal's signature that came after the record. */
export type Cosignature = HybridSignature & {
  readonly v: 1;
  readonly payload_type: typeof PAYLOAD_TYPE;
};

const SIGNATURE: JsonSchema = { type: ["string", "null"], maxLength: 8192 };

export const COSIGNATURE_SCHEMA: JsonSchema = {
  $schema: SCHEMA_DIALECT,
  $id: `${SCHEMA_BASE}cosignature.schema.json`,
  title: "Quantum-Forge late signature",
  type: "object",
  additionalProperties: false,
  required: ["v", "payload_type", "principal", "keyid"],
  properties: {
    v: { const: 1 },
    payload_type: { const: PAYLOAD_TYPE },
    principal: { type: "string", pattern: "^[a-z0-9][a-z0-9-]{0,62}$" },
    keyid: {
      description: "SHA-256 of the raw Ed25519 public key.",
      type: "string",
      pattern: "^[0-9a-f]{64}$",
    },
    ed25519: { ...SIGNATURE, description: "Over the record (DSSE v1), base64." },
    ml_dsa_65: { ...SIGNATURE, description: "Over the same, with the context qf-vbh/v1, base64." },
  },
};

const MAX_COSIGNATURE_BYTES = 1 << 16;
const check = schemaCheck(COSIGNATURE_SCHEMA);

/** cosignaturesFolder is where the late signatures of a record stand. */
export function cosignaturesFolder(record_sha256: string): string {
  return `registry/signatures/${record_sha256}`;
}

/** cosignaturePath is where one principal's stands. */
export function cosignaturePath(record_sha256: string, principal: string): string {
  return `${cosignaturesFolder(record_sha256)}/${principal}.json`;
}

/** cosign signs a record's bytes with both keys of a principal and gives the file's text. */
export async function cosign(payload: Uint8Array, signer: HybridSigner, sha256: Sha256): Promise<string> {
  const signature = await signHybrid(preAuthEncoding(payload), signer, sha256);
  return encodeReadable({ v: 1, payload_type: PAYLOAD_TYPE, ...signature } as unknown as JsonValue);
}

/** parseCosignature reads hostile bytes. Throws VbhError E_TOO_LARGE or E_SCHEMA, CanonicalError, RegistryError E_VERSION. */
export function parseCosignature(bytes: Uint8Array): Cosignature {
  if (bytes.length > MAX_COSIGNATURE_BYTES) {
    throw new VbhError("E_TOO_LARGE", {
      what: `expected a late signature of at most ${MAX_COSIGNATURE_BYTES} bytes, found ${bytes.length}`,
      remedy: RESTORE,
    });
  }
  const value = parseReadable(bytes);
  refuseNewer(value, "the late signature");
  const fault = check(value);
  if (fault === null) return value as unknown as Cosignature;
  throw new VbhError("E_SCHEMA", {
    what: `a late signature does not fit its schema: ${faultText(fault)}`,
    remedy: RESTORE,
  });
}

/**
 * verifyCosignature gives the principal whose late signature this is: one who may sign promotions in the newest version of the
 * root, with a key that is believed now, both halves over the record's bytes. Throws VbhError E_UNAUTHORISED, E_HYBRID_INCOMPLETE,
 * E_SIG, and what parseCosignature throws.
 */
export function verifyCosignature(
  bytes: Uint8Array,
  payload: Uint8Array,
  chain: RootChain,
  primitives: Primitives,
): string {
  const cosignature = parseCosignature(bytes);
  const { principal } = cosignature;
  const root = newestRoot(chain);
  const member = root.principals[principal];
  if (
    !root.roles.promotion.principals.includes(principal) ||
    member === undefined ||
    member.class === "keyless"
  ) {
    throw unauthorised(`one who signs promotions in version ${root.version} of the root`, principal);
  }
  verifyHybrid(preAuthEncoding(payload), cosignature, member, primitives);
  const revoked = revocationOf(chain, member, Number.MAX_SAFE_INTEGER, primitives.sha256);
  if (revoked !== null)
    throw unauthorised("a key that is believed", `${principal}, taken back: ${revoked.reason}`);
  return principal;
}

const RESTORE = "restore it from the registry's history, or sign again: quantum-forge sign";

function unauthorised(expected: string, found: string): VbhError {
  return new VbhError("E_UNAUTHORISED", {
    what: `expected a late signature of ${expected}, found ${quoted(found)}`,
    remedy: "let one of those sign who may",
  });
}

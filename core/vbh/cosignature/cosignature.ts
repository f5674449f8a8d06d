import { encodeReadable, type JsonObject, type JsonValue, parseReadable } from "../../canonical/index.ts";
import { refuseNewer } from "../../registry/format-version.ts";
import { faultText, type JsonSchema, SCHEMA_BASE, SCHEMA_DIALECT, schemaCheck } from "../../schema/index.ts";
import { PAYLOAD_TYPE, preAuthEncoding } from "../dsse/index.ts";
import { type HybridSignature, signHybrid, verifyHybrid } from "../hybrid/index.ts";
import { PROMOTION_PREDICATE_TYPE, parseBundle, verifyAttested } from "../keyless/index.ts";
import type { HybridSigner, Primitives, Sha256 } from "../primitives.ts";
import { quoted } from "../quoted.ts";
import { newestRoot, type Principal, type RootChain, revocationOf } from "../root/index.ts";
import { VbhError } from "../vbh-error.ts";

/** registry/signatures/<SHA-256 of the record>/<principal>.json: a principal's signature that came after the record. */
export type Cosignature = {
  readonly v: 1;
  readonly payload_type: typeof PAYLOAD_TYPE;
} & (HybridSignature | KeylessSignature);

/** That of a principal without keys: a Sigstore bundle that attests the record's file for a promotion. */
type KeylessSignature = { readonly principal: string; readonly bundle: JsonObject };

const SIGNATURE: JsonSchema = { type: ["string", "null"], maxLength: 8192 };
const SHARED: JsonSchema = {
  v: { const: 1 },
  payload_type: { const: PAYLOAD_TYPE },
  principal: { type: "string", pattern: "^[a-z0-9][a-z0-9-]{0,62}$" },
};

export const COSIGNATURE_SCHEMA: JsonSchema = {
  $schema: SCHEMA_DIALECT,
  $id: `${SCHEMA_BASE}cosignature.schema.json`,
  title: "Quantum-Forge late signature",
  type: "object",
  oneOf: [
    {
      description: "By a principal's keys.",
      additionalProperties: false,
      required: ["v", "payload_type", "principal", "keyid"],
      properties: {
        ...SHARED,
        keyid: {
          description: "SHA-256 of the raw Ed25519 public key.",
          type: "string",
          pattern: "^[0-9a-f]{64}$",
        },
        ed25519: { ...SIGNATURE, description: "Over the record (DSSE v1), base64." },
        ml_dsa_65: { ...SIGNATURE, description: "Over the same, with the context qf-vbh/v1, base64." },
      },
    },
    {
      description: "By a principal without keys.",
      additionalProperties: false,
      required: ["v", "payload_type", "principal", "bundle"],
      properties: {
        ...SHARED,
        bundle: { description: "A Sigstore bundle that attests the record's file.", type: "object" },
      },
    },
  ],
};

/** As for every document of the registry. */
const MAX_COSIGNATURE_BYTES = 1 << 18;
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

/** cosignByBundle gives the file's text for a principal without keys; it judges nothing in the bundle. Throws as parseBundle does. */
export function cosignByBundle(principal: string, bundle: Uint8Array): string {
  return encodeReadable({ v: 1, payload_type: PAYLOAD_TYPE, principal, bundle: parseBundle(bundle) });
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
 * root, believed now. By keys both halves hold over the record's bytes; without, the bundle attests them for a promotion. Throws
 * VbhError E_UNAUTHORISED, E_HYBRID_INCOMPLETE, E_IDENTITY, E_SIG, what parseCosignature throws, and what verifyAttested throws.
 */
export async function verifyCosignature(
  bytes: Uint8Array,
  payload: Uint8Array,
  chain: RootChain,
  primitives: Primitives,
): Promise<string> {
  const cosignature = parseCosignature(bytes);
  const { principal } = cosignature;
  const root = newestRoot(chain);
  const member = root.principals[principal];
  if (!root.roles.promotion.principals.includes(principal) || member === undefined) {
    throw unauthorised(`one who signs promotions in version ${root.version} of the root`, principal);
  }
  await verifyBy(member, cosignature, payload, primitives);
  const revoked = revocationOf(chain, member, Number.MAX_SAFE_INTEGER, primitives.sha256);
  if (revoked !== null)
    throw unauthorised("a principal that is believed", `${principal}, taken back: ${revoked.reason}`);
  return principal;
}

async function verifyBy(
  member: Principal,
  cosignature: Cosignature,
  payload: Uint8Array,
  primitives: Primitives,
): Promise<void> {
  const { principal } = cosignature;
  if (member.class === "keyless" && "bundle" in cosignature) {
    const { bundle } = cosignature;
    const claim = { bundle, payload, principal, identity: member, predicate_type: PROMOTION_PREDICATE_TYPE };
    await verifyAttested(claim, primitives);
  } else if (member.class !== "keyless" && !("bundle" in cosignature)) {
    verifyHybrid(preAuthEncoding(payload), cosignature, member, primitives);
  } else {
    throw new VbhError("E_IDENTITY", {
      what: `expected ${member.class === "keyless" ? "a Sigstore bundle" : "signatures by the keys"} of ${quoted(principal)}, as the root of trust has it, found the other`,
      remedy: "sign as the root says, or let the next version say otherwise",
    });
  }
}

const RESTORE = "restore it from the registry's history, or sign again: quantum-forge sign";

function unauthorised(expected: string, found: string): VbhError {
  return new VbhError("E_UNAUTHORISED", {
    what: `expected a late signature of ${expected}, found ${quoted(found)}`,
    remedy: "let one of those sign who may",
  });
}

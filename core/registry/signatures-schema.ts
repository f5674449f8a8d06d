import type { JsonSchema } from "../schema/index.ts";
import { SCHEMA_BASE, SCHEMA_DIALECT } from "../schema/index.ts";

const BASE64 = "^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$";

const principal: JsonSchema = { type: "string", minLength: 1, maxLength: 128 };

const ED25519: JsonSchema = {
  type: "object",
  additionalProperties: false,
  required: ["principal", "alg", "keyid", "public_key", "sig"],
  properties: {
    principal,
    alg: { const: "ed25519" },
    keyid: { description: "A hint, never trusted.", type: "string", minLength: 1, maxLength: 128 },
    public_key: { description: "Raw key, base64.", type: "string", maxLength: 128, pattern: BASE64 },
    sig: { description: "Signature, base64.", type: "string", maxLength: 256, pattern: BASE64 },
  },
};

const SIGSTORE: JsonSchema = {
  description: "The signature of a principal without keys.",
  type: "object",
  additionalProperties: false,
  required: ["principal", "alg", "bundle"],
  properties: {
    principal,
    alg: { const: "sigstore" },
    bundle: { description: "A Sigstore bundle that attests the record's file.", type: "object" },
  },
};

const OTHER_ALGORITHM: JsonSchema = {
  description:
    "A signature by an algorithm that this version does not know: not counted, with fields of its own.",
  type: "object",
  required: ["principal", "alg"],
  properties: {
    principal,
    alg: { type: "string", pattern: "^[a-z0-9][a-z0-9.-]{0,63}$", not: { enum: ["ed25519", "sigstore"] } },
  },
};

/**
 * The signatures that stood beside a record when it was appended (DSSE v1, without the payload itself), one for each
 * principal and algorithm.
 */
export const SIGNATURES_SCHEMA: JsonSchema = {
  $schema: SCHEMA_DIALECT,
  $id: `${SCHEMA_BASE}signatures.schema.json`,
  title: "Quantum-Forge record signatures",
  type: "object",
  additionalProperties: false,
  required: ["v", "payload_type", "signatures"],
  properties: {
    v: { const: 1 },
    payload_type: { const: "application/vnd.in-toto+json" },
    signatures: {
      type: "array",
      minItems: 1,
      maxItems: 32,
      items: { oneOf: [ED25519, SIGSTORE, OTHER_ALGORITHM] },
    },
  },
};

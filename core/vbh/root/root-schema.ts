import { type JsonSchema, SCHEMA_BASE, SCHEMA_DIALECT } from "../../schema/index.ts";
import { KEY_CLASSES } from "./root.ts";

const NAME = "^[a-z0-9][a-z0-9-]{0,62}$";
const BASE64 = { type: "string", maxLength: 8192, pattern: "^[A-Za-z0-9+/]+={0,2}$" };
const INDEX = { type: "integer", minimum: 0, maximum: Number.MAX_SAFE_INTEGER };

/** Nothing in a root stands for several: a star would be one. */
const NO_PATTERN = { type: "string", pattern: "^[\\x21-\\x29\\x2b-\\x7e]+$" };
const URI = { type: "string", maxLength: 512, pattern: "^https://[\\x21-\\x29\\x2b-\\x7e]+[^/]$" };

const KEYS = {
  ed25519: { ...BASE64, description: "Raw Ed25519 public key, 32 bytes." },
  ml_dsa_65: {
    ...BASE64,
    type: ["string", "null"],
    description: "Raw ML-DSA-65 public key, 1,952 bytes; null for one that signs by Ed25519 alone.",
  },
};

const SLH_DSA = {
  ...BASE64,
  description:
    "Raw SLH-DSA-SHA2-128s public key, 32 bytes; then the principal's signatures of roots need it too.",
};

const PRINCIPAL = {
  type: "object",
  required: ["class"],
  discriminator: { propertyName: "class" },
  oneOf: [
    {
      additionalProperties: false,
      required: ["class", "ed25519", "ml_dsa_65"],
      properties: { class: { enum: KEY_CLASSES }, ...KEYS, slh_dsa: SLH_DSA },
    },
    {
      additionalProperties: false,
      required: ["class", "issuer", "identity", "repository"],
      properties: {
        class: { const: "keyless" },
        issuer: { ...URI, description: "OpenID Connect issuer in the signing certificate." },
        identity: {
          ...NO_PATTERN,
          description: "Subject in it, exactly: for a workflow its URI with @ and the ref.",
          maxLength: 1024,
        },
        repository: { ...URI, description: "Source repository in it." },
      },
    },
  ],
};

const ROLE = {
  type: "object",
  additionalProperties: false,
  required: ["principals", "threshold"],
  properties: {
    principals: { type: "array", uniqueItems: true, maxItems: 64, items: { type: "string", pattern: NAME } },
    threshold: { description: "How many of them must sign.", type: "integer", minimum: 0, maximum: 64 },
  },
};

/** .github/quantum-forge/root/<version>.json. */
export const ROOT_SCHEMA: JsonSchema = {
  $schema: SCHEMA_DIALECT,
  $id: `${SCHEMA_BASE}root.schema.json`,
  title: "Quantum-Forge root of trust",
  type: "object",
  additionalProperties: false,
  required: ["v", "root", "signatures"],
  properties: {
    v: { const: 1 },
    root: {
      type: "object",
      additionalProperties: false,
      required: ["v", "version", "since", "expires", "principals", "roles", "log", "witnesses", "revoked"],
      properties: {
        v: { const: 1 },
        version: { type: "integer", minimum: 1, maximum: 9999 },
        since: { ...INDEX, description: "The first leaf of the log that this version judges." },
        expires: {
          description: "Builds recorded later are not accepted.",
          type: "string",
          format: "date-time",
        },
        principals: {
          type: "object",
          maxProperties: 64,
          propertyNames: { pattern: NAME },
          additionalProperties: PRINCIPAL,
        },
        roles: {
          type: "object",
          additionalProperties: false,
          required: ["root", "recorder", "promotion"],
          properties: { root: ROLE, recorder: ROLE, promotion: ROLE },
        },
        log: {
          description: "The key of the log's checkpoints.",
          type: "object",
          additionalProperties: false,
          required: ["ed25519", "ml_dsa_65"],
          properties: KEYS,
        },
        witnesses: {
          type: "object",
          additionalProperties: false,
          required: ["keys", "quorum"],
          properties: {
            keys: {
              type: "array",
              uniqueItems: true,
              maxItems: 32,
              items: { type: "string", maxLength: 512 },
            },
            quorum: { type: "integer", minimum: 0, maximum: 32 },
          },
        },
        revoked: {
          type: "array",
          maxItems: 1024,
          items: {
            type: "object",
            additionalProperties: false,
            required: ["keyid", "since", "reason"],
            properties: {
              keyid: {
                description:
                  "SHA-256 of the raw public key; of a keyless principal, of the canonical form of {identity, issuer, repository}.",
                type: "string",
                pattern: "^[0-9a-f]{64}$",
              },
              since: { ...INDEX, description: "The first leaf for which the key does not count." },
              reason: { type: "string", minLength: 1, maxLength: 500 },
            },
          },
        },
      },
    },
    signatures: {
      type: "array",
      maxItems: 64,
      items: {
        type: "object",
        additionalProperties: false,
        required: ["principal", "keyid"],
        properties: {
          principal: { type: "string", pattern: NAME },
          keyid: { type: "string", pattern: "^[0-9a-f]{64}$" },
          ed25519: { type: ["string", "null"], maxLength: 8192 },
          ml_dsa_65: { type: ["string", "null"], maxLength: 8192 },
          slh_dsa: { type: ["string", "null"], maxLength: 16384 },
        },
      },
    },
  },
};

import { type JsonSchema, SCHEMA_DIALECT } from "../../core/schema/index.ts";

/** Bytes in base64; parseBundle holds them to their one encoding. */
const bytes = (maxLength: number): JsonSchema => ({ type: "string", minLength: 1, maxLength });

/** A 64-bit number is a string in protobuf's JSON; 15 digits are exact in a double. */
const NUMBER: JsonSchema = { type: "string", pattern: "^(?:0|[1-9][0-9]{0,14})$" };

const exactly = (properties: JsonSchema, ...optional: readonly string[]): JsonSchema => ({
  type: "object",
  additionalProperties: false,
  required: Object.keys(properties).filter((key) => !optional.includes(key)),
  properties,
});

/** protobuf's JSON lets null stand for an absent message. */
const orNull = (schema: JsonSchema): JsonSchema => ({ ...schema, type: ["object", "null"] });

const CERTIFICATE = exactly({ rawBytes: bytes(1 << 16) });

/** A checkpoint is required from version 0.2 on. */
const INCLUSION_PROOF = exactly(
  {
    logIndex: NUMBER,
    rootHash: bytes(64),
    treeSize: NUMBER,
    hashes: { type: "array", maxItems: 64, items: bytes(64) },
    checkpoint: exactly({ envelope: { type: "string", maxLength: 1 << 14 } }),
  },
  "hashes",
  "checkpoint",
);

const LOG_ENTRY = exactly(
  {
    logIndex: NUMBER,
    logId: exactly({ keyId: bytes(128) }),
    kindVersion: exactly({
      kind: { type: "string", maxLength: 32 },
      version: { type: "string", maxLength: 32 },
    }),
    integratedTime: NUMBER,
    inclusionPromise: orNull(exactly({ signedEntryTimestamp: bytes(4096) })),
    inclusionProof: orNull(INCLUSION_PROOF),
    canonicalizedBody: bytes(1 << 20),
  },
  "integratedTime",
  "inclusionPromise",
  "inclusionProof",
);

const VERIFICATION_MATERIAL: JsonSchema = {
  ...exactly(
    {
      certificate: CERTIFICATE,
      x509CertificateChain: exactly({
        certificates: { type: "array", minItems: 1, maxItems: 8, items: CERTIFICATE },
      }),
      publicKey: exactly({ hint: { type: "string", maxLength: 256 } }),
      tlogEntries: { type: "array", maxItems: 1, items: LOG_ENTRY },
      timestampVerificationData: orNull(
        exactly(
          {
            rfc3161Timestamps: {
              type: "array",
              maxItems: 8,
              items: exactly({ signedTimestamp: bytes(1 << 16) }),
            },
          },
          "rfc3161Timestamps",
        ),
      ),
    },
    "certificate",
    "x509CertificateChain",
    "publicKey",
    "tlogEntries",
    "timestampVerificationData",
  ),
  oneOf: [{ required: ["certificate"] }, { required: ["x509CertificateChain"] }, { required: ["publicKey"] }],
};

const MESSAGE_SIGNATURE = exactly({
  messageDigest: exactly({ algorithm: { const: "SHA2_256" }, digest: bytes(64) }),
  signature: bytes(4096),
});

const DSSE_ENVELOPE = exactly({
  payload: bytes(1 << 20),
  payloadType: { type: "string", maxLength: 256 },
  signatures: {
    type: "array",
    minItems: 1,
    maxItems: 1,
    items: exactly({ sig: bytes(4096), keyid: { type: "string", maxLength: 256 } }, "keyid"),
  },
});

/**
 * The bundles that are read: Sigstore's protobuf `dev.sigstore.bundle.v1.Bundle` in JSON, narrowed to one log entry, one
 * signature and SHA-256. Unknown fields are refused, since they could hold what a reader takes for verified.
 */
export const BUNDLE_SCHEMA: JsonSchema = {
  $schema: SCHEMA_DIALECT,
  ...exactly(
    {
      mediaType: {
        enum: [
          "application/vnd.dev.sigstore.bundle+json;version=0.1",
          "application/vnd.dev.sigstore.bundle+json;version=0.2",
          "application/vnd.dev.sigstore.bundle+json;version=0.3",
          "application/vnd.dev.sigstore.bundle.v0.3+json",
        ],
      },
      verificationMaterial: VERIFICATION_MATERIAL,
      messageSignature: MESSAGE_SIGNATURE,
      dsseEnvelope: DSSE_ENVELOPE,
    },
    "messageSignature",
    "dsseEnvelope",
  ),
  oneOf: [{ required: ["messageSignature"] }, { required: ["dsseEnvelope"] }],
};

import { TrustedRoot } from "@sigstore/protobuf-specs";
import { toTrustMaterial } from "@sigstore/verify";
import { faultText, type JsonSchema, SCHEMA_DIALECT, schemaCheck } from "../../core/schema/index.ts";
import { parseDocument } from "./parse-document.ts";
import { SigstoreError } from "./sigstore-error.ts";

const authorities: JsonSchema = {
  type: "array",
  maxItems: 64,
  items: { type: "object", required: ["certChain", "validFor"] },
};

const logs: JsonSchema = {
  type: "array",
  maxItems: 64,
  items: { type: "object", required: ["baseUrl", "publicKey", "logId"] },
};

/** Unknown fields are let be: the file is its owner's, and newer roots say more. */
const firstFault = schemaCheck({
  $schema: SCHEMA_DIALECT,
  type: "object",
  required: ["mediaType", "certificateAuthorities"],
  properties: {
    mediaType: {
      enum: [
        "application/vnd.dev.sigstore.trustedroot+json;version=0.1",
        "application/vnd.dev.sigstore.trustedroot.v0.1+json",
        "application/vnd.dev.sigstore.trustedroot.v0.2+json",
      ],
    },
    certificateAuthorities: { ...authorities, minItems: 1 },
    timestampAuthorities: authorities,
    tlogs: logs,
    ctlogs: logs,
  },
});

/**
 * parseTrustedRoots reads one trusted root (`dev.sigstore.trustroot.v1.TrustedRoot` in JSON), or several with one on each
 * line, as `gh attestation trusted-root` prints them. Never empty. Throws SigstoreError E_TOO_LARGE or E_SCHEMA.
 */
export function parseTrustedRoots(bytes: Uint8Array): readonly TrustedRoot[] {
  const lines = splitLines(bytes);
  const oneEach = lines.length > 1 && lines.every((line) => line.startsWith("{") && line.endsWith("}"));
  return oneEach
    ? lines.map((line) => parseTrustedRoot(Buffer.from(line, "latin1")))
    : [parseTrustedRoot(bytes)];
}

/** In Latin-1, which loses no byte. */
function splitLines(bytes: Uint8Array): readonly string[] {
  const lines = Buffer.from(bytes).toString("latin1").split("\n");
  return lines.map((line) => line.trim()).filter((line) => line !== "");
}

function parseTrustedRoot(bytes: Uint8Array): TrustedRoot {
  const document = parseDocument(bytes, "a trusted root");
  const fault = firstFault(document);
  if (fault !== null) throw misshapen(faultText(fault));
  try {
    const root = TrustedRoot.fromJSON(document);
    // Its keys and certificates are read here, so that an unreadable root is not blamed on the bundle.
    toTrustMaterial(root);
    return root;
  } catch (cause) {
    throw misshapen("a part cannot be read", cause);
  }
}

function misshapen(clause: string, cause?: unknown): SigstoreError {
  return new SigstoreError("E_SCHEMA", {
    what: `expected a Sigstore trusted root, found one in which ${clause}`,
    remedy: "take the trusted root again from the instance that signs, see gh attestation trusted-root",
    cause,
  });
}

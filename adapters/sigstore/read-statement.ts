import type { Bundle } from "@sigstore/bundle";
import { faultText, SCHEMA_DIALECT, schemaCheck } from "../../core/schema/index.ts";
import { PAYLOAD_TYPE } from "../../core/vbh/dsse/index.ts";
import { quoted } from "../../core/vbh/quoted.ts";
import { artifactMismatch } from "./artifact-mismatch.ts";
import type { VerifiedStatement } from "./bundle-claim.ts";
import { parseDocument } from "./parse-document.ts";
import { type Artifact, nameArtifact } from "./read-artifact.ts";
import { SigstoreError } from "./sigstore-error.ts";

const firstFault = schemaCheck({
  $schema: SCHEMA_DIALECT,
  type: "object",
  required: ["_type", "subject", "predicateType"],
  properties: {
    _type: { enum: ["https://in-toto.io/Statement/v1", "https://in-toto.io/Statement/v0.1"] },
    predicateType: { type: "string", minLength: 1, maxLength: 1024 },
    subject: {
      type: "array",
      minItems: 1,
      maxItems: 4096,
      items: {
        type: "object",
        required: ["digest"],
        properties: {
          name: { type: "string", maxLength: 4096 },
          digest: { type: "object", minProperties: 1, additionalProperties: { type: "string" } },
        },
      },
    },
  },
});

type Statement = {
  readonly predicateType: string;
  readonly subject: readonly { readonly name?: string; readonly digest: { readonly sha256?: string } }[];
};

/**
 * readStatement reads the in-toto statement (v1 or v0.1) of a verified envelope and refuses one whose subjects do not
 * name a SHA-256 of the artifact; null for a bundle that signs the artifact itself. The library never looks into the
 * payload. Throws SigstoreError E_PAYLOAD_TYPE, E_SCHEMA or E_SUBJECT.
 */
export function readStatement({ content }: Bundle, artifact: Artifact): VerifiedStatement | null {
  if (content.$case === "messageSignature") return null;
  const { payload, payloadType } = content.dsseEnvelope;
  if (payloadType !== PAYLOAD_TYPE) throw otherType(payloadType);
  const { predicateType, subject } = parseStatement(payload);
  const subjects = subject.map(({ name, digest }) => ({ name: name ?? null, sha256: digest.sha256 ?? null }));
  const named = new Set(subjects.map(({ sha256 }) => sha256));
  if (artifact.digests.some((digest) => named.has(digest)))
    return { predicate_type: predicateType, subjects };
  throw artifactMismatch(`a statement about ${nameArtifact(artifact)}`, "one about other subjects");
}

function parseStatement(payload: Uint8Array): Statement {
  const document = parseDocument(payload, "an in-toto statement");
  const fault = firstFault(document);
  if (fault === null) return document as unknown as Statement;
  throw new SigstoreError("E_SCHEMA", {
    what: `expected an in-toto statement, found one in which ${faultText(fault)}`,
    remedy: "sign a statement as GitHub's attest action makes it",
  });
}

function otherType(found: string): SigstoreError {
  return new SigstoreError("E_PAYLOAD_TYPE", {
    what: `expected the payload type ${PAYLOAD_TYPE}, found ${quoted(found)}`,
    remedy: "a signature over another type of payload says nothing about an artifact; sign a statement",
  });
}

import type { Bundle } from "@sigstore/bundle";
import { artifactMismatch } from "./artifact-mismatch.ts";
import type { Artifact } from "./read-artifact.ts";

/**
 * matchArtifact refuses a bundle that signs another artifact itself; what an envelope is about is in its statement. The
 * library never looks at this digest, which is a hint, but one that must not lie. Throws SigstoreError E_SUBJECT.
 */
export function matchArtifact({ content }: Bundle, { sha256, bytes }: Artifact): void {
  if (content.$case === "dsseEnvelope") return;
  const digest = Buffer.from(content.messageSignature.messageDigest.digest).toString("hex");
  if (digest !== sha256) throw artifactMismatch(`a bundle for the artifact ${sha256}`, `one for ${digest}`);
  // A signature over a message cannot be verified over its digest with the system's cryptography.
  if (bytes === null)
    throw artifactMismatch("the artifact's bytes, which this bundle signs", "its digest alone");
}

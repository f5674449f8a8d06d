import type { Bundle } from "@sigstore/bundle";
import { artifactMismatch } from "./artifact-mismatch.ts";
import { type Artifact, nameArtifact } from "./read-artifact.ts";

/**
 * matchArtifact refuses a bundle that signs another artifact itself; what an envelope is about is in its statement. The
 * library never looks at this digest, which is a hint, but one that must not lie. Throws SigstoreError E_SUBJECT.
 */
export function matchArtifact({ content }: Bundle, artifact: Artifact): void {
  if (content.$case === "dsseEnvelope") return;
  const digest = Buffer.from(content.messageSignature.messageDigest.digest).toString("hex");
  if (!artifact.digests.includes(digest))
    throw artifactMismatch(`a bundle for ${nameArtifact(artifact)}`, `one for ${digest}`);
  // A signature over a message cannot be verified over its digest with the system's cryptography.
  if (artifact.bytes === null)
    throw artifactMismatch("the artifact's bytes, which this bundle signs", "its digest alone");
}

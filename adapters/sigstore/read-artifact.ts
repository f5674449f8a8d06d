import { createHash } from "node:crypto";
import { artifactMismatch } from "./artifact-mismatch.ts";
import type { BundleClaim } from "./bundle-claim.ts";

/** bytes is null when only the digest is known. */
export type Artifact = { readonly sha256: string; readonly bytes: Buffer | null };

/** readArtifact gives both names of the artifact. Throws SigstoreError E_SUBJECT for a digest that is none. */
export function readArtifact(artifact: BundleClaim["artifact"]): Artifact {
  if (artifact instanceof Uint8Array) {
    const bytes = Buffer.from(artifact);
    return { sha256: createHash("sha256").update(bytes).digest("hex"), bytes };
  }
  if (/^[0-9a-f]{64}$/.test(artifact.sha256)) return { sha256: artifact.sha256, bytes: null };
  throw artifactMismatch("a SHA-256 of 64 lower-case hex digits for the artifact", "something else");
}

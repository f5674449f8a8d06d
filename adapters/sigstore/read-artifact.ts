import { createHash } from "node:crypto";
import { artifactMismatch } from "./artifact-mismatch.ts";
import type { BundleClaim } from "./bundle-claim.ts";

/** The digests that may be the bundle's, and the artifact's bytes; null when only digests are known. */
export type Artifact = { readonly digests: readonly string[]; readonly bytes: Buffer | null };

/** readArtifact gives both names of the artifact. Throws SigstoreError E_SUBJECT for a digest that is none. */
export function readArtifact(artifact: BundleClaim["artifact"]): Artifact {
  if (artifact instanceof Uint8Array) {
    const bytes = Buffer.from(artifact);
    return { digests: [createHash("sha256").update(bytes).digest("hex")], bytes };
  }
  const digests = "one_of" in artifact ? artifact.one_of : [artifact.sha256];
  if (digests.length > 0 && digests.every((digest) => /^[0-9a-f]{64}$/.test(digest)))
    return { digests, bytes: null };
  throw artifactMismatch("a SHA-256 of 64 lower-case hex digits for the artifact", "something else");
}

/** nameArtifact names it in messages. */
export function nameArtifact({ digests: [first, ...others] }: Artifact): string {
  return others.length === 0 ? `the artifact ${first}` : `one of ${others.length + 1} artifacts`;
}

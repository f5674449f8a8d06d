import { encodeHex } from "../bytes/index.ts";
import { encodeCanonical } from "../canonical/index.ts";
import type { BuildFacts } from "./build-facts.ts";
import { factsOf } from "./build-facts.ts";
import { RegistryError } from "./registry-error.ts";

type Sha256 = (bytes: Uint8Array) => Uint8Array;

/**
 * idempotencyKey names a build once, however often it is handed in: 64 hex digits, SHA-256 of the canonical
 * JSON of
 *   ci:              ["quantum-forge/build-key@1", "ci", repository id, workflow_ref, run id, attempt]
 *   local, backfill: ["quantum-forge/build-key@1", origin, base, commit, factsOf(build)]
 * The first item keeps these digests apart from every other. A CI build needs a repository id and a run:
 * E_SCHEMA.
 */
export function idempotencyKey(build: BuildFacts, sha256: Sha256): string {
  const identity = build.origin === "ci" ? ciIdentity(build) : [build.base, build.commit, factsOf(build)];
  const basis = ["quantum-forge/build-key@1", build.origin, ...identity];
  return encodeHex(sha256(new TextEncoder().encode(encodeCanonical(basis))));
}

function ciIdentity({ repository, run }: BuildFacts): readonly (string | number)[] {
  if (repository.id === null || run === null) {
    throw new RegistryError("E_SCHEMA", {
      what: `expected a CI build with a repository id and a run, found ${repository.id === null ? "no repository id" : "no run"}`,
      remedy: "record it from the workflow run that made it, or as a local build",
    });
  }
  return [repository.id, run.workflow_ref, run.id, run.attempt];
}

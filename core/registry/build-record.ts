import type { JsonObject } from "../canonical/index.ts";
import type { Metric } from "../metric.ts";

export const STATEMENT_TYPE = "https://in-toto.io/Statement/v1";
export const BUILD_PREDICATE_TYPE = "https://github.com/quantum-forge/quantum-forge/build/v1";

export type Origin = "ci" | "local" | "backfill";

/** The metrics of a build, in the order in which people read them. */
export const METRIC_NAMES = [
  "mdl_delta",
  "novelty",
  "removal",
  "repo_bytes",
  "cache_efficiency",
  "measurement_cache",
  "rubikstack_improvement",
  "test_coverage",
  "tests_total",
  "tests_failed",
  "duration_ms",
] as const;
export type MetricName = (typeof METRIC_NAMES)[number];
export type BuildMetrics = { readonly [name in MetricName]: Metric };

/** The six faces of the RubikStack, one for each kind of pipeline work. */
export const FACES = ["code", "memory", "prompts", "traces", "contracts", "tokens"] as const;
export type Face = (typeof FACES)[number];

/** The run of a CI workflow that made a build; null for local and back-filled builds. */
export type RunIdentity = {
  readonly workflow_ref: string;
  readonly id: string;
  readonly attempt: number;
  readonly event: string;
  readonly conclusion: string;
};

/** A file that the build made, and who vouches for how, as far as the recorder verified it. */
export type Artifact = {
  readonly name: string;
  readonly sha256: string;
  /** Absent where nothing was verified. */
  readonly provenance?: readonly Provenance[];
};

/** A Sigstore bundle with SLSA provenance for an artifact, which the recorder verified. The bundle itself stays elsewhere. */
export type Provenance = {
  readonly predicate_type: string;
  /** Subject of the certificate: the workflow that attested. */
  readonly identity: string;
  readonly issuer: string;
  readonly repository: string;
  /** null where the certificate says nothing. */
  readonly commit: string | null;
  /** URI of the run and attempt; null as `commit`. */
  readonly run: string | null;
  readonly bundle_sha256: string;
  /** When others saw the signature, RFC 3339 in UTC. */
  readonly at: string;
};

/** The facts of one build: the predicate of its in-toto Statement. */
export type BuildPredicate = {
  readonly v: 1;
  /** Idempotency key, 64 hex digits. */
  readonly key: string;
  readonly origin: Origin;
  /** RFC 3339 UTC with milliseconds. For back-filled builds the commit's committer time. */
  readonly timestamp: string;
  /** id: GitHub's numeric repository id in CI, else the root commit, else null (shallow clone). */
  readonly repository: { readonly id: string | null; readonly name: string };
  readonly ref: string | null;
  readonly commit: string;
  /** null when the base is the empty tree. */
  readonly base: string | null;
  readonly run: RunIdentity | null;
  readonly metrics: BuildMetrics;
  readonly rubikstack: {
    /** Entropy of each face's load over the agents, in bits; null when no timings with agents were reported. */
    readonly face_entropies: { readonly [face in Face]: number } | null;
    /** Cycles of rotations from the plan that ran until nothing improves; 1: it was at equilibrium. */
    readonly cycles: number | null;
  };
  readonly artifacts: readonly Artifact[];
  /** SHA-256 (hex) of the forge-inputs document that was handed in; null when there was none. */
  readonly inputs_sha256: string | null;
  readonly tool: { readonly name: string; readonly version: string };
  /** Identifier of the MDL model that made the byte numbers. */
  readonly model: string;
  readonly environment: { readonly os: string; readonly arch: string; readonly node: string };
};

/** An in-toto Statement v1; its readable encoding is the registry file and the DSSE payload. */
export type BuildStatement = {
  readonly _type: typeof STATEMENT_TYPE;
  readonly subject: readonly {
    readonly name: string;
    readonly digest: { readonly [algorithm: string]: string };
  }[];
  readonly predicateType: typeof BUILD_PREDICATE_TYPE;
  readonly predicate: BuildPredicate;
};

/** A DSSE signature by a key. `keyid` is a hint; `public_key` lets a self-signed record be checked without a root. */
export type KeySignature = {
  readonly principal: string;
  readonly alg: "ed25519";
  readonly keyid: string;
  /** Raw 32-byte public key, standard base64. */
  readonly public_key: string;
  /** Standard base64. */
  readonly sig: string;
};

/** The signature of a principal without keys: a Sigstore bundle that attests the record's file. */
export type BundleSignature = {
  readonly principal: string;
  readonly alg: "sigstore";
  /** As Sigstore has it, its keys sorted. */
  readonly bundle: JsonObject;
};

/** One signature by an algorithm that this version knows. */
export type RecordSignature = KeySignature | BundleSignature;

/** The signatures that stood beside a record when it was appended; one for each principal and algorithm. */
export type SignaturesFile = {
  readonly v: 1;
  readonly payload_type: "application/vnd.in-toto+json";
  readonly signatures: readonly RecordSignature[];
};

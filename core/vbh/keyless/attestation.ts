/** Who must have signed without a key of their own: whom the certificate names, all three exactly. */
export type KeylessIdentity = {
  /** The OpenID Connect issuer, `https://token.actions.githubusercontent.com` for a workflow on GitHub. */
  readonly issuer: string;
  /** The subject, for a workflow `https://github.com/<owner>/<name>/.github/workflows/<file>@<ref>`. */
  readonly identity: string;
  /** Whose run it was, `https://github.com/<owner>/<name>`, also where the workflow is shared by several repositories. */
  readonly repository: string;
};

/** What a Sigstore bundle is held to. */
export type AttestationClaim = {
  /** The bundle in JSON; hostile. */
  readonly bundle: Uint8Array;
  /** SHA-256 (lower-case hex) of files, of which its statement must name one at least. */
  readonly digests: readonly string[];
  /** identity null: any workflow, run for this repository. */
  readonly signer: Omit<KeylessIdentity, "identity"> & { readonly identity: string | null };
};

/** Where the certificate says that it was signed; null where it says nothing. */
export type AttestationSource = {
  /** The forge's number of the repository. */
  readonly repository_id: string | null;
  readonly commit: string | null;
  readonly ref: string | null;
  /** URI of the workflow that was started. */
  readonly workflow: string | null;
  /** The event that started it. */
  readonly trigger: string | null;
  /** URI of the run and attempt. */
  readonly run: string | null;
};

/** What a bundle proves: all of it is verified. */
export type Attestation = KeylessIdentity & {
  readonly predicate_type: string;
  /** Those of the digests that the statement names. */
  readonly digests: readonly string[];
  /** The first time at which somebody else saw the signature, RFC 3339 in UTC. */
  readonly at: string;
  readonly source: AttestationSource;
};

/**
 * Verifies a Sigstore bundle around an in-toto statement, offline. Rejects with a CodedError of the closed list: E_IDENTITY,
 * E_SUBJECT, E_SIG, E_EXPIRED, E_INCLUSION, E_ROOT_CHAIN, E_NOTE, E_SCHEMA, E_BASE64, E_PAYLOAD_TYPE or E_TOO_LARGE.
 */
export type VerifyBundle = (claim: AttestationClaim) => Promise<Attestation>;

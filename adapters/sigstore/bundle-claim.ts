/** Who must have signed. */
export type ExpectedSigner =
  | {
      /**
       * The certificate's subject alternative name, whole: for a workflow its URI
       * `https://github.com/<owner>/<name>/.github/workflows/<file>@<ref>`. A `*` stands for any text without a slash,
       * `**` for any text.
       */
      readonly identity: string;
      /** Exactly the OpenID Connect issuer, `https://token.actions.githubusercontent.com` for a workflow. */
      readonly issuer: string;
    }
  | {
      /** A managed key (PEM, SubjectPublicKeyInfo) instead of a certificate. */
      readonly publicKey: string;
    };

/** What verifyBundle is to find true. */
export type BundleClaim = {
  /** A Sigstore bundle (JSON, versions 0.1 to 0.3) of at most 1 MiB; hostile. */
  readonly bundle: Uint8Array;
  /**
   * The artifact, or its SHA-256 in lower-case hex. The digest is enough for a bundle around a statement, as GitHub's
   * attest action makes them; a bundle that signs the artifact itself needs the bytes. With several digests one of them is
   * enough.
   */
  readonly artifact: Uint8Array | { readonly sha256: string } | { readonly one_of: readonly string[] };
  readonly signer: ExpectedSigner;
  /**
   * A trusted root (JSON), or several with one on each line; Sigstore's public-good instance unless given. What a root
   * lists is required: a transparency log, certificate transparency. A root without a log is satisfied by a signed
   * timestamp, as on GitHub's instance for private repositories.
   */
  readonly trustedRoot?: Uint8Array;
};

/** Where a workflow's certificate says that it ran, by Fulcio's extensions; null where it says nothing. */
export type SourceClaims = {
  /** `https://github.com/<owner>/<name>`: whose run it was, also when the identity is a shared workflow elsewhere. */
  readonly repository: string | null;
  /** The forge's number of it. */
  readonly repository_id: string | null;
  readonly commit: string | null;
  readonly ref: string | null;
  /** URI of the workflow that was started. */
  readonly workflow: string | null;
  /** The event that started it. */
  readonly trigger: string | null;
  /** URI of the run and attempt. */
  readonly run: string | null;
  /** `github-hosted` or `self-hosted`. */
  readonly runner: string | null;
};

export type VerifiedSigner =
  | {
      readonly kind: "keyless";
      readonly identity: string;
      readonly issuer: string;
      readonly source: SourceClaims;
    }
  | { readonly kind: "key" };

/** The parts of an in-toto statement that name what it is about. */
export type VerifiedStatement = {
  readonly predicate_type: string;
  /** sha256 in lower-case hex, null for a subject named by other digests. */
  readonly subjects: readonly { readonly name: string | null; readonly sha256: string | null }[];
};

/** What a bundle proves. Only verified facts stand in it. */
export type VerifiedBundle = {
  readonly signer: VerifiedSigner;
  /** Lower-case hex; the first of several that the bundle names. */
  readonly artifact_sha256: string;
  /** When others saw the signature, RFC 3339 in UTC: at least one. */
  readonly times: readonly { readonly source: "log" | "timestamp_authority"; readonly at: string }[];
  /** Null when the trusted root has no transparency log. */
  readonly log_index: number | null;
  /** Null for a bundle that signs the artifact itself. */
  readonly statement: VerifiedStatement | null;
};

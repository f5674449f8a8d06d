import type { HybridSignature, PrincipalKeys } from "../hybrid/index.ts";
import type { KeylessIdentity } from "../keyless/index.ts";

/**
 * What kind of key it is: `recorder` signs in a job that runs no project code, `inline` in the job that does, `person` is
 * somebody's.
 */
export const KEY_CLASSES = ["recorder", "inline", "person"] as const;
export type KeyClass = (typeof KEY_CLASSES)[number];

/** Somebody who signs without keys: a Sigstore bundle whose certificate names exactly this identity, issuer and repository. */
export type KeylessPrincipal = { readonly class: "keyless" } & KeylessIdentity;

/** Somebody who signs: with keys, or without. */
export type Principal = ({ readonly class: KeyClass } & PrincipalKeys) | KeylessPrincipal;

/** So many of these principals must sign. */
export type Role = { readonly principals: readonly string[]; readonly threshold: number };

/** A key, or an identity without keys, that is not believed any more, from a place in the log on. */
export type Revocation = {
  /** SHA-256 (hex) of a raw public key, or of the canonical form of an identity. */
  readonly keyid: string;
  /** The first leaf index of which a signature by this key does not count. */
  readonly since: number;
  readonly reason: string;
};

/** The root of trust in one version: who may sign what, and how many of them it takes. */
export type Root = {
  readonly v: 1;
  /** 1, 2, 3, ...; 0 for the one that the policy implies. */
  readonly version: number;
  /** The first leaf index that this version judges: the log's size when it was made. Never less than the version's before. */
  readonly since: number;
  /** Leaves recorded later than this are not accepted under it; RFC 3339 UTC with milliseconds. */
  readonly expires: string;
  readonly principals: { readonly [name: string]: Principal };
  readonly roles: {
    /** Signs the next version of the root. */
    readonly root: Role;
    /** Signs build records. */
    readonly recorder: Role;
    /** Signs what is promoted; threshold 0: nobody has to. */
    readonly promotion: Role;
  };
  /** The key of the log's checkpoints; with ML-DSA it also anchors them. null: the policy's own root names none. */
  readonly log: PrincipalKeys | null;
  /** C2SP verifier keys, and how many of them must have cosigned a checkpoint. */
  readonly witnesses: { readonly keys: readonly string[]; readonly quorum: number };
  readonly revoked: readonly Revocation[];
};

/** .github/quantum-forge/root/<version>.json. The signatures are over the canonical form of `root` (sign-root.ts). */
export type RootFile = {
  readonly v: 1;
  readonly root: Root;
  readonly signatures: readonly HybridSignature[];
};

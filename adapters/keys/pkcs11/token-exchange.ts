import type { TokenKey } from "./token-key.ts";

/** One use of a token, as the process that talks to it is asked on its standard input. */
export type TokenRequest = TokenKey & {
  /** Absolute path of the package that talks to PKCS#11 libraries. */
  readonly binding: string;
  readonly pin: string;
  /** What is to be signed, in base64; null: the public key alone is wanted. */
  readonly message: string | null;
};

/** What that process answers. Bytes are in base64. */
export type TokenAnswer =
  | { readonly public_key: string; readonly signature: string | null }
  | { readonly fault: TokenFault };

/**
 * Why it could not: the package or the library does not load; not one token or key pair has that name; the pair is no Ed25519
 * pair, or its private half is missing; or the token said a return value of PKCS#11 (`CKR_...`).
 */
export type TokenFault =
  | { readonly kind: "binding" | "library" | "algorithm" | "no_private_key" }
  | { readonly kind: "tokens" | "keys"; readonly count: number }
  | { readonly kind: "said"; readonly text: string };

/** The file descriptor of the answer: a token's library may print on the standard ones. */
export const ANSWER_FD = 3;

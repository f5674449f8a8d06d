import type { KeyError } from "../key-error.ts";
import { hsmError } from "./hsm-error.ts";
import type { TokenFault } from "./token-exchange.ts";
import type { TokenKey } from "./token-key.ts";

/** What was tried when a use of the token failed. */
export type TokenUse = TokenKey & {
  /** Name of the environment variable that holds the PIN. */
  readonly pinVariable: string;
  /** It is taken out of what the token said. */
  readonly pin: string;
  /** Absolute path of the package that talks to PKCS#11 libraries. */
  readonly binding: string;
};

const SAID_CHARACTERS = 200;

/** What a token says, what that means and what to do. */
const MEANINGS: readonly (readonly [RegExp, (use: TokenUse) => string, string])[] = [
  [
    /CKR_PIN_LOCKED/,
    ({ token }) => `expected token ${JSON.stringify(token)} to accept a PIN, found it locked`,
    "unlock it with the security officer's PIN",
  ],
  [
    /CKR_PIN_/,
    ({ pinVariable }) => `expected the token's PIN in ${pinVariable}, found another`,
    "correct it before trying again: a token locks after a few wrong ones",
  ],
  [
    /CKR_TOKEN_NOT_|CKR_DEVICE_REMOVED/,
    ({ token }) => `expected the token ${JSON.stringify(token)} to be there, found it gone`,
    "plug it in and try again",
  ],
  [
    /CKR_MECHANISM_INVALID/,
    () => "expected a token that signs with Ed25519 (mechanism CKM_EDDSA), found one that does not",
    "see what it can do with pkcs11-tool --list-mechanisms; use another token or firmware",
  ],
  [
    /CKR_DATA_LEN_RANGE|CKR_DATA_INVALID/,
    () => "expected a token that signs a build record with Ed25519 in one piece, found one that takes less",
    "use a token that takes longer messages; this one cannot record builds",
  ],
];

/** tokenFailure gives E_HSM for a use of a token that failed. */
export function tokenFailure(fault: TokenFault, use: TokenUse): KeyError {
  const { module, token, binding } = use;
  const key = `${JSON.stringify(use.label ?? use.id)} on token ${JSON.stringify(token)}`;
  switch (fault.kind) {
    case "binding":
      return hsmError(
        `expected the package in ${binding} to load, found that it does not`,
        "install it anew with this Node.js: npm rebuild pkcs11js",
      );
    case "library":
      return hsmError(
        `expected a PKCS#11 library in ${module}, found none that can be loaded`,
        "install the token's library and name its path (SoftHSM on Debian: /usr/lib/softhsm/libsofthsm2.so)",
      );
    case "tokens":
      return hsmError(
        `expected one token labelled ${JSON.stringify(token)}, found ${fault.count}`,
        "plug it in, or see the labels with pkcs11-tool --list-token-slots",
      );
    case "keys":
      return hsmError(
        `expected one public key ${key}, found ${fault.count === 0 ? "none" : "more"}`,
        "see what the token holds with pkcs11-tool --list-objects, and name one key pair",
      );
    case "algorithm":
      return hsmError(
        `expected an Ed25519 key for ${key}, found another kind of key`,
        "make one with pkcs11-tool --keypairgen --key-type EC:edwards25519 --id 01 --label LABEL",
      );
    case "no_private_key":
      return hsmError(
        `expected one private key beside the public key ${key}, found none or more`,
        "give both halves the same id, and make the pair with pkcs11-tool --keypairgen",
      );
    case "said":
      return said(fault.text, use);
  }
}

function said(text: string, use: TokenUse): KeyError {
  const meaning = MEANINGS.find(([pattern]) => pattern.test(text));
  if (meaning !== undefined) return hsmError(meaning[1](use), meaning[2]);
  const words = text
    .replaceAll(use.pin, "***")
    .replace(/\p{Cc}+/gu, " ")
    .slice(0, SAID_CHARACTERS);
  return hsmError(
    `expected an answer of the token, found: ${words === "" ? "no word" : words}`,
    "see what the token says with pkcs11-tool --list-objects --login",
  );
}

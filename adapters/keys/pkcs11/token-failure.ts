import type { KeyError } from "../key-error.ts";
import { hsmError } from "./hsm-error.ts";

/** What was tried when a use of the token failed. */
export type TokenUse = {
  readonly module: string;
  readonly tokenLabel: string;
  readonly pinVariable: string;
  /** It is taken out of what the program said. */
  readonly pin: string;
  readonly timeout_ms: number;
  readonly messageBytes: number;
};

/** What execFile rejects with. */
type Failure = { readonly code?: unknown; readonly killed?: unknown; readonly stderr?: unknown };

/** pkcs11-tool hands longer messages over in pieces, which a token need not take for Ed25519. */
const ONE_PIECE_BYTES = 1024;
const SAID_CHARACTERS = 200;

/** What pkcs11-tool says, what that means and what to do. */
const MEANINGS: readonly (readonly [RegExp, (use: TokenUse) => string, (use: TokenUse) => string])[] = [
  [
    /failed to load pkcs11 module/i,
    ({ module }) => `expected a PKCS#11 library in ${module}, found none that can be loaded`,
    () =>
      "install the token's library and name its path (SoftHSM on Debian: /usr/lib/softhsm/libsofthsm2.so)",
  ],
  [
    /no slots?\b|CKR_TOKEN_NOT_PRESENT|CKR_TOKEN_NOT_RECOGNIZED/i,
    ({ tokenLabel }) => `expected a token labelled ${JSON.stringify(tokenLabel)}, found none`,
    () => "plug it in, or see the labels with pkcs11-tool --list-token-slots",
  ],
  [
    /CKR_PIN_LOCKED/,
    ({ tokenLabel }) => `expected token ${JSON.stringify(tokenLabel)} to accept a PIN, found it locked`,
    () => "unlock it with the security officer's PIN",
  ],
  [
    /CKR_PIN_/,
    ({ pinVariable }) => `expected the token's PIN in ${pinVariable}, found another`,
    () => "correct it before trying again: a token locks after a few wrong ones",
  ],
  [
    /private key not found|object not found/i,
    () => "expected the private key beside its public key on the token, found none",
    () => "give both halves the same id, and make the pair with pkcs11-tool --keypairgen",
  ],
  [
    /CKR_MECHANISM_INVALID|mechanism not supported/i,
    () => "expected a token that signs with Ed25519 (mechanism EDDSA), found one that does not",
    () => "see what it can do with pkcs11-tool --list-mechanisms; use another token or firmware",
  ],
];

/** tokenFailure gives E_HSM for a use of a token that failed, from what the program said (in English, LC_ALL=C). */
export function tokenFailure(failure: unknown, use: TokenUse): KeyError {
  const { code, killed, stderr } = failure as Failure;
  if (code === "ENOENT") {
    return hsmError(
      "expected the program pkcs11-tool, found none",
      "install OpenSC (Debian: apt-get install opensc) and put it on the PATH",
    );
  }
  if (code === "ERR_CHILD_PROCESS_STDIO_MAXBUFFER") {
    return hsmError(
      "expected a list of keys, found more than 1 MiB of output",
      "use a token with fewer objects",
    );
  }
  if (killed === true) {
    return hsmError(
      `expected the token to answer within ${use.timeout_ms} ms, found that it did not`,
      "see whether it waits for a touch or for another program, then try again",
    );
  }
  const said = typeof stderr === "string" ? stderr : "";
  const meaning = MEANINGS.find(([pattern]) => pattern.test(said));
  if (meaning !== undefined) return hsmError(meaning[1](use), meaning[2](use));
  if (use.messageBytes > ONE_PIECE_BYTES && said.includes("C_SignUpdate")) {
    return hsmError(
      `expected a token that takes a message of ${use.messageBytes} bytes in pieces, found one that does not for Ed25519`,
      `have it sign at most ${ONE_PIECE_BYTES} bytes, for example a checkpoint of the log`,
    );
  }
  return hsmError(
    `expected an answer of the token, found: ${lastWords(said, use.pin)}`,
    "see what the token says with pkcs11-tool --list-objects --login",
  );
}

function lastWords(said: string, pin: string): string {
  const lines = said.split(/[\r\n]+/).filter((line) => line.trim() !== "" && line.trim() !== "Aborting.");
  const line = lines.at(-1) ?? "no word";
  return line
    .replaceAll(pin, "***")
    .replace(/\p{Cc}+/gu, " ")
    .slice(0, SAID_CHARACTERS);
}

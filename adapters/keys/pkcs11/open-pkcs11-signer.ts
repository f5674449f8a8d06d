import type { MessageSigner } from "../../../core/vbh/index.ts";
import { verifyEd25519 } from "../verify-ed25519.ts";
import { askToken } from "./ask-token.ts";
import { findBinding } from "./find-binding.ts";
import { hsmError } from "./hsm-error.ts";
import { tokenFailure } from "./token-failure.ts";
import type { TokenKey } from "./token-key.ts";

export type Pkcs11Options = TokenKey & {
  /** The folder of this user's keys, in which the optional package pkcs11js may be installed. */
  readonly home: string;
  /** Name of the environment variable that holds the user's PIN. */
  readonly pinVariable: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Raw public key that the token must have; without it the token is asked for its own. */
  readonly publicKey?: Uint8Array;
  /** How long one use of the token may take. */
  readonly timeout_ms?: number;
};

const TIMEOUT_MS = 20_000;

/**
 * openPkcs11Signer gives the signer of an Ed25519 key that never leaves its token. Each signature is checked against the public
 * key before it is given. Throws KeyError E_HSM, also from `sign`.
 */
export async function openPkcs11Signer(options: Pkcs11Options): Promise<MessageSigner> {
  const use = tokenUse(options);
  const publicKey = options.publicKey ?? (await use(null)).publicKey;
  return {
    publicKey,
    sign: async (message) => {
      const found = await use(message);
      if (Buffer.compare(found.publicKey, publicKey) !== 0) throw anotherKey(options);
      if (verifyEd25519(publicKey, message, found.signature)) return found.signature;
      throw hsmError(
        "expected a signature by the key of the token, found another",
        "the private and the public key of this id do not belong together; make the pair anew",
      );
    },
  };
}

type Used = { readonly publicKey: Uint8Array; readonly signature: Uint8Array };

/** Asks for what can be missing before anything is to be signed: the PIN and the package. */
function tokenUse(options: Pkcs11Options): (message: Uint8Array | null) => Promise<Used> {
  const { module, token, label, id, home, pinVariable, environment, timeout_ms = TIMEOUT_MS } = options;
  const pin = environment[pinVariable] ?? "";
  if (pin === "") {
    throw hsmError(
      `expected the token's PIN in the environment variable ${pinVariable}, found nothing`,
      "set it, in Actions from a secret of the environment",
    );
  }
  const key = { module, token, label, id, pin, binding: findBinding(home) };
  const { [pinVariable]: _pin, ...surroundings } = environment;
  return async (message) => {
    const request = { ...key, message: message === null ? null : Buffer.from(message).toString("base64") };
    const answer = await askToken(request, { environment: surroundings, timeout_ms });
    if ("fault" in answer) throw tokenFailure(answer.fault, { ...key, pinVariable });
    return {
      publicKey: new Uint8Array(Buffer.from(answer.public_key, "base64")),
      signature: new Uint8Array(Buffer.from(answer.signature ?? "", "base64")),
    };
  };
}

function anotherKey({ token, label, id }: TokenKey) {
  return hsmError(
    `expected the key that was made known for ${JSON.stringify(label ?? id)} on token ${JSON.stringify(token)}, found another`,
    "plug in the token that the key file was made with, or exchange the key: quantum-forge keys rotate",
  );
}

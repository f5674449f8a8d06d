import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { isAbsolute, join } from "node:path";
import type { MessageSigner } from "../../../core/vbh/index.ts";
import { verifyEd25519 } from "../verify-ed25519.ts";
import { hsmError } from "./hsm-error.ts";
import { openToken, type Token, type TokenOptions } from "./open-token.ts";
import { parsePublicKeys, type TokenKey } from "./parse-public-keys.ts";

export type Pkcs11Options = TokenOptions & {
  /** The label of both halves of an Ed25519 key pair, which has an id too. */
  readonly keyLabel: string;
};

/**
 * openPkcs11Signer gives the signer of an Ed25519 key that never leaves its token, by OpenSC's `pkcs11-tool` as a child process.
 * The public key is the token's; each signature is checked against it before it is given. Throws KeyError E_HSM, also from
 * `sign`.
 */
export async function openPkcs11Signer(options: Pkcs11Options): Promise<MessageSigner> {
  if (!isAbsolute(options.module)) {
    throw hsmError(
      `expected the absolute path of a PKCS#11 library, found ${JSON.stringify(options.module)}`,
      "name it from the root on, so that no library of the working folder is loaded in its place",
    );
  }
  const token = openToken(options);
  const { id, publicKey } = await findKey(token, options);
  return { publicKey, sign: (message) => signOnToken(token, id, publicKey, message) };
}

async function findKey(token: Token, { tokenLabel, keyLabel }: Pkcs11Options): Promise<TokenKey> {
  const listing = await token.run(["--list-objects", "--type", "pubkey"]);
  const named = parsePublicKeys(listing).filter(({ label }) => label === keyLabel);
  const where = `${JSON.stringify(keyLabel)} on token ${JSON.stringify(tokenLabel)}`;
  const [key] = named;
  if (key === undefined || named.length > 1) {
    throw hsmError(
      `expected one public key ${where}, found ${named.length}`,
      "see what the token holds with pkcs11-tool --list-objects, and name one key pair by its label",
    );
  }
  if (key.id !== "" && key.publicKey !== null) return { id: key.id, publicKey: key.publicKey };
  throw hsmError(
    `expected an Ed25519 key with an id for ${where}, found ${key.publicKey === null ? "another kind of key" : "no id"}`,
    "make one with pkcs11-tool --keypairgen --key-type EC:edwards25519 --id 01 --label <label>",
  );
}

/** Over files, since pkcs11-tool takes of a pipe what comes first and prints among what it writes to one. */
async function signOnToken(
  token: Token,
  id: string,
  publicKey: Uint8Array,
  message: Uint8Array,
): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), "quantum-forge-token-"));
  try {
    const input = join(folder, "message");
    const output = join(folder, "signature");
    await writeFile(input, message, { mode: 0o600 });
    // By id: some versions ignore the label here and sign with the first key that they find.
    const key = ["--id", id, "--mechanism", "EDDSA"];
    await token.run(["--sign", ...key, "--input-file", input, "--output-file", output], message.length);
    const signature = new Uint8Array(await readFile(output).catch(() => new Uint8Array()));
    if (verifyEd25519(publicKey, message, signature)) return signature;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  throw hsmError(
    `expected a signature by key ${id} of the token, found another`,
    "the private and the public key of this id do not belong together; make the pair anew",
  );
}

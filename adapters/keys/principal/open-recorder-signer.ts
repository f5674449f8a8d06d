import type { Signer } from "../../../forge/ports.ts";
import { openPkcs11Signer } from "../pkcs11/open-pkcs11-signer.ts";
import { parseTokenUri } from "../pkcs11/token-key.ts";
import { sha256 } from "../sha256.ts";
import { hybridSigner } from "./open-principal-signer.ts";
import { principalPlace } from "./principal-place.ts";
import { type PrincipalSignerOptions, readPrincipalKey } from "./read-principal-key.ts";
import type { TokenFile } from "./token-file.ts";

/**
 * openRecorderSigner opens the key of one who records, which may be on a token: Ed25519, with ML-DSA-65 where it has that too.
 * Throws what openPrincipalSigner throws, and KeyError E_HSM, then also from `sign`.
 */
export async function openRecorderSigner(options: PrincipalSignerOptions): Promise<Signer> {
  const { principal } = options;
  const found = await readPrincipalKey(options);
  if ("pkcs11" in found.key) return tokenSigner(found.key, options);
  const { ed25519, mlDsa65 } = await hybridSigner(principal, found);
  return { ...named(principal, ed25519.publicKey), sign: (message) => ed25519.sign(message), mlDsa65 };
}

/** The token must have the key that the file names, whatever its label says. */
async function tokenSigner(
  { pkcs11, ed25519 }: TokenFile,
  { home, principal, environment }: PrincipalSignerOptions,
): Promise<Signer> {
  const { pinVariable } = principalPlace(home, principal);
  const publicKey = new Uint8Array(Buffer.from(ed25519, "base64"));
  const token = await openPkcs11Signer({
    ...parseTokenUri(pkcs11),
    home,
    pinVariable,
    environment,
    publicKey,
  });
  return { ...named(principal, publicKey), sign: (message) => token.sign(message) };
}

function named(principal: string, publicKey: Uint8Array): Omit<Signer, "sign"> {
  return { principal, keyid: Buffer.from(sha256(publicKey)).toString("hex"), publicKey };
}

import { encodeBase64 } from "../../../core/bytes/index.ts";
import { createKey } from "../create-key.ts";
import { openPkcs11Signer } from "../pkcs11/open-pkcs11-signer.ts";
import { parseTokenUri } from "../pkcs11/token-key.ts";
import { refuseLocation } from "../refuse-location.ts";
import { type CreatedPrincipalKey, keyExists } from "./create-principal-key.ts";
import { principalPlace } from "./principal-place.ts";
import type { PrincipalSignerOptions } from "./read-principal-key.ts";
import { encodeTokenFile } from "./token-file.ts";

/** `pkcs11` is a PKCS#11 URI (RFC 7512) of a key pair that is on the token already. */
export type NewTokenKey = PrincipalSignerOptions & { readonly pkcs11: string };

/**
 * createTokenKey makes known that a principal's key is on a token: `<home>/keys/<principal>.key` names the token and holds the
 * public half that it gave. Throws KeyError E_HSM, E_KEY_EXISTS, E_KEY_NAME, E_KEY_LOCATION or E_KEY_UNREADABLE.
 */
export async function createTokenKey(options: NewTokenKey): Promise<CreatedPrincipalKey> {
  const { home, principal, environment, forbiddenRoots, pkcs11 } = options;
  const { folder, path, pinVariable } = principalPlace(home, principal);
  for (const root of forbiddenRoots) await refuseLocation(folder, root);
  const { publicKey } = await openPkcs11Signer({ ...parseTokenUri(pkcs11), home, pinVariable, environment });
  const ed25519 = encodeBase64(publicKey);
  if (await createKey(path, encodeTokenFile({ pkcs11, ed25519 })))
    return { path, keys: { ed25519, ml_dsa_65: null } };
  throw keyExists(path);
}

import { quoted } from "../quoted.ts";
import { VbhError } from "../vbh-error.ts";

/** The only principal that a key can speak for when no root of trust assigns names to keys. */
export const SELF_PRINCIPAL = "local-recorder";

/**
 * verifyPrincipals refuses names that nothing vouches for: a signature does not cover its principal's name, so
 * without a root anyone could call a key "release-manager". Throws VbhError E_IDENTITY.
 */
export function verifyPrincipals(principals: readonly string[]): void {
  const stranger = principals.find((principal) => principal !== SELF_PRINCIPAL);
  if (stranger === undefined) return;
  throw new VbhError("E_IDENTITY", {
    what: `expected the principal ${SELF_PRINCIPAL}, found ${quoted(stranger)}`,
    remedy: "without a root of trust no key speaks for another principal",
  });
}

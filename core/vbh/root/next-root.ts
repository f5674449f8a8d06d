import type { PrincipalKeys } from "../hybrid/index.ts";
import type { Sha256 } from "../primitives.ts";
import { quoted } from "../quoted.ts";
import { VbhError } from "../vbh-error.ts";
import type { Principal, Root } from "./root.ts";
import { keyidsOf } from "./root-at.ts";

/** What the next version of a root says otherwise. */
export type RootChange =
  /** New keys for a principal, or for the log. */
  | { readonly kind: "rotate"; readonly name: string; readonly keys: PrincipalKeys }
  /** A key that is not believed from leaf `since` on; its principal leaves every role. */
  | { readonly kind: "revoke"; readonly name: string; readonly since: number; readonly reason: string }
  /** A later expiry. */
  | { readonly kind: "renew"; readonly expires: string };

/** The name under which the log's key is kept; no principal is called so. */
export const LOG_NAME = "log";

/**
 * nextRoot gives the version after `root`, unsigned, in force from leaf `log_size` on. Throws VbhError E_UNAUTHORISED for a name
 * that the root does not know; encodeRootFile refuses a version that nobody could sign.
 */
export function nextRoot(root: Root, change: RootChange, log_size: number, sha256: Sha256): Root {
  const next = { ...root, version: root.version + 1, since: log_size };
  switch (change.kind) {
    case "renew":
      return { ...next, expires: change.expires };
    case "rotate": {
      if (change.name === LOG_NAME) return { ...next, log: change.keys };
      const principal = keyed(root, change.name);
      return {
        ...next,
        principals: { ...root.principals, [change.name]: { ...principal, ...change.keys } },
      };
    }
    case "revoke":
      return revoked(root, next, change, sha256);
  }
}

function revoked(
  root: Root,
  next: Root,
  { name, since, reason }: Extract<RootChange, { readonly kind: "revoke" }>,
  sha256: Sha256,
): Root {
  const { [name]: _gone, ...others } = root.principals;
  const without = ({ principals, threshold }: Root["roles"]["root"]): Root["roles"]["root"] => {
    const left = principals.filter((principal) => principal !== name);
    return { principals: left, threshold: Math.min(threshold, left.length) };
  };
  const { root: signers, recorder, promotion } = root.roles;
  const gone = keyidsOf(keyed(root, name), sha256).map((keyid) => ({ keyid, since, reason }));
  return {
    ...next,
    principals: others,
    roles: { root: without(signers), recorder: without(recorder), promotion: without(promotion) },
    revoked: [...root.revoked, ...gone],
  };
}

function keyed(root: Root, name: string): Extract<Principal, PrincipalKeys> {
  const principal = root.principals[name];
  if (principal !== undefined && principal.class !== "keyless") return principal;
  throw new VbhError("E_UNAUTHORISED", {
    what: `expected a principal with keys in version ${root.version} of the root (${Object.keys(root.principals).join(", ")}), found ${quoted(name)}`,
    remedy: "name one of them",
  });
}

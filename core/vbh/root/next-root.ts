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
  /** A principal that is not believed from leaf `since` on, and leaves every role. */
  | { readonly kind: "revoke"; readonly name: string; readonly since: number; readonly reason: string }
  /** Other principals, roles or witnesses. Who is left out is believed for what they signed before. */
  | {
      readonly kind: "amend";
      readonly becomes: Pick<Root, "principals" | "roles" | "witnesses" | "expires">;
    }
  /** A later expiry. */
  | { readonly kind: "renew"; readonly expires: string };

/** The name under which the log's key is kept; no principal is called so. */
export const LOG_NAME = "log";

/**
 * nextRoot gives the version after `root`, unsigned, in force from leaf `log_size` on. Throws VbhError E_UNAUTHORISED for a name
 * that the root does not know, E_THRESHOLD where nobody would be left to sign or record; encodeRootFile refuses a version that nobody could sign.
 */
export function nextRoot(root: Root, change: RootChange, log_size: number, sha256: Sha256): Root {
  const next = { ...root, version: root.version + 1, since: log_size };
  switch (change.kind) {
    case "renew":
      return { ...next, expires: change.expires };
    case "amend":
      return { ...next, ...change.becomes };
    case "rotate": {
      if (change.name === LOG_NAME) return { ...next, log: change.keys };
      // Its class and no key of the old ones, also where there were more.
      const principal = { class: keyed(root, change.name).class, ...change.keys };
      return { ...next, principals: { ...root.principals, [change.name]: principal } };
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
  requireOthers(name, { root: signers, recorder });
  const gone = keyidsOf(known(root, name), sha256).map((keyid) => ({ keyid, since, reason }));
  return {
    ...next,
    principals: others,
    roles: { root: without(signers), recorder: without(recorder), promotion: without(promotion) },
    revoked: [...root.revoked, ...gone],
  };
}

/** Without anybody in these roles the next version could do nothing. */
function requireOthers(name: string, roles: Pick<Root["roles"], "root" | "recorder">): void {
  for (const [role, { principals }] of Object.entries(roles)) {
    if (principals.some((principal) => principal !== name)) continue;
    throw new VbhError("E_THRESHOLD", {
      what: `expected somebody beside ${quoted(name)} in the role ${role}, found nobody`,
      remedy: `let another join it first: quantum-forge root change --${role === "root" ? "signer" : role} NAME`,
    });
  }
}

function keyed(root: Root, name: string): Extract<Principal, PrincipalKeys> {
  const principal = known(root, name);
  if (principal.class !== "keyless") return principal;
  throw new VbhError("E_UNAUTHORISED", {
    what: `expected a principal with keys, found ${quoted(name)}, who signs without`,
    remedy: "there is no key to exchange; take the identity back with keys revoke",
  });
}

function known(root: Root, name: string): Principal {
  const principal = Object.hasOwn(root.principals, name) ? root.principals[name] : undefined;
  if (principal !== undefined) return principal;
  throw new VbhError("E_UNAUTHORISED", {
    what: `expected a principal in version ${root.version} of the root (${Object.keys(root.principals).join(", ")}), found ${quoted(name)}`,
    remedy: "name one of them",
  });
}

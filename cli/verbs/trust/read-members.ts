import type { Session } from "../../../adapters/workspace/open-session.ts";
import type { ParsedCommand } from "../../../core/commands/index.ts";
import type { PrincipalKeys } from "../../../core/vbh/hybrid/index.ts";
import type { Principal, Root } from "../../../core/vbh/root/index.ts";
import { keylessPrincipals, requireRoles } from "./keyless-principals.ts";
import { keysCalled, publicKeys } from "./public-keys.ts";

/** Who is named for each role, and who they are. */
export type Members = {
  readonly roles: { readonly [role in keyof Root["roles"]]: readonly string[] };
  readonly principals: Root["principals"];
  /** The public keys that are here or were handed in, by name. */
  readonly known: ReadonlyMap<string, PrincipalKeys>;
};

/**
 * readMembers reads the principals that a command names, with the keys that are here or that were handed in; who is in the root
 * already keeps theirs. Throws UsageError E_OPTION, ForgeError E_INPUT_FILE.
 */
export async function readMembers(
  { lists }: ParsedCommand,
  session: Session,
  present: Root["principals"],
): Promise<Members> {
  const named = (option: string): readonly string[] => lists.get(option) ?? [];
  const inline = named("inline");
  const roles = {
    root: named("signer"),
    recorder: [...named("recorder"), ...inline],
    promotion: named("promoter"),
  };
  const known = await publicKeys(session, named("public"));
  const keyless = keylessPrincipals(named("keyless"));
  const others = [...roles.recorder, ...roles.promotion];
  requireRoles(keyless, { signers: roles.root, others });
  const principals: Record<string, Principal> = {};
  for (const name of [...new Set([...roles.root, ...others])].sort()) {
    const before = Object.hasOwn(present, name) ? present[name] : undefined;
    const keys = keyless.get(name) ?? before ?? keysCalled(known, name);
    principals[name] = "identity" in keys ? keys : { ...keys, class: classOf(name) };
  }
  return { roles, principals, known };

  function classOf(name: string): Exclude<Principal["class"], "keyless"> {
    const before = Object.hasOwn(present, name) ? present[name]?.class : undefined;
    if (inline.includes(name)) return "inline";
    if (before !== undefined && before !== "keyless") return before;
    return roles.recorder.includes(name) && !roles.root.includes(name) ? "recorder" : "person";
  }
}

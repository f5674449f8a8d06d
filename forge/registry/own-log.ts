import type { Primitives } from "../../core/vbh/index.ts";
import { LogError } from "../../core/vbh/log/index.ts";
import type { RepositoryIdentity } from "../ports.ts";

/** What a log is held to: the cryptography, and the repository whose it should be. */
export type LogContext = { readonly primitives: Primitives; readonly identity: RepositoryIdentity };

const NAMED_BY_ROOT = /^quantum-forge\/(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

/**
 * logOrigin gives the name of a log that begins (C2SP tlog-checkpoint): by the repository's root commit, which a move or a
 * rename leaves as it is; in a shallow clone by its remote address, else by its folder.
 */
export function logOrigin({ root_commit, remote, name }: RepositoryIdentity): string {
  if (root_commit !== null) return `quantum-forge/${root_commit}`;
  if (remote !== null && /^[\w.:-]+\/[\w./~-]+$/.test(remote)) return `${remote}/quantum-forge`;
  return `quantum-forge/${name.replaceAll(/[^\w.-]/g, "-")}`;
}

/** ownOrigin is the name that a log found here must have; undefined where this clone cannot tell. */
export function ownOrigin(found: string, identity: RepositoryIdentity): string | undefined {
  return identity.root_commit !== null && NAMED_BY_ROOT.test(found) ? logOrigin(identity) : undefined;
}

/** requireOwnLog refuses the log of another repository. Throws LogError E_ORIGIN. */
export function requireOwnLog(found: string, identity: RepositoryIdentity): void {
  const own = ownOrigin(found, identity);
  if (own === undefined || own === found) return;
  throw new LogError("E_ORIGIN", {
    what: `expected the log ${own} of this repository, found ${found}`,
    remedy: "the registry branch is another repository's; rename it away, or fetch the right one",
  });
}

import type { KeylessIdentity } from "../keyless/index.ts";
import type { Root } from "./root.ts";

/** Root files begin at 1. */
export const IMPLIED_VERSION = 0;

/** The principal in whose name the policy's workflow records. */
export const IMPLIED_RECORDER = "ci";

/**
 * impliedRoot gives the root of trust of a policy that names a recorder's identity and no root files: version 0, in force from the
 * first leaf on. It vouches for that one recorder; nobody signs promotions or a next version, and no key of the log is named, so that
 * the file beside the checkpoint says which key signed it.
 */
export function impliedRoot(identity: KeylessIdentity): Root {
  return {
    v: 1,
    version: IMPLIED_VERSION,
    since: 0,
    expires: "9999-12-31T23:59:59.999Z",
    principals: { [IMPLIED_RECORDER]: { class: "keyless", ...identity } },
    roles: {
      root: { principals: [], threshold: 0 },
      recorder: { principals: [IMPLIED_RECORDER], threshold: 1 },
      promotion: { principals: [], threshold: 0 },
    },
    log: null,
    witnesses: { keys: [], quorum: 0 },
    revoked: [],
  };
}

import { encodeBase64 } from "../../core/bytes/index.ts";
import type { Signer } from "../../forge/ports.ts";
import { notOfRoot } from "./not-of-root.ts";
import type { RootedKeyringOptions } from "./open-rooted-keyring.ts";
import { openIfThere } from "./principal/open-if-there.ts";

/** The key that signs checkpoints is found under this name; it is no principal. */
const LOG = "log";

/**
 * openRootedLog opens the key of the log that the root names, which whoever appends needs; to record a build takes a recorder's too
 * (openRootedKeyring). Throws KeyError E_UNAUTHORISED when it is not here or is another, and what openRecorderSigner throws.
 */
export async function openRootedLog({ root, ...where }: RootedKeyringOptions): Promise<Signer> {
  const log = await openIfThere({ ...where, principal: LOG });
  if (log === null) throw notOfRoot("the key of the log", "no key called log here", root);
  if (encodeBase64(log.publicKey) === root.log?.ed25519) return log;
  throw notOfRoot("the key of the log", "another key called log", root);
}

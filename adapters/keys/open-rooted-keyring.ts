import { encodeBase64 } from "../../core/bytes/index.ts";
import { IMPLIED_VERSION, type Root } from "../../core/vbh/root/index.ts";
import type { Recorder } from "../../forge/ports.ts";
import { notOfRoot } from "./not-of-root.ts";
import { type Keyring, openKeyring } from "./open-keyring.ts";
import { openRootedLog } from "./open-rooted-log.ts";
import { openIfThere } from "./principal/open-if-there.ts";
import type { PrincipalSignerOptions } from "./principal/read-principal-key.ts";

/** The root in force, and where keys may be found. */
export type RootedKeyringOptions = Omit<PrincipalSignerOptions, "principal"> & { readonly root: Root };

/** The keys of a repository with a root of trust; a recorder that is known by its workflow has none. */
export type RootedKeyring = Omit<Keyring, "recorder"> & { readonly recorder: Recorder };

/**
 * openRootedKeyring opens the key of a recorder that the root names, and the log's key: no other counts, so none is made. Where no
 * recorder's key is here, a recorder without keys is named. Throws KeyError E_UNAUTHORISED when the root has neither or one is
 * another than the root has, and what openRecorderSigner throws.
 */
export async function openRootedKeyring({ root, ...where }: RootedKeyringOptions): Promise<RootedKeyring> {
  // Beside a workflow that the policy names, this user's own keys go on recording; nobody vouches for them.
  if (root.version === IMPLIED_VERSION) return openKeyring({ ...where, create: true });
  const recorder = await openRecorder(root, where);
  const log = await openRootedLog({ root, ...where });
  return { home: where.home, recorder, log, created: [] };
}

async function openRecorder(root: Root, where: Omit<PrincipalSignerOptions, "principal">): Promise<Recorder> {
  const names = root.roles.recorder.principals;
  for (const name of names) {
    const member = root.principals[name];
    if (member === undefined || member.class === "keyless") continue;
    const signer = await openIfThere({ ...where, principal: name });
    if (signer === null) continue;
    if (encodeBase64(signer.publicKey) === member.ed25519) return signer;
    throw notOfRoot(`the key that it has for ${name}`, `another key called ${name}`, root);
  }
  const keyless = names.find((name) => root.principals[name]?.class === "keyless");
  if (keyless !== undefined) return { principal: keyless, bundle: null };
  throw notOfRoot(`a key of a recorder (${names.join(", ")})`, "none here", root);
}

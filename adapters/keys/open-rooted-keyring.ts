import { encodeBase64 } from "../../core/bytes/index.ts";
import type { HybridSigner } from "../../core/vbh/index.ts";
import type { Root } from "../../core/vbh/root/index.ts";
import type { Signer } from "../../forge/ports.ts";
import { KeyError } from "./key-error.ts";
import type { Keyring } from "./open-keyring.ts";
import { openPrincipalSigner, type PrincipalSignerOptions } from "./principal/open-principal-signer.ts";
import { sha256 } from "./sha256.ts";

/** The root in force, and where keys may be found. */
export type RootedKeyringOptions = Omit<PrincipalSignerOptions, "principal"> & { readonly root: Root };

/** The key that signs checkpoints is found under this name; it is no principal. */
const LOG = "log";

/**
 * openRootedKeyring opens the key of a recorder that the root names, and the log's key: no other counts, so none is made. Throws
 * KeyError E_UNAUTHORISED when none of them is here or one is another than the root has, and what openPrincipalSigner throws.
 */
export async function openRootedKeyring({ root, ...where }: RootedKeyringOptions): Promise<Keyring> {
  const recorder = await openRecorder(root, where);
  const log = await openIfThere(where, LOG);
  if (log === null) throw unauthorised("the key of the log", "no key called log here", root);
  if (textOf(log) !== root.log.ed25519)
    throw unauthorised("the key of the log", "another key called log", root);
  return { home: where.home, recorder: signerOf(recorder), log: signerOf(log), created: [] };
}

async function openRecorder(
  root: Root,
  where: Omit<PrincipalSignerOptions, "principal">,
): Promise<HybridSigner> {
  const names = root.roles.recorder.principals;
  for (const name of names) {
    const member = root.principals[name];
    if (member === undefined || member.class === "keyless") continue;
    const signer = await openIfThere(where, name);
    if (signer === null) continue;
    if (textOf(signer) === member.ed25519) return signer;
    throw unauthorised(`the key that it has for ${name}`, `another key called ${name}`, root);
  }
  throw unauthorised(`a key of a recorder (${names.join(", ")})`, "none here", root);
}

async function openIfThere(
  where: Omit<PrincipalSignerOptions, "principal">,
  principal: string,
): Promise<HybridSigner | null> {
  try {
    return await openPrincipalSigner({ ...where, principal });
  } catch (error) {
    if (error instanceof KeyError && error.code === "E_KEY_UNREADABLE" && error.cause === undefined)
      return null;
    throw error;
  }
}

function signerOf({ principal, ed25519, mlDsa65 }: HybridSigner): Signer {
  return {
    principal,
    keyid: Buffer.from(sha256(ed25519.publicKey)).toString("hex"),
    publicKey: ed25519.publicKey,
    sign: (message) => ed25519.sign(message),
    mlDsa65,
  };
}

function textOf({ ed25519 }: HybridSigner): string {
  return encodeBase64(ed25519.publicKey);
}

function unauthorised(expected: string, found: string, { version }: Root): KeyError {
  return new KeyError("E_UNAUTHORISED", {
    what: `this repository has a root of trust (version ${version}): expected ${expected} to record with, found ${found}`,
    remedy:
      "record where the key is: in its secret QUANTUM_FORGE_KEY_<NAME> or in the folder of keys; `quantum-forge measure` needs none",
  });
}

import { generateKeyPairSync, type KeyObject, sign } from "node:crypto";
import { join } from "node:path";
import type { Signer } from "../../forge/ports.ts";
import { createKey } from "./create-key.ts";
import { KeyError } from "./key-error.ts";
import { rawPublicKey } from "./raw-public-key.ts";
import { readKey } from "./read-key.ts";
import { refuseLocation } from "./refuse-location.ts";
import { sha256 } from "./sha256.ts";

export type KeyringOptions = {
  /** Absolute path; keyHome gives the default. */
  readonly home: string;
  /** Make keys that do not exist yet. */
  readonly create: boolean;
  /** Work trees and Git folders of the measured repository: no key may lie in them. */
  readonly forbiddenRoots: readonly string[];
};

/** The keys of this user on this machine. */
export type Keyring = {
  readonly home: string;
  /** Signs build records. */
  readonly recorder: Signer;
  /** Signs the log's checkpoints; never the same key. */
  readonly log: Signer;
  /** Principals whose key was made just now. */
  readonly created: readonly string[];
};

/**
 * openKeyring opens the keys `<home>/keys/local-recorder.key` and `<home>/keys/log.key`. Processes that create
 * them at the same time end with the same keys. Throws KeyError E_KEY_LOCATION, E_KEY_PERMISSIONS,
 * E_KEY_ENCODING, or E_KEY_UNREADABLE (also when a key is absent and `create` is false).
 */
export async function openKeyring({ home, create, forbiddenRoots }: KeyringOptions): Promise<Keyring> {
  const folder = join(home, "keys");
  for (const root of forbiddenRoots) await refuseLocation(folder, root);
  const recorder = await openKey(folder, "local-recorder", create);
  const log = await openKey(folder, "log", create);
  const created = [recorder, log].filter((key) => key.created).map((key) => key.signer.principal);
  return { home, recorder: recorder.signer, log: log.signer, created };
}

async function openKey(
  folder: string,
  principal: string,
  create: boolean,
): Promise<{ readonly signer: Signer; readonly created: boolean }> {
  const path = join(folder, `${principal}.key`);
  const found = await readKey(path);
  if (found !== null) return { signer: signerOf(principal, found), created: false };
  const created = create && (await createKey(path, newKey()));
  // Read back also after a lost race: the key in the file is the key.
  const key = await readKey(path);
  if (key === null) throw absent(path);
  return { signer: signerOf(principal, key), created };
}

/** PKCS#8 PEM. */
function newKey(): string | Buffer {
  return generateKeyPairSync("ed25519").privateKey.export({ type: "pkcs8", format: "pem" });
}

function signerOf(principal: string, key: KeyObject): Signer {
  const publicKey = rawPublicKey(key);
  return {
    principal,
    keyid: Buffer.from(sha256(publicKey)).toString("hex"),
    publicKey,
    sign: async (message) => new Uint8Array(sign(null, message, key)),
  };
}

function absent(path: string): KeyError {
  return new KeyError("E_KEY_UNREADABLE", {
    what: `expected a key in ${path}, found no file`,
    remedy: "run the command where the key is, or let it make a new one",
  });
}

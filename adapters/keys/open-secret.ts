import { randomBytes } from "node:crypto";
import { join } from "node:path";
import { createKey } from "./create-key.ts";
import { KeyError } from "./key-error.ts";
import type { KeyringOptions } from "./open-keyring.ts";
import { readKeyFile } from "./read-key-file.ts";
import { refuseLocation } from "./refuse-location.ts";

/** With `create` a secret that does not exist yet is made. */
export type SecretOptions = KeyringOptions & { readonly name: string };

const SECRET_BYTES = 32;

/**
 * openSecret opens `<home>/keys/<name>.key`, 32 random bytes that this user's processes share and nobody else has; null
 * when there is none and none is made. Throws KeyError E_KEY_LOCATION, E_KEY_PERMISSIONS, E_KEY_ENCODING or
 * E_KEY_UNREADABLE.
 */
export async function openSecret(options: SecretOptions): Promise<Uint8Array | null> {
  const { home, name, create, forbiddenRoots } = options;
  const folder = join(home, "keys");
  const path = join(folder, `${name}.key`);
  for (const root of forbiddenRoots) await refuseLocation(folder, root);
  const found = await readKeyFile(path);
  if (found === null && create) {
    await createKey(path, randomBytes(SECRET_BYTES));
    // Read back also after a lost race: the secret in the file is the secret.
    return openSecret({ ...options, create: false });
  }
  if (found === null || found.length === SECRET_BYTES) return found;
  throw new KeyError("E_KEY_ENCODING", {
    what: `expected ${SECRET_BYTES} bytes in ${path}, found ${found.length}`,
    remedy: "restore the file from a backup, or move it away to have a new one made",
  });
}

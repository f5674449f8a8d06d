import { randomUUID } from "node:crypto";
import { link, open, rm } from "node:fs/promises";
import { dirname } from "node:path";
import { makeFolders } from "../files/make-folders.ts";
import { KeyError } from "./key-error.ts";

/**
 * createKey writes a key to a new file (mode 0600, folder 0700) unless the file exists: false. The key appears
 * whole or not at all, and of two processes at once one wins: a finished file is hard-linked to its name, which
 * never replaces another. Throws KeyError E_KEY_UNREADABLE when it cannot be written.
 */
export async function createKey(path: string, key: string | Uint8Array): Promise<boolean> {
  const draft = `${path}.${randomUUID()}.new`;
  try {
    await makeFolders(dirname(path), 0o700);
    await writeDraft(draft, key);
    await link(draft, path);
    return true;
  } catch (cause) {
    if (cause instanceof Error && "code" in cause && cause.code === "EEXIST") return false;
    throw new KeyError("E_KEY_UNREADABLE", {
      what: `expected to write a new key to ${path}, found that it cannot be written`,
      remedy: "set QUANTUM_FORGE_HOME to a writable folder on a file system with hard links",
      cause,
    });
  } finally {
    await rm(draft, { force: true });
  }
}

async function writeDraft(path: string, key: string | Uint8Array): Promise<void> {
  const file = await open(path, "wx", 0o600);
  try {
    await file.writeFile(key);
    await file.sync();
  } finally {
    await file.close();
  }
}

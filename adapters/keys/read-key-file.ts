import { type FileHandle, open } from "node:fs/promises";
import { KeyError } from "./key-error.ts";

/**
 * readKeyFile reads a file that holds a key; null when there is none. Mode and content are taken of one open
 * file. Throws KeyError E_KEY_PERMISSIONS or E_KEY_UNREADABLE.
 */
export async function readKeyFile(path: string): Promise<Buffer | null> {
  try {
    const file = await open(path, "r");
    try {
      await refuseOpenMode(path, file);
      return await file.readFile();
    } finally {
      await file.close();
    }
  } catch (cause) {
    if (cause instanceof KeyError) throw cause;
    if (cause instanceof Error && "code" in cause && cause.code === "ENOENT") return null;
    throw new KeyError("E_KEY_UNREADABLE", {
      what: `expected a readable key in ${path}, found none`,
      remedy: "make the file readable for its owner, or move it away to have a new key made",
      cause,
    });
  }
}

async function refuseOpenMode(path: string, file: FileHandle): Promise<void> {
  const { mode } = await file.stat();
  // Windows has no such bits: there Node reports 666 for every file.
  if (process.platform === "win32" || (mode & 0o077) === 0) return;
  throw new KeyError("E_KEY_PERMISSIONS", {
    what: `expected ${path} to be readable by its owner alone, found mode ${(mode & 0o777).toString(8)}`,
    remedy: `run chmod 600 ${path}; if others could read it for long, move it away to have a new key made`,
  });
}

import { open, readFile, rename, rm } from "node:fs/promises";
import { dirname } from "node:path";
import type { HeadMemory } from "../../forge/log/head-memory.ts";
import { cannotRead } from "../files/cannot-read.ts";
import { cannotWrite } from "../files/cannot-write.ts";
import { makeFolders } from "../files/make-folders.ts";
import { WitnessError } from "./witness-error.ts";

/** How long another process may take to write a note of a kilobyte. */
const ATTEMPTS = 40;
const WAIT_MS = 50;

/**
 * fileMemory keeps a note in a file. What is written goes to `<path>.lock`, which one process at a time can make, and then
 * takes the file's name in one step. Throws ForgeError E_INPUT_FILE and E_OUTPUT, and WitnessError E_LOCKED when a lock stays.
 */
export function fileMemory(path: string): HeadMemory {
  let seen: Buffer | null = null;

  async function read(): Promise<Buffer | null> {
    seen = await readNote(path);
    return seen;
  }

  async function replace(after: Uint8Array): Promise<boolean> {
    const lock = `${path}.lock`;
    const file = await openLock(lock);
    try {
      await file.writeFile(after);
      await file.sync();
      await file.close();
      const now = await readNote(path);
      if (!(now === null ? seen === null : seen?.equals(now))) return false;
      await rename(lock, path);
      return true;
    } catch (cause) {
      throw cannotWrite(dirname(path), cause);
    } finally {
      await file.close().catch(() => undefined);
      await rm(lock, { force: true });
    }
  }

  return { place: path, read, replace };
}

async function readNote(path: string): Promise<Buffer | null> {
  try {
    return await readFile(path);
  } catch (cause) {
    if (cause instanceof Error && "code" in cause && cause.code === "ENOENT") return null;
    throw cannotRead(path, cause);
  }
}

async function openLock(lock: string): Promise<Awaited<ReturnType<typeof open>>> {
  await makeFolders(dirname(lock), 0o700).catch((cause: unknown) => {
    throw cannotWrite(dirname(lock), cause);
  });
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    try {
      return await open(lock, "wx", 0o600);
    } catch (cause) {
      const isThere = cause instanceof Error && "code" in cause && cause.code === "EEXIST";
      if (!isThere) throw cannotWrite(dirname(lock), cause);
    }
    await new Promise((resolve) => setTimeout(resolve, WAIT_MS));
  }
  throw new WitnessError("E_LOCKED", {
    what: `expected to write a head beside ${JSON.stringify(lock)}, found that file`,
    remedy: "wait for the other process; if none is running, remove the file",
  });
}

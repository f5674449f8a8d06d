import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { pipeline } from "node:stream/promises";
import { cannotRead } from "./cannot-read.ts";

/**
 * hashFile gives the 32-byte SHA-256 of a regular file of any size, read as a stream. Throws ForgeError E_INPUT_FILE, also
 * for devices and pipes, which may have no end.
 */
export async function hashFile(path: string): Promise<Uint8Array> {
  const hash = createHash("sha256");
  try {
    if (!(await stat(path)).isFile()) throw new Error("not a regular file");
    await pipeline(createReadStream(path), hash);
  } catch (cause) {
    throw cannotRead(path, cause);
  }
  return new Uint8Array(hash.digest());
}

import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { pipeline } from "node:stream/promises";
import { cannotRead } from "./cannot-read.ts";

/** hashFile gives the 32-byte SHA-256 of a file of any size, read as a stream. Throws ForgeError E_INPUT_FILE. */
export async function hashFile(path: string): Promise<Uint8Array> {
  const hash = createHash("sha256");
  try {
    await pipeline(createReadStream(path), hash);
  } catch (cause) {
    throw cannotRead(path, cause);
  }
  return new Uint8Array(hash.digest());
}

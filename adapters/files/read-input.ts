import { createReadStream } from "node:fs";
import { ForgeError } from "../../forge/forge-error.ts";
import { cannotRead } from "./cannot-read.ts";

const MAX_BYTES = 64 * 1024 * 1024;

/**
 * readInput gives the bytes of a file that the user handed in, or of a pipe. Throws ForgeError E_INPUT_FILE, also after 64
 * MiB: what a file says of its size is not believed, since a device has no end.
 */
export async function readInput(path: string): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  try {
    for await (const chunk of createReadStream(path)) {
      chunks.push(chunk);
      bytes += chunk.length;
      if (bytes > MAX_BYTES) throw tooLarge(path);
    }
  } catch (cause) {
    throw cause instanceof ForgeError ? cause : cannotRead(path, cause);
  }
  return Buffer.concat(chunks);
}

function tooLarge(path: string): ForgeError {
  return new ForgeError("E_INPUT_FILE", {
    what: `${JSON.stringify(path)} is larger than ${MAX_BYTES} bytes`,
    remedy: "hand in a report, not raw data",
  });
}

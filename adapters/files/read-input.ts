import { readFile, stat } from "node:fs/promises";
import { ForgeError } from "../../forge/forge-error.ts";
import { cannotRead } from "./cannot-read.ts";

const MAX_BYTES = 64 * 1024 * 1024;

/** readInput gives the bytes of a file that the user handed in. Throws ForgeError E_INPUT_FILE; at most 64 MiB. */
export async function readInput(path: string): Promise<Uint8Array> {
  try {
    const { size } = await stat(path);
    if (size <= MAX_BYTES) return await readFile(path);
  } catch (cause) {
    throw cannotRead(path, cause);
  }
  throw new ForgeError("E_INPUT_FILE", {
    what: `${JSON.stringify(path)} is larger than ${MAX_BYTES} bytes`,
    remedy: "hand in a report, not raw data",
  });
}

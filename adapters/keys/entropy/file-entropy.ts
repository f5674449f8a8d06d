import { constants } from "node:fs";
import { type FileHandle, open } from "node:fs/promises";
import { isAbsolute } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import type { EntropySource } from "./entropy-source.ts";

/** The environment variable that names a source of randomness: a device, a named pipe or a file. */
const VARIABLE = "QUANTUM_FORGE_ENTROPY";
const PATIENCE_MS = 10_000;
const PAUSE_MS = 20;

/** entropyOf gives the external source that the environment names; null when it names none. */
export function entropyOf(environment: Readonly<Record<string, string | undefined>>): EntropySource | null {
  const path = environment[VARIABLE] ?? "";
  return path === "" ? null : fileEntropy(path);
}

/**
 * fileEntropy reads from a device, a named pipe or a file, without waiting for it longer than it is patient. It rejects for a
 * relative path, and for one that ends before so many bytes came.
 */
export function fileEntropy(path: string, patience_ms: number = PATIENCE_MS): EntropySource {
  return async (bytes) => {
    if (!isAbsolute(path)) throw new Error(`expected an absolute path in ${VARIABLE}`);
    // Opening a pipe that nobody writes to would never return otherwise.
    const file = await open(path, constants.O_RDONLY | constants.O_NONBLOCK);
    try {
      return await readExactly(file, bytes, Date.now() + patience_ms);
    } finally {
      await file.close();
    }
  };
}

async function readExactly(file: FileHandle, bytes: number, until_ms: number): Promise<Uint8Array> {
  const drawn = new Uint8Array(bytes);
  let length = 0;
  while (length < bytes) {
    const { bytesRead } = await readSome(file, drawn, length);
    if (bytesRead === 0) throw new Error(`it ended after ${length} of ${bytes} bytes`);
    if (bytesRead > 0) length += bytesRead;
    else if (Date.now() < until_ms) await wait(PAUSE_MS);
    else throw new Error(`it gave ${length} of ${bytes} bytes in time`);
  }
  return drawn;
}

/** -1 bytes when there is nothing yet. */
async function readSome(
  file: FileHandle,
  into: Uint8Array,
  at: number,
): Promise<{ readonly bytesRead: number }> {
  try {
    return await file.read(into, at, into.length - at, null);
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EAGAIN") return { bytesRead: -1 };
    throw error;
  }
}

import { LogError, type LogHead, readLogHead, readLogKeys } from "../log/index.ts";
import type { Primitives } from "../primitives.ts";
import type { BuildEvidence, Expectation } from "./build-evidence.ts";

/** verifyHead gives the checkpoint that a key of the log signed. Throws LogError E_NOTE, E_ORIGIN, E_KEY_ENCODING. */
export async function verifyHead(
  { read }: BuildEvidence,
  { origin, logKeys }: Expectation,
  { sha256, verifyEd25519 }: Primitives,
): Promise<LogHead> {
  const keys = logKeys ?? (await readLogKeys(read, sha256));
  const trust = { keys, verifyEd25519, ...(origin === undefined ? {} : { origin }) };
  const head = await readLogHead(read, trust);
  if (head !== null) return head;
  throw new LogError("E_NOTE", {
    what: "expected a checkpoint of the log, found no file",
    remedy: "restore registry/log/checkpoint from the registry's history",
  });
}

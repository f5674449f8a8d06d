import { decodeBase64, encodeBase64 } from "../../bytes/index.ts";
import type { MessageSigner, Sha256 } from "../primitives.ts";
import { LogError } from "./log-error.ts";
import { HASH_BYTES } from "./merkle/index.ts";
import { signNote } from "./note/index.ts";

/** A tree's size in leaves and the root over them. */
export type TreeHead = { readonly size: number; readonly rootHash: Uint8Array };

/** What a log says of itself at one size. */
export type Checkpoint = TreeHead & { readonly origin: string };

const TEXT = /^([^\n]+)\n(0|[1-9][0-9]{0,15})\n([^\n]+)\n(?:[^\n]+\n)*$/;

/**
 * parseCheckpoint reads a verified note's text: origin, size, root hash, and extension lines, which are
 * ignored (https://c2sp.org/tlog-checkpoint). Throws LogError E_NOTE.
 */
export function parseCheckpoint(text: string): Checkpoint {
  const [, origin, decimal, encoded] = TEXT.exec(text) ?? [];
  const rootHash = encoded === undefined ? null : decodeBase64(encoded);
  const size = Number(decimal);
  if (origin === undefined || rootHash?.length !== HASH_BYTES || !Number.isSafeInteger(size)) {
    throw new LogError("E_NOTE", {
      what: "expected a checkpoint of origin, size and root hash, found another text",
      remedy: "restore registry/log/checkpoint from the registry's history",
    });
  }
  return { origin, size, rootHash };
}

/** encodeCheckpoint is the inverse of parseCheckpoint, without extension lines. */
export function encodeCheckpoint({ origin, size, rootHash }: Checkpoint): string {
  return `${origin}\n${size}\n${encodeBase64(rootHash)}\n`;
}

/** signCheckpoint gives the signed note of a checkpoint; the key's name is the origin. */
export function signCheckpoint(
  checkpoint: Checkpoint,
  signer: MessageSigner,
  sha256: Sha256,
): Promise<string> {
  return signNote(encodeCheckpoint(checkpoint), checkpoint.origin, signer, sha256);
}

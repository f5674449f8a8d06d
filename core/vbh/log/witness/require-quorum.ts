import { encodeHex } from "../../../bytes/index.ts";
import { oneLine } from "../../../one-line.ts";
import { LogError } from "../log-error.ts";
import type { CosignedHead } from "./read-cosigned.ts";

/** How many witnesses must have seen the log with at least so many entries. */
export type QuorumClaim = { readonly quorum: number; readonly size: number };

/**
 * requireQuorum gives the witnesses whose signed checkpoint has the entries in question, at least a quorum of them. Two keys in
 * one name, or two names of one key, are one witness. That the log extends their checkpoints is the caller's to check. Throws
 * LogError E_WITNESS_QUORUM.
 */
export function requireQuorum(
  cosigned: readonly CosignedHead[],
  { quorum, size }: QuorumClaim,
): readonly CosignedHead[] {
  const covering = distinct(cosigned.filter(({ checkpoint }) => checkpoint.size >= size));
  if (covering.length >= quorum) return covering;
  const names = covering.map(({ by }) => oneLine(by.name, 80)).join(", ") || "none";
  throw new LogError("E_WITNESS_QUORUM", {
    what: `expected ${quorum} of the root's witnesses to have signed the log with at least ${size} entries, found ${covering.length} (${names})`,
    remedy: "have them sign its head: quantum-forge log witness --url PREFIX --witness-key KEY --publish",
  });
}

function distinct(cosigned: readonly CosignedHead[]): readonly CosignedHead[] {
  const seen = new Set<string>();
  return cosigned.filter(({ by }) => {
    const marks = [`name ${by.name}`, `key ${encodeHex(by.publicKey)}`];
    const isNew = !marks.some((mark) => seen.has(mark));
    for (const mark of marks) seen.add(mark);
    return isNew;
  });
}

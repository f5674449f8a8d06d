import { requireQuorum } from "../log/index.ts";
import type { Witnessed } from "../verification.ts";
import type { SignedHead } from "./verify-head.ts";

/** What is said of a build of which no checkpoint holds. */
export const NOT_WITNESSED: Witnessed = { quorum: 0, by: [] };

/**
 * verifyWitnesses requires that as many witnesses as the root asks for have signed the log with the record's leaf, and that of its
 * `recorded` event, in it. Throws LogError E_WITNESS_QUORUM.
 */
export function verifyWitnesses({ cosigned, quorum }: SignedHead, logIndex: number): void {
  requireQuorum(cosigned, { quorum, size: sizeWith(logIndex) });
}

/** witnessedAt gives who has seen a leaf, enough of them or not. */
export function witnessedAt({ cosigned, quorum }: SignedHead, logIndex: number): Witnessed {
  const covering = requireQuorum(cosigned, { quorum: 0, size: sizeWith(logIndex) });
  const by = covering.map(({ by: { name, keyHash }, time_s }) => {
    return { name, key_id: keyHash, at: new Date(time_s * 1000).toISOString() };
  });
  return { quorum, by };
}

/** The event's leaf, which names the signatures, is the one after the record's. */
function sizeWith(logIndex: number): number {
  return logIndex + 2;
}

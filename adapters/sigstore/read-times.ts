import type { SignedEntity } from "@sigstore/verify";

/** When somebody else says that the signature was there. */
export type SigningTime = { readonly source: "log" | "timestamp_authority"; readonly at: Date };

/** readTimes gives the times that the library verifies: signed timestamps, and times in a log's signed promise. */
export function readTimes({ timestamps }: SignedEntity): readonly SigningTime[] {
  return timestamps.flatMap((stamp): readonly SigningTime[] => {
    if (stamp.$case === "timestamp-authority") {
      return [{ source: "timestamp_authority", at: stamp.timestamp.signingTime }];
    }
    const { inclusionPromise, integratedTime } = stamp.tlogEntry;
    return inclusionPromise ? [{ source: "log", at: new Date(Number(integratedTime) * 1000) }] : [];
  });
}

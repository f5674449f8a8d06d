import { X509Certificate } from "node:crypto";
import type { TrustedRoot } from "@sigstore/protobuf-specs";
import { type TrustMaterial, toTrustMaterial, type VerifierOptions } from "@sigstore/verify";
import type { LogEntry } from "./read-log-entry.ts";
import type { SigningTime } from "./read-times.ts";
import type { SigningKey } from "./signing-key.ts";

/** Whom one bundle may be vouched for by, and how many of each it needs. */
export type Trust = { readonly material: TrustMaterial; readonly required: VerifierOptions };

type TrustSubject = {
  readonly signing: SigningKey;
  readonly log: LogEntry | null;
  readonly times: readonly SigningTime[];
};

/**
 * trustIn narrows the trusted roots (at least one) to what may vouch for one bundle: the root whose authority issued the
 * certificate, and of its logs the one that the entry names, valid at each time. The library would take any log's
 * signature under a checkpoint, and logs that had ended. What the root has none of cannot be required.
 */
export function trustIn(roots: readonly TrustedRoot[], { signing, log, times }: TrustSubject): Trust {
  const [first, ...others] = roots;
  if (first === undefined) throw new RangeError("no trusted root");
  const root = [first, ...others].find((one) => issued(one, signing)) ?? first;
  const material = toTrustMaterial(root, () => ({ publicKey: signing.key, validFor: () => true }));
  const tlogs = material.tlogs.filter((candidate, at) => {
    const { logId, checkpointKeyId } = root.tlogs[at] ?? {};
    const named = [logId, checkpointKeyId].some(
      (id) => id !== undefined && log?.entry.logId.keyId.equals(id.keyId),
    );
    const { start, end } = candidate.validFor;
    return named && times.every((time) => start <= time.at && time.at <= end);
  });
  return {
    material: { ...material, tlogs },
    required: {
      timestampThreshold: 1,
      tlogThreshold: Math.min(1, material.tlogs.length),
      ctlogThreshold: Math.min(1, material.ctlogs.length),
    },
  };
}

function issued(root: TrustedRoot, { certificate }: SigningKey): boolean {
  const authorities = root.certificateAuthorities.flatMap(({ certChain }) => certChain?.certificates ?? []);
  return authorities.some(({ rawBytes }) => certificate?.checkIssued(new X509Certificate(rawBytes)));
}

import type { Primitives } from "../../../core/vbh/index.ts";
import { parseSignatures, verifySignatures } from "../../../core/vbh/index.ts";
import { LogError, type ProvenLeaf, parseLogProof, verifyLogProof } from "../../../core/vbh/log/index.ts";
import type { RootChain } from "../../../core/vbh/root/index.ts";
import { trustAt } from "../../../core/vbh/verify/trust-at.ts";
import { requireRecorders } from "../../../core/vbh/verify/verify-principals.ts";
import { matchRecordedEvent } from "../../../core/vbh/verify/verify-recorded-event.ts";
import { verifyRoot } from "../../../core/vbh/verify/verify-root.ts";
import { verifySigners } from "../../../core/vbh/verify/verify-signers.ts";
import type { Evidence } from "../evidence.ts";
import { type Held, NotShown, needed } from "../step-sheet.ts";
import type { SignedProof } from "./check-inclusion.ts";
import type { ProvenRecord } from "./check-record.ts";

type Proven = {
  readonly record: ProvenRecord | null;
  readonly proven: ProvenLeaf | null;
  readonly signed: SignedProof | null;
  readonly chain: RootChain | null;
};

/**
 * checkSignatures holds the signatures to the log, whose next leaf is that of the event which names them by digest; verifies each
 * over the record's bytes; and holds the signers to the root of trust in force at the leaf.
 */
export async function checkSignatures(
  { signatures, recorded }: Evidence,
  found: Proven,
  primitives: Primitives,
): Promise<Held<true>> {
  const record = needed(found.record, "record");
  const proven = needed(found.proven, "inclusion");
  const { trust } = needed(found.signed, "checkpoint");
  if (signatures === null || recorded === null) {
    throw new NotShown("The signatures and their event are not here: a proof of the leaf alone has none.");
  }
  const { leaf, index, checkpoint } = verifyLogProof(parseLogProof(recorded.proof), trust, primitives);
  if (index !== proven.index + 1 || checkpoint.size !== proven.checkpoint.size) {
    throw new LogError("E_INCLUSION", {
      what: `expected a proof of entry ${proven.index + 1} for the recorded event, found one of ${index}`,
      remedy: "take both proofs from the same place",
    });
  }
  const evidence = { id: proven.leaf.id, recorded: recorded.event, signatures };
  matchRecordedEvent(leaf, evidence, primitives.sha256);
  const file = parseSignatures(signatures, primitives.sha256);
  verifySignatures(record.bytes, file, primitives);
  const { chain } = found;
  const trusted = trustAt(chain === null ? null : { chain: () => chain }, proven.index);
  if (file.signatures.some(({ alg }) => alg === "sigstore")) {
    throw new NotShown("A Sigstore bundle signed it, which this page cannot verify: use the terminal.");
  }
  await verifySigners(record.bytes, file, trusted, primitives);
  if (trusted.kind === "root") {
    requireRecorders(file, trusted.root);
    verifyRoot(file, trusted, { index: proven.index, recorded: recorded.event }, primitives.sha256);
  }
  const names = file.signatures.map(({ principal }) => principal).join(", ");
  return {
    value: true,
    open: trusted.kind !== "root",
    detail:
      trusted.kind === "root"
        ? `Signed by ${names}, as version ${trusted.root.version} of the root of trust allows.`
        : `Signed by a key that calls itself ${names}; no root of trust vouches for it.`,
    facts: [
      ["Event", new TextDecoder().decode(recorded.event)],
      ...file.signatures.map(({ principal, alg, ...rest }) => {
        return [`Key of ${principal}`, "public_key" in rest ? `${alg} ${rest.public_key}` : alg] as const;
      }),
    ],
  };
}

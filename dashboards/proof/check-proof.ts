import type { Primitives } from "../../core/vbh/index.ts";
import type { Evidence, Known } from "./evidence.ts";
import { parseKnown } from "./parse-known.ts";
import { type Step, stepSheet } from "./step-sheet.ts";
import { checkAnchor } from "./steps/check-anchor.ts";
import { checkHead } from "./steps/check-head.ts";
import { checkCheckpoint, checkInclusion } from "./steps/check-inclusion.ts";
import { checkRecord } from "./steps/check-record.ts";
import { checkRoot } from "./steps/check-root.ts";
import { checkSignatures } from "./steps/check-signatures.ts";
import { checkWitnesses } from "./steps/check-witnesses.ts";

/**
 * What the steps come to. failed: one of them does. held: all that could be told holds, and it was held to something that the
 * reader has from elsewhere. fits: all that could be told fits together, but came from one place. nothing: there is nothing
 * to check.
 */
export type Verdict = "failed" | "held" | "fits" | "nothing";

export type CheckedProof = {
  readonly verdict: Verdict;
  /** Id of the build that the proven leaf names; null when no leaf is proven. */
  readonly id: string | null;
  readonly steps: readonly Step[];
};

/**
 * checkProof checks a proof step by step with what the reader knows, by the same functions as the terminal does. It never throws:
 * whatever goes wrong is a failed step with its code.
 */
export async function checkProof(
  evidence: Evidence,
  typed: Known,
  primitives: Primitives,
): Promise<CheckedProof> {
  if (evidence.proof === null) return { verdict: "nothing", id: null, steps: [] };
  const sheet = stepSheet();
  const known = parseKnown(typed, primitives.sha256);
  const chain = await sheet.run("root", () => checkRoot(evidence, known, primitives));
  const signed = await sheet.run("checkpoint", () => checkCheckpoint(evidence, known, chain, primitives));
  const proven = await sheet.run("inclusion", () => checkInclusion(evidence, signed, primitives));
  const record = await sheet.run("record", () => checkRecord(evidence, proven, primitives));
  await sheet.run("signatures", () =>
    checkSignatures(evidence, { record, proven, signed, chain }, primitives),
  );
  await sheet.run("anchor", () => checkAnchor(evidence, { proven, chain }, primitives));
  const witnessed = await sheet.run("witnesses", () =>
    checkWitnesses(evidence, { proven, chain, known }, primitives),
  );
  const kept = await sheet.run("head", () => checkHead(evidence, { proven, known }, primitives));
  const steps = sheet.steps();
  const anchors = [known.pin !== null && chain !== null, signed?.from === "pasted", witnessed === true, kept];
  return {
    verdict: steps.some(({ state }) => state === "failed")
      ? "failed"
      : anchors.includes(true)
        ? "held"
        : "fits",
    id: proven?.leaf.id ?? null,
    steps,
  };
}

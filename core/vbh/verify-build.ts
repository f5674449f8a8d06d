import { encodeCanonical, type JsonObject, parseReadable } from "../canonical/index.ts";
import type { SignaturesFile } from "../registry/build-record.ts";
import { verifySignatures } from "./dsse/index.ts";
import { vbhHeader } from "./header.ts";
import { requireSource } from "./keyless/index.ts";
import {
  type RecordSigner,
  VBH_CHECKS,
  type VbhCheck,
  type VbhStatus,
  type Verification,
} from "./verification.ts";
import type { BuildEvidence, Expectation, VerifyDependencies } from "./verify/build-evidence.ts";
import { checkSheet, held } from "./verify/check-sheet.ts";
import { readEncoding } from "./verify/read-encoding.ts";
import { type Trust, trustAt, trustFor } from "./verify/trust-at.ts";
import { verifyContext } from "./verify/verify-context.ts";
import { verifyCounter } from "./verify/verify-counter.ts";
import { verifyExtension } from "./verify/verify-extension.ts";
import { verifyHead } from "./verify/verify-head.ts";
import { verifyLeaf } from "./verify/verify-leaf.ts";
import { requireRecorders } from "./verify/verify-principals.ts";
import { verifyRoot } from "./verify/verify-root.ts";
import { verifySchema } from "./verify/verify-schema.ts";
import { verifySigners } from "./verify/verify-signers.ts";
import { verifySubject } from "./verify/verify-subject.ts";
import { NOT_WITNESSED, verifyWitnesses, witnessedAt } from "./verify/verify-witnesses.ts";

/**
 * verifyBuild runs the twelve checks on one build and never throws: whatever goes wrong is a failed check with
 * its code. A check that builds on a failed one is not run. Any failure is FAIL; without a root of trust, or for a leaf
 * from before it, the best verdict is SELF_SIGNED. It reads O(log size) files of the log and the bundles back to the previous record.
 *
 * When the record cannot be read `header` is empty; when its leaf cannot be, `counter` is 0; when there is
 * none, `log_index` is -1.
 */
export async function verifyBuild(
  evidence: BuildEvidence,
  expected: Expectation,
  dependencies: VerifyDependencies,
): Promise<Verification> {
  const { sha256, validateStatement } = dependencies;
  const sheet = checkSheet();
  const envelope = await sheet.run("encoding", () => readEncoding(evidence, sha256));
  const trust = trustFor(trustAt(expected.root, evidence.logIndex), envelope.result?.value.file ?? null);
  const signature = await sheet.run("signature", () => {
    const { statement, file } = held(envelope);
    verifySignatures(statement, file, dependencies);
    return verifySigners(statement, file, trust, dependencies);
  });
  if (trust.kind === "root")
    await sheet.run("threshold", () => requireRecorders(held(envelope).file, trust.root));
  else sheet.skip("threshold", trust.kind === "self" ? trust.why : "it builds on the check root");
  const value = await sheet.run("canonical", () => parseReadable(held(envelope).statement));
  const statement = await sheet.run("schema", () => verifySchema(held(value), validateStatement));
  await sheet.run("subject", () => verifySubject(held(statement)));
  await sheet.run("context", () => {
    const { predicate } = held(statement);
    verifyContext(evidence.id, predicate, expected.context ?? {});
    for (const attestation of signature.result?.value ?? []) requireSource(attestation, predicate);
  });
  // The tree's size comes from the signed checkpoint alone, so it is checked before inclusion.
  const chain = trust.kind === "broken" ? null : trust.chain;
  const signed = await sheet.run("checkpoint", () => verifyHead(evidence, expected, chain, dependencies));
  const recorded = await sheet.run("inclusion", () =>
    verifyLeaf(evidence, held(envelope), held(signed).head, dependencies),
  );
  if (trust.kind === "self") sheet.skip("root", trust.why);
  else
    await sheet.run("root", () => {
      if (trust.kind === "broken") throw trust.error;
      const { index } = held(recorded).placed;
      verifyRoot(
        held(envelope).file,
        trust,
        { index, recorded: evidence.recorded ?? new Uint8Array() },
        sha256,
      );
    });
  await sheet.run("consistency", () => verifyExtension(held(recorded), held(signed), expected));
  await sheet.run("counter", () => verifyCounter(held(recorded)));
  const index = evidence.logIndex ?? -1;
  const head = signed.result?.value ?? null;
  // The second half of its check, and last, since all else of a build that no witness has seen yet can still hold.
  if (head !== null) await sheet.run("checkpoint", () => verifyWitnesses(head, index));

  const checks = sheet.checks();
  const counter = recorded.result?.value.placed.leaf.counter ?? 0;
  const facts = statement.result?.value.predicate;
  return {
    vbh_status: verdict(checks, trust.kind === "self"),
    pq: recorded.result !== null && index < (head?.anchor?.size ?? 0) ? "anchored" : "pending",
    vbh_compliance: checks.filter(({ state }) => state === "ok").length / VBH_CHECKS.length,
    checks,
    header: facts === undefined ? "" : vbhHeader(counter, encodeCanonical(facts as JsonObject), sha256),
    counter,
    log_index: index,
    signers: signature.result === null ? [] : signersOf(held(envelope).file, trust),
    witnessed: head === null ? NOT_WITNESSED : witnessedAt(head, index),
  };
}

function signersOf({ signatures }: SignaturesFile, trust: Trust): readonly RecordSigner[] {
  const principals = trust.kind === "root" ? trust.root.principals : {};
  return signatures.map(({ principal }) => ({ principal, class: principals[principal]?.class ?? null }));
}

/** Only the two checks that need a root of trust may be left out of SELF_SIGNED, and none of PASS. */
function verdict(checks: readonly VbhCheck[], self: boolean): VbhStatus {
  const open = checks.filter(({ state }) => state !== "ok");
  if (open.length === 0) return "PASS";
  const needsRoot = open.every(
    ({ name, state }) => state === "not_run" && (name === "threshold" || name === "root"),
  );
  return self && needsRoot ? "SELF_SIGNED" : "FAIL";
}

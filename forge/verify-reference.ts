import { recordPath } from "../core/registry/index.ts";
import { VERIFY_SCHEMA, type VerifyReport } from "../core/report/verify-report.ts";
import { readApprovals } from "./cosign/read-approvals.ts";
import { type FoundEvidence, findEvidence } from "./find-evidence.ts";
import { hexDigest } from "./hex-digest.ts";
import { reportProvenance } from "./provenance/report-provenance.ts";
import type { BundleFile } from "./provenance/split-bundles.ts";
import type { RegistryAccess } from "./registry/open-registry.ts";
import { type VerifyContext, verifyHeld } from "./verify-recorded.ts";

/**
 * verifyReference verifies the build that a person means: the twelve checks, and where they do not fail, who signed it for
 * promotion, and what Sigstore bundles with provenance prove of its artifacts. It writes nothing. Throws as findEvidence does, and what keeps the policy or the root from being read.
 */
export async function verifyReference(
  access: RegistryAccess & VerifyContext,
  reference: string,
  provenance: readonly BundleFile[] = [],
): Promise<VerifyReport> {
  const evidence = await findEvidence(access, reference);
  const { snapshot, found } = evidence;
  const { verification, known_head } = await verifyHeld(access, snapshot, found);
  const { checks, ...rest } = verification;
  return {
    schema: VERIFY_SCHEMA,
    id: found.id,
    ...rest,
    known_head: known_head === null ? null : { place: known_head.place, size: known_head.size },
    checks: checks.map((check) => ({ ...check, ok: check.state === "ok" })),
    ...(verification.vbh_status === "FAIL" ? NOTHING_MORE : await moreOf(access, evidence, provenance)),
  };
}

type More = Pick<VerifyReport, "approvals" | "record_sha256" | "provenance">;

/** Nothing further is said of evidence that does not hold. */
const NOTHING_MORE: More = { approvals: null, record_sha256: null, provenance: null };

async function moreOf(
  context: VerifyContext,
  { snapshot, found: { id, build } }: FoundEvidence,
  files: readonly BundleFile[],
): Promise<More> {
  const record = await snapshot.read(recordPath(id));
  if (record === null) throw new TypeError(`the record of ${id}, which was verified, is gone`);
  const record_sha256 = hexDigest(record, context.primitives.sha256);
  return {
    record_sha256,
    approvals: await readApprovals(context, snapshot, { id, record_sha256 }),
    provenance: await reportProvenance(context.primitives, build, files),
  };
}

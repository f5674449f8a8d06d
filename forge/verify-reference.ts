import { recordPath } from "../core/registry/index.ts";
import { type ReportedApprovals, VERIFY_SCHEMA, type VerifyReport } from "../core/report/verify-report.ts";
import { readApprovals } from "./cosign/read-approvals.ts";
import { type FoundEvidence, findEvidence } from "./find-evidence.ts";
import { hexDigest } from "./hex-digest.ts";
import type { RegistryAccess } from "./registry/open-registry.ts";
import { type VerifyContext, verifyRecorded } from "./verify-recorded.ts";

/**
 * verifyReference verifies the build that a person means: the twelve checks, and where they do not fail, who signed it for
 * promotion. It writes nothing. Throws as findEvidence does, and what keeps the policy or the root from being read.
 */
export async function verifyReference(
  access: RegistryAccess & VerifyContext,
  reference: string,
): Promise<VerifyReport> {
  const evidence = await findEvidence(access, reference);
  const { snapshot, found } = evidence;
  const { checks, ...verification } = await verifyRecorded(access, snapshot, found);
  return {
    schema: VERIFY_SCHEMA,
    id: found.id,
    ...verification,
    checks: checks.map((check) => ({ ...check, ok: check.state === "ok" })),
    approvals: verification.vbh_status === "FAIL" ? null : await approvalsOf(access, evidence),
  };
}

async function approvalsOf(
  context: VerifyContext,
  { snapshot, found: { id } }: FoundEvidence,
): Promise<ReportedApprovals> {
  const record = await snapshot.read(recordPath(id));
  if (record === null) throw new TypeError(`the record of ${id}, which was verified, is gone`);
  const record_sha256 = hexDigest(record, context.primitives.sha256);
  return readApprovals(context, snapshot, { id, record_sha256 });
}

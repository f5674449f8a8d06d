import type * as core from "@actions/core";
import { concludeVerdict } from "../../adapters/actions/conclude-verdict.ts";
import { setOutputs } from "../../adapters/actions/set-outputs.ts";
import { summarize } from "../../adapters/actions/summarize.ts";
import type { WorkflowContext } from "../../adapters/actions/workflow-context.ts";
import { writeEvidence } from "../../adapters/actions/write-evidence.ts";
import type { Session } from "../../adapters/workspace/open-session.ts";
import { recordPath } from "../../core/registry/index.ts";
import { escapeMarkdown, renderVerification } from "../../core/report/index.ts";
import { awaitsWitnesses } from "../../core/vbh/index.ts";
import { verifyReference } from "../../forge/verify-reference.ts";
import { draftOutputs, signOutputs } from "./outputs.ts";
import type { Settled } from "./settle-build.ts";

export type Signed = {
  readonly session: Session;
  readonly context: WorkflowContext;
  readonly settled: Settled;
  readonly notices: readonly string[];
};

/**
 * presentSigned hands over what became of the build. A recorded one is verified anew, from the registry as it stands: the verdict
 * is that of any verifier. FAIL fails the step, unless only witnesses are missing, who could not have seen the build before.
 */
export async function presentSigned(
  sink: typeof core,
  { session, context, settled, notices }: Signed,
): Promise<void> {
  if (settled.kind === "draft") {
    setOutputs(sink, draftOutputs(settled));
    sink.info(
      `drafted the record of ${settled.commit.slice(0, 7)}, SHA-256 ${settled.sha256}: attest it, then sign`,
    );
    return;
  }
  const report = await verifyReference({ ...session, hosted_id: context.repository.id }, settled.id);
  const bytes = await (await session.store.snapshot()).read(recordPath(report.id));
  const record = await writeEvidence(process.env, `${report.id}.json`, bytes ?? "");
  setOutputs(sink, signOutputs(report, settled, record));
  const { action, reason } = settled.decision;
  const verified = renderVerification(report, [...notices, ...session.notices()]);
  await summarize(sink, `${verified}\n**Decision: ${action}.** ${escapeMarkdown(reason)}\n`);
  if (!awaitsWitnesses(report.checks)) return concludeVerdict(sink, report, "fail");
  sink.notice(
    `${report.id} is recorded; it is ${report.vbh_status} until enough witnesses have seen its leaf`,
  );
}

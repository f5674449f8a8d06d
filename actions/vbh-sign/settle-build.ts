import { runBuild } from "../../adapters/actions/run-build.ts";
import { writeEvidence } from "../../adapters/actions/write-evidence.ts";
import { readInput } from "../../adapters/files/read-input.ts";
import type { Session } from "../../adapters/workspace/open-session.ts";
import { encodeReadable, type JsonValue } from "../../core/canonical/index.ts";
import { emptyInputs } from "../../core/inputs/index.ts";
import type { Decision } from "../../core/policy/index.ts";
import { build, draftBuild } from "../../forge/build.ts";
import type { CollectedInputs } from "../../forge/collect-inputs.ts";
import { hexDigest } from "../../forge/hex-digest.ts";
import { recordDraft } from "../../forge/record/record-draft.ts";
import { prepareBuild, type SignStep } from "./prepare-build.ts";

const NOTHING: CollectedInputs = { inputs: emptyInputs(), inputs_sha256: null, artifacts: [] };

type Decided = Pick<Decision, "action" | "reason">;

/** What became of the build. */
export type Settled =
  | { readonly kind: "draft"; readonly record: string; readonly sha256: string; readonly commit: string }
  | { readonly kind: "recorded"; readonly id: string; readonly decision: Decided };

/** settleBuild drafts the run's build, or records it: signed by a key that is here, or by the attestation of its draft. */
export async function settleBuild(
  session: Session,
  step: SignStep,
): Promise<{ readonly settled: Settled; readonly notices: readonly string[] }> {
  const { draft, attested } = step.inputs;
  if (attested !== null) return { settled: await recordAttested(session, step, attested), notices: [] };
  const { request, notices } = await prepareBuild(session, step);
  if (draft) return { settled: await writeDraft(session, request), notices };
  const report = await build(session, request);
  const id = report.build.id ?? "";
  return { settled: { kind: "recorded", id, decision: report.decision }, notices };
}

async function writeDraft(session: Session, request: Parameters<typeof draftBuild>[1]): Promise<Settled> {
  const { statement } = await draftBuild(session, request);
  const bytes = new TextEncoder().encode(encodeReadable(statement as unknown as JsonValue));
  const sha256 = hexDigest(bytes, session.primitives.sha256);
  const record = await writeEvidence(process.env, `record-${sha256.slice(0, 12)}.json`, bytes);
  return { kind: "draft", record, sha256, commit: statement.predicate.commit };
}

/** The draft is held to what the run says of itself now; what was measured stands in it already. */
async function recordAttested(
  session: Session,
  { inputs, context, at }: SignStep,
  attested: NonNullable<SignStep["inputs"]["attested"]>,
): Promise<Settled> {
  const [record, bundle] = await Promise.all([
    readInput(at(attested.record)),
    readInput(at(attested.bundle)),
  ]);
  const { request } = await runBuild(session, {
    ...inputs,
    context,
    head: null,
    collected: NOTHING,
    record: true,
  });
  const { origin, repository, ref, run, range, policy } = request;
  const { log: logSigner } = await session.openKeys();
  const outcome = await recordDraft(
    { ...session, logSigner },
    {
      record,
      bundle,
      principal: attested.principal,
      context: { origin, repository, ref, run, commit: range.head },
      policy,
    },
  );
  return { kind: "recorded", id: outcome.id, decision: outcome.decision };
}

import { encodeReadable, type JsonValue } from "../../core/canonical/index.ts";
import type { Decision } from "../../core/policy/decision.ts";
import { type BuildStatus, requireSameFacts } from "../../core/registry/index.ts";
import type { Verification } from "../../core/vbh/index.ts";
import { appendToRegistry, type Planned } from "../registry/append.ts";
import type { RegistryView } from "../registry/registry-view.ts";
import { verifyRecorded } from "../verify-recorded.ts";
import { planRecord } from "./plan-record.ts";
import type { RecordDependencies, RecordRequest } from "./record-request.ts";
import { signaturesBy } from "./signatures-by.ts";

export type RecordOutcome = {
  readonly id: string;
  readonly commit: string;
  readonly pushed_to: string | null;
  /** The same build stood there before, and nothing was added. */
  readonly already_recorded: boolean;
  readonly status: BuildStatus;
  readonly verification: Verification;
  readonly decision: Decision;
};

/** What becomes of the build, but for the commit. */
type Recorded = Omit<RecordOutcome, "commit" | "pushed_to">;

const STATUS_OF = { promote: "candidate", review: "review", reject: "rejected" } as const;

/**
 * recordBuild appends one build to the registry: record, signatures, its three events and the log, in one commit by
 * compare-and-swap. A lost race computes everything anew but the signature. Recording a build again adds nothing and
 * gives what is there; the same key with other facts is E_CONFLICT. Throws as appendToRegistry does.
 */
export async function recordBuild(
  dependencies: RecordDependencies,
  request: RecordRequest,
): Promise<RecordOutcome> {
  const { recorder, primitives } = dependencies;
  const payload = new TextEncoder().encode(encodeReadable(request.statement as unknown as JsonValue));
  const signatures = await signaturesBy(recorder, payload, primitives.sha256);
  const { commit, pushed_to, result } = await appendToRegistry(dependencies, async (view, now_ms) => {
    const there = await alreadyRecorded(dependencies, request, view);
    if (there !== null) return there;
    const intent = { ...request, payload, signatures, view, now_ms };
    const { id, verification, decision, append } = await planRecord(dependencies, intent);
    const status = STATUS_OF[decision.action];
    return { append, result: { id, already_recorded: false, status, verification, decision } };
  });
  return { ...result, commit: commit ?? "", pushed_to };
}

async function alreadyRecorded(
  dependencies: RecordDependencies,
  { statement, decide }: RecordRequest,
  view: RegistryView,
): Promise<Planned<Recorded> | null> {
  const found = await view.byKey(statement.predicate.key);
  if (found === null) return null;
  requireSameFacts(found.id, found.build, statement.predicate);
  const verification = await verifyRecorded(dependencies, view.snapshot, found);
  const { id, status } = found;
  const decision = found.decision ?? decide(verification, []);
  return { append: null, result: { id, already_recorded: true, status, verification, decision } };
}

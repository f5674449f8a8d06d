import { encodeReadable, type JsonValue } from "../../core/canonical/index.ts";
import type { Decision } from "../../core/policy/decision.ts";
import { type BuildStatus, foldBuilds, requireSameFacts } from "../../core/registry/index.ts";
import { encodeSignatures, signPayload, type Verification } from "../../core/vbh/index.ts";
import { ForgeError } from "../forge-error.ts";
import type { RegistryState } from "../registry/registry-reader.ts";
import { requireLogged } from "../registry/require-logged.ts";
import { verifyRecorded } from "../verify-recorded.ts";
import { planRecord } from "./plan-record.ts";
import type { RecordDependencies, RecordRequest } from "./record-request.ts";

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

const MAX_LOST_RACES = 100;

/**
 * recordBuild appends one build to the registry: record, signatures, its three events and the log, in one commit by
 * compare-and-swap. A lost race computes everything anew but the signature. Recording a build again adds nothing and
 * gives what is there; the same key with other facts is E_CONFLICT. Throws E_REGISTRY_BUSY after 100 lost races.
 */
export async function recordBuild(
  dependencies: RecordDependencies,
  request: RecordRequest,
): Promise<RecordOutcome> {
  const { store, readRegistry, recorder, primitives, backOff } = dependencies;
  const payload = new TextEncoder().encode(encodeReadable(request.statement as unknown as JsonValue));
  const signature = await signPayload(payload, recorder, primitives.sha256);
  const signatures = encodeSignatures(payload, [signature], primitives.sha256);
  for (let lostRaces = 0; lostRaces < MAX_LOST_RACES; lostRaces++) {
    const state = await readRegistry(await store.snapshot(), store.branch);
    await requireLogged(state, dependencies, store.branch);
    const there = await alreadyRecorded(dependencies, request, state);
    if (there !== null) return there;
    const plan = await planRecord(dependencies, { ...request, payload, signatures, state });
    const outcome = await store.commit(state.snapshot, plan.change);
    if (outcome.state === "landed") {
      const { id, status, verification, decision } = plan;
      const { commit, pushed_to } = outcome;
      return { id, commit, pushed_to, already_recorded: false, status, verification, decision };
    }
    await backOff(lostRaces);
  }
  throw new ForgeError("E_REGISTRY_BUSY", {
    what: `expected to append to branch ${store.branch}, found another writer ahead ${MAX_LOST_RACES} times`,
    remedy: "run again when fewer builds are recorded at once; nothing was written",
  });
}

async function alreadyRecorded(
  dependencies: RecordDependencies,
  { statement, decide }: RecordRequest,
  state: RegistryState,
): Promise<RecordOutcome | null> {
  const { head } = state.snapshot;
  const record = state.records.find(({ build }) => build.key === statement.predicate.key);
  if (record === undefined || head === null) return null;
  requireSameFacts(record.id, record.build, statement.predicate);
  const folded = foldBuilds(state.records, state.events).find(({ id }) => id === record.id);
  const verification = await verifyRecorded(dependencies, state.snapshot, record);
  return {
    id: record.id,
    commit: head,
    pushed_to: null,
    already_recorded: true,
    status: folded?.status ?? "candidate",
    verification,
    decision: folded?.decision ?? decide(verification, []),
  };
}

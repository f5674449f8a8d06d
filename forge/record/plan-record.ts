import type { Decision } from "../../core/policy/decision.ts";
import { type EventDraft, encodeEventLine, validateStatement } from "../../core/registry/index.ts";
import { type Verification, verifyBuild } from "../../core/vbh/index.ts";
import type { ReadFile } from "../../core/vbh/log/index.ts";
import { hexDigest } from "../hex-digest.ts";
import type { RegistryChange } from "../ports.ts";
import { nextBuildId } from "../registry/append.ts";
import { type Append, layOutAppend } from "../registry/lay-out-append.ts";
import type { RegistryView } from "../registry/registry-view.ts";
import type { RecordDependencies, RecordRequest } from "./record-request.ts";
import { verifiedEvent } from "./verified-event.ts";

/** A signed build and the registry that it is to join. */
export type RecordIntent = RecordRequest & {
  readonly payload: Uint8Array;
  readonly signatures: Uint8Array;
  readonly view: RegistryView;
  readonly now_ms: number;
};

/** The append as data, and what it says of the build. */
export type RecordPlan = {
  readonly id: string;
  readonly verification: Verification;
  readonly decision: Decision;
  readonly append: Append;
};

/**
 * planRecord computes the append without writing anything. The evidence is verified as it will stand, the decision is
 * taken on that verification, and record, `recorded`, `verified` and `decided` join the log together, in this order:
 * the verifier finds the event that names the signatures by its leaf, the one after the record's.
 */
export async function planRecord(
  dependencies: RecordDependencies,
  intent: RecordIntent,
): Promise<RecordPlan> {
  const { sha256 } = dependencies.primitives;
  const { statement, payload, signatures, view } = intent;
  const build = statement.predicate;
  const id = await nextBuildId(view, build.timestamp);
  const actor = dependencies.recorder.principal;
  const recorded: EventDraft = {
    v: 1,
    kind: "recorded",
    actor,
    build_id: id,
    signatures_sha256: hexDigest(signatures, sha256),
  };
  const records = [{ id, payload, signatures }];
  const alone: Append = { records, events: [recorded], pointers: new Map(), message: "" };
  const verification = await verifyAsLaidOut(dependencies, intent, { id, append: alone });
  const decision = intent.decide(verification, await view.historyBefore(build));
  const verified = verifiedEvent(verification, id, actor);
  const decided: EventDraft = { v: 1, kind: "decided", actor, build_id: id, decision };
  const events = [recorded, verified, decided];
  const append = { ...alone, events, message: messageOf(id, decision) };
  return { id, verification, decision, append };
}

/** The registry as the append would leave it, and the build's evidence in it. */
async function verifyAsLaidOut(
  dependencies: RecordDependencies,
  { statement, payload, signatures, view, now_ms }: RecordIntent,
  { id, append }: { readonly id: string; readonly append: Append },
): Promise<Verification> {
  const { change, events, leaves } = await layOutAppend(dependencies, view, append, now_ms);
  const { commit, repository } = statement.predicate;
  const [recorded] = events;
  return verifyBuild(
    {
      id,
      statement: payload,
      signatures,
      logIndex: leaves[0]?.index ?? null,
      recorded: recorded === undefined ? null : new TextEncoder().encode(encodeEventLine(recorded)),
      read: overlaid((path) => view.snapshot.read(path), change),
    },
    { root: await dependencies.trustedRoot(), context: { commit, repository_name: repository.name } },
    { ...dependencies.primitives, validateStatement },
  );
}

function overlaid(read: ReadFile, { puts, deletes }: RegistryChange): ReadFile {
  const gone = new Set(deletes);
  return async (path) => puts.get(path) ?? (gone.has(path) ? null : read(path));
}

function messageOf(id: string, decision: Decision): string {
  return `Record ${id}: ${decision.action}\n`;
}

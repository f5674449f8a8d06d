import type { Decision } from "../../core/policy/decision.ts";
import {
  appendEventLines,
  type BuildPredicate,
  type BuildStatus,
  buildId,
  encodeEventLine,
  eventsPath,
  foldBuilds,
  type RegistryEvent,
  recordedAt,
  recordPath,
  signaturesPath,
  validateStatement,
} from "../../core/registry/index.ts";
import { type Verification, verifyBuild } from "../../core/vbh/index.ts";
import { type LeafSubject, planAppend, type ReadFile } from "../../core/vbh/log/index.ts";
import { hexDigest } from "../hex-digest.ts";
import type { RegistryChange } from "../ports.ts";
import type { RegistryState } from "../registry/registry-reader.ts";
import { earlierBuilds } from "./earlier-builds.ts";
import type { RecordDependencies, RecordRequest } from "./record-request.ts";

/** A signed build and the registry that it is to join. */
export type RecordIntent = RecordRequest & {
  readonly payload: Uint8Array;
  readonly signatures: Uint8Array;
  readonly state: RegistryState;
};

/** One append as data: the commit to make, and what it says of the build. */
export type RecordPlan = {
  readonly id: string;
  readonly status: BuildStatus;
  readonly verification: Verification;
  readonly decision: Decision;
  readonly change: RegistryChange;
};

/**
 * planRecord computes the whole append without writing anything. The evidence is verified as it will stand, the
 * decision is taken on that verification, and record, `recorded`, `verified` and `decided` join the log together, in this
 * order: the verifier finds the event that names the signatures by its leaf, the one after the record's.
 */
export async function planRecord(
  dependencies: RecordDependencies,
  intent: RecordIntent,
): Promise<RecordPlan> {
  const { clock, primitives, logSigner, recorder } = dependencies;
  const { statement, payload, signatures, state, logOrigin } = intent;
  const build = statement.predicate;
  const id = buildId(
    build.timestamp,
    state.records.map((record) => record.id),
  );
  const digest = hexDigest(payload, primitives.sha256);
  const times = eventTimes(state.events.at(-1)?.at ?? null, clock.now());
  const actor = recorder.principal;

  const recorded: RegistryEvent = {
    v: 1,
    kind: "recorded",
    at: times[0],
    actor,
    build_id: id,
    key: build.key,
    record_sha256: digest,
    signatures_sha256: hexDigest(signatures, primitives.sha256),
  };
  const record: LeafSubject = { kind: "record", id, sha256: digest };
  const read: ReadFile = (path) => state.snapshot.read(path);
  const append = (subjects: readonly LeafSubject[]) =>
    planAppend({ read, origin: logOrigin, signer: logSigner, subjects }, primitives);
  const leafOf = (event: RegistryEvent): LeafSubject => ({
    kind: "event",
    id: `${event.kind}@${event.at}`,
    sha256: hexDigest(new TextEncoder().encode(encodeEventLine(event)), primitives.sha256),
  });

  const draft = await append([record, leafOf(recorded)]);
  const files = new Map([...draft.puts, [recordPath(id), payload], [signaturesPath(id), signatures]]);
  const logIndex = draft.leaves[0]?.index ?? null;
  const verification = await verifyBuild(
    {
      id,
      statement: payload,
      signatures,
      logIndex,
      recorded: new TextEncoder().encode(encodeEventLine(recorded)),
      read: overlaid(read, files, draft.deletes),
    },
    { root: null, context: contextOf(build) },
    { ...primitives, validateStatement },
  );
  const decision = intent.decide(verification, earlierBuilds(state.records, build));
  const verified = verifiedEvent(verification, id, actor, times[1]);
  const decided: RegistryEvent = { v: 1, kind: "decided", at: times[2], actor, build_id: id, decision };

  const events = [recorded, verified, decided];
  const log = await append([record, ...events.map(leafOf)]);
  const puts = new Map([
    ...log.puts,
    [recordPath(id), payload],
    [signaturesPath(id), signatures],
    ...(await eventFiles(events, read)),
  ]);
  const [folded] = foldBuilds([{ id, build }], events);
  return {
    id,
    status: folded?.status ?? "candidate",
    verification,
    decision,
    change: {
      message: messageOf(id, build, decision),
      puts,
      deletes: log.deletes,
      at_ms: Date.parse(times[2]),
    },
  };
}

function eventTimes(last: string | null, nowMs: number): readonly [string, string, string] {
  const first = recordedAt(last === null ? null : Date.parse(last), nowMs);
  const iso = (ms: number): string => new Date(ms).toISOString();
  return [iso(first), iso(first + 1), iso(first + 2)];
}

function overlaid(
  read: ReadFile,
  puts: ReadonlyMap<string, Uint8Array>,
  deletes: readonly string[],
): ReadFile {
  const gone = new Set(deletes);
  return async (path) => puts.get(path) ?? (gone.has(path) ? null : read(path));
}

function contextOf(build: BuildPredicate): { readonly commit: string; readonly repository_name: string } {
  return { commit: build.commit, repository_name: build.repository.name };
}

function verifiedEvent(verification: Verification, id: string, actor: string, at: string): RegistryEvent {
  const { vbh_status, vbh_compliance, pq, log_index, checks } = verification;
  return {
    v: 1,
    kind: "verified",
    at,
    actor,
    build_id: id,
    vbh_status,
    vbh_compliance,
    pq,
    log_index,
    failed: checks.flatMap(({ name, state, code }) =>
      state === "failed" ? [{ check: name, code: code ?? "" }] : [],
    ),
    not_run: checks.flatMap(({ name, state }) => (state === "not_run" ? [name] : [])),
  };
}

/** Events of one append may fall on two days, at midnight UTC. */
async function eventFiles(
  events: readonly RegistryEvent[],
  read: ReadFile,
): Promise<readonly (readonly [string, Uint8Array])[]> {
  const pathOf = (event: RegistryEvent): string => eventsPath(Date.parse(event.at));
  const paths = [...new Set(events.map(pathOf))];
  return Promise.all(
    paths.map(async (path) => {
      const lines = events.filter((event) => pathOf(event) === path).map(encodeEventLine);
      return [path, appendEventLines(await read(path), lines)] as const;
    }),
  );
}

function messageOf(id: string, build: BuildPredicate, decision: Decision): string {
  return `Record ${id}: ${decision.action}\n\nCommit: ${build.commit}\nOrigin: ${build.origin}\nKey: ${build.key}\n`;
}

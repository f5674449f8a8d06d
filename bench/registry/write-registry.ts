import { spawn } from "node:child_process";
import { once } from "node:events";
import type { Session } from "../../adapters/workspace/open-session.ts";
import { encodeReadable, type JsonValue } from "../../core/canonical/index.ts";
import { decide, type LoadedPolicy } from "../../core/policy/index.ts";
import { buildId, type EventDraft, isEventsPath } from "../../core/registry/index.ts";
import { encodeSignatures, signPayload, VBH_CHECKS, type Verification } from "../../core/vbh/index.ts";
import { attest } from "../../forge/attest.ts";
import { hexDigest } from "../../forge/hex-digest.ts";
import type { RegistryChange, Signer } from "../../forge/ports.ts";
import { verifiedEvent } from "../../forge/record/verified-event.ts";
import { type Append, layOutAppend, type RecordFiles } from "../../forge/registry/lay-out-append.ts";
import type { RegistryView } from "../../forge/registry/registry-view.ts";
import { type Random, seededRandom } from "../steps/seeded-random.ts";
import { A_DAY, momentOf, sampleBuild } from "./sample-build.ts";

export type WriteRequest = {
  readonly session: Session;
  readonly policy: LoadedPolicy;
  readonly builds: number;
  /** Builds of one commit; it divides A_DAY. */
  readonly a_commit: number;
  readonly branch: string;
};

const SEED = 4;
/** One build of so many is promoted. */
const A_PROMOTION = 20;

/** The builds of the next commit, and how many leaves the log has before it. */
type Upcoming = { readonly indexes: readonly number[]; readonly random: Random; readonly leaves: number };

/**
 * writeRegistry writes a registry of sample builds to a branch: the very files that so many appends would have left, with
 * real signatures and a real log, but through one `git fast-import`.
 */
export async function writeRegistry(request: WriteRequest): Promise<void> {
  const { session, builds, a_commit, branch } = request;
  const { recorder, log } = await session.openKeys();
  if ("bundle" in recorder) throw new TypeError("a sample registry has no root of trust");
  const random = seededRandom(SEED);
  const files = new Map<string, Uint8Array>();
  const importer = spawn("git", ["-C", session.path, "fast-import", "--quiet", "--force"], {
    stdio: ["pipe", "inherit", "inherit"],
  });
  let last: string | null = null;
  let leaves = 0;
  for (let at = 0; at < builds; at += a_commit) {
    const indexes = Array.from({ length: Math.min(a_commit, builds - at) }, (_, offset) => at + offset);
    const append = await appendOf(request, recorder, { indexes, random, leaves });
    const view = { snapshot: { read: async (path: string) => files.get(path) ?? null }, last_event_at: last };
    const { change, events } = await layOutAppend(
      { ...session, logSigner: log },
      view as unknown as RegistryView,
      append,
      momentOf(at),
    );
    last = events.at(-1)?.at ?? null;
    leaves += indexes.length + events.length;
    for (const path of change.deletes) files.delete(path);
    for (const [path, bytes] of change.puts) if (isReadAgain(path)) files.set(path, bytes);
    for (const piece of commitCommands(branch, change)) {
      if (!importer.stdin.write(piece)) await once(importer.stdin, "drain");
    }
  }
  importer.stdin.end();
  const [status] = await once(importer, "close");
  if (status !== 0) throw new Error(`git fast-import ended with ${status}`);
}

/** Records are not looked at by a later append, nor is a day that is over. */
function isReadAgain(path: string): boolean {
  return path.startsWith("registry/log/") || isEventsPath(path);
}

async function appendOf(
  { session, policy }: WriteRequest,
  recorder: Signer,
  { indexes, random, leaves }: Upcoming,
): Promise<Append> {
  const { sha256 } = session.primitives;
  const records: RecordFiles[] = [];
  const events: EventDraft[] = [];
  for (const index of indexes) {
    const statement = attest(sampleBuild(index, random), sha256);
    const build = statement.predicate;
    const payload = new TextEncoder().encode(encodeReadable(statement as unknown as JsonValue));
    const signature = await signPayload(payload, recorder, sha256);
    const signatures = encodeSignatures([signature]);
    const id = buildId(build.timestamp, index % A_DAY);
    const verification = verificationAt(leaves + records.length + events.length);
    const decision = decide({ profile: "build", build, verification }, policy, []);
    const actor = recorder.principal;
    const signatures_sha256 = hexDigest(signatures, sha256);
    records.push({ id, payload, signatures });
    events.push({ v: 1, kind: "recorded", actor, build_id: id, signatures_sha256 });
    events.push(verifiedEvent(verification, id, actor));
    events.push({ v: 1, kind: "decided", actor, build_id: id, decision });
    if (index % A_PROMOTION === 0) {
      const on = { v: 1, actor, build_id: id, channel: "production" } as const;
      const asked = { previous: null, automatic: false, forced: false, hotfix: null };
      events.push({ ...on, kind: "promoting", ...asked });
      events.push({ ...on, kind: "promoted", merge_commit: build.commit });
    }
  }
  const message =
    records.length === 1 ? `Record ${records[0]?.id}: review\n` : `Record ${records.length} builds\n`;
  return { records, events, pointers: new Map(), message };
}

/** What verifying a build without a root of trust finds. */
function verificationAt(log_index: number): Verification {
  const checks = VBH_CHECKS.map((name) => {
    const state = name === "root" || name === "threshold" ? "not_run" : "ok";
    return { name, state, code: null, detail: "" } as const;
  });
  const vbh_compliance = 10 / VBH_CHECKS.length;
  return {
    vbh_status: "SELF_SIGNED",
    pq: "pending",
    witnessed: { quorum: 0, by: [] },
    vbh_compliance,
    checks,
    header: "",
    counter: 1,
    log_index,
    signers: [{ principal: "local-recorder", class: null }],
  };
}

/** Commands of git-fast-import(1). */
function* commitCommands(
  branch: string,
  { puts, deletes, at_ms, message }: RegistryChange,
): Generator<string | Uint8Array> {
  const seconds = Math.floor(at_ms / 1000);
  yield `commit refs/heads/${branch}\ncommitter bench <bench@example.org> ${seconds} +0000\n`;
  yield `data ${message.length}\n${message}\n`;
  for (const path of deletes) yield `D ${path}\n`;
  for (const [path, bytes] of puts) {
    yield `M 100644 inline ${path}\ndata ${bytes.length}\n`;
    yield bytes;
    yield "\n";
  }
}

import type { Decision } from "../policy/decision.ts";
import type { VbhStatus } from "../vbh/verification.ts";
import { compareBuildIds } from "./build-id.ts";
import type { BuildPredicate } from "./build-record.ts";
import { RegistryError } from "./registry-error.ts";
import type { RegistryEvent } from "./registry-event.ts";

export type BuildStatus =
  | "candidate"
  | "review"
  | "promoting"
  | "promoted"
  | "rejected"
  | "rolled_back"
  | "superseded";

/** A build and what has become of it. */
export type FoldedBuild = {
  readonly id: string;
  readonly build: BuildPredicate;
  readonly status: BuildStatus;
  /** When it entered the registry; null when its `recorded` event is not among the events folded. */
  readonly recorded_at: string | null;
  /** When it last began to run on a channel; null when it never did. */
  readonly promoted_at: string | null;
  readonly rollback_count: number;
  readonly vbh_status: VbhStatus | null;
  readonly vbh_compliance: number | null;
  /** The last decision's score, 0..10. */
  readonly performance_score: number | null;
  readonly decision: Decision | null;
};

/** Channel names and the build that each runs. */
type Running = ReadonlyMap<string, string>;
type Builds = Map<string, FoldedBuild>;

/**
 * foldBuilds replays the events, oldest first, over the records and gives the builds in the order of their
 * ids. A decision moves a build only while it has never run: candidate, review or rejected. A build that
 * another one replaces on its last channel is superseded; a rollback marks the build left as rolled_back and
 * the build returned to as promoted again. An event about a build without a record is E_REGISTRY_DAMAGED.
 */
export function foldBuilds(
  records: Iterable<{ readonly id: string; readonly build: BuildPredicate }>,
  events: Iterable<RegistryEvent>,
): readonly FoldedBuild[] {
  const builds: Builds = new Map();
  for (const { id, build } of records) builds.set(id, untouched(id, build));
  const running = new Map<string, string>();
  for (const event of events) apply(event, builds, running);
  return [...builds.values()].sort((a, b) => compareBuildIds(a.id, b.id));
}

function untouched(id: string, build: BuildPredicate): FoldedBuild {
  return {
    id,
    build,
    status: "candidate",
    recorded_at: null,
    promoted_at: null,
    rollback_count: 0,
    vbh_status: null,
    vbh_compliance: null,
    performance_score: null,
    decision: null,
  };
}

function apply(event: RegistryEvent, builds: Builds, running: Map<string, string>): void {
  if (!concernsBuild(event)) return;
  const id = event.build_id;
  const build = known(builds, id, event);
  switch (event.kind) {
    case "recorded":
      builds.set(id, { ...build, recorded_at: event.at });
      return;
    case "verified":
      builds.set(id, { ...build, vbh_status: event.vbh_status, vbh_compliance: event.vbh_compliance });
      return;
    case "decided":
      builds.set(id, decided(build, event.decision));
      return;
    case "promoting":
    case "rejected":
      builds.set(id, { ...build, status: event.kind });
      return;
    case "promoted":
      builds.set(id, { ...build, status: "promoted", promoted_at: event.at });
      supersede(event.channel, id, builds, running);
      return;
    case "rolled_back": {
      const target = known(builds, event.to, event);
      builds.set(event.to, { ...target, status: "promoted", promoted_at: event.at });
      builds.set(id, { ...build, status: "rolled_back", rollback_count: build.rollback_count + 1 });
      running.set(event.channel, event.to);
      return;
    }
    case "promotion_opened":
    case "health":
    case "cosigned":
      return;
  }
}

type BuildEvent = Extract<RegistryEvent, { readonly build_id: string }>;
const OTHER_KINDS: ReadonlySet<string> = new Set<Exclude<RegistryEvent, BuildEvent>["kind"]>([
  "hold",
  "release",
  "lock",
  "unlock",
  "alert",
  "policy_changed",
]);

/** By its kind: an open event may have a field of any name. */
function concernsBuild(event: RegistryEvent): event is BuildEvent {
  return !OTHER_KINDS.has(event.kind);
}

function decided(build: FoldedBuild, decision: Decision): FoldedBuild {
  const judged = { ...build, decision, performance_score: decision.score };
  if (build.status !== "candidate" && build.status !== "review" && build.status !== "rejected") return judged;
  const status = { promote: "candidate", review: "review", reject: "rejected" } as const;
  return { ...judged, status: status[decision.action] };
}

/**
 * Puts a build on a channel; the build that ran there is superseded unless it still runs on another channel.
 */
function supersede(channel: string, id: string, builds: Builds, running: Map<string, string>): void {
  const before = running.get(channel);
  running.set(channel, id);
  if (before === undefined || before === id || runsSomewhere(running, before)) return;
  const left = builds.get(before);
  if (left !== undefined) builds.set(before, { ...left, status: "superseded" });
}

function runsSomewhere(running: Running, id: string): boolean {
  return [...running.values()].includes(id);
}

function known(builds: Builds, id: string, event: RegistryEvent): FoldedBuild {
  const build = builds.get(id);
  if (build !== undefined) return build;
  throw new RegistryError("E_REGISTRY_DAMAGED", {
    what: `expected a record for every build that an event names, found none for ${id} (${event.kind} at ${event.at})`,
    remedy: "restore the record from the registry branch's history",
  });
}

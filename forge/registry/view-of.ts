import { HISTORY_WINDOW } from "../../core/policy/history-curve.ts";
import { compareBuildIds, findBuild } from "../../core/registry/index.ts";
import type { RegistrySnapshot } from "../ports.ts";
import { earlierBuilds } from "../record/earlier-builds.ts";
import type { IndexReader } from "./registry-index.ts";
import type { RegisteredBuild, RegistryView } from "./registry-view.ts";

/** viewOf gives the registry at a snapshot from an index that was read up to it. */
export function viewOf(snapshot: RegistrySnapshot, index: IndexReader): RegistryView {
  const size = index.size();
  return {
    snapshot,
    size,
    last_event_at: index.position?.last_event_at ?? null,
    find: async (reference) => findBuild(reference, candidates(index, reference).map(named), size).found,
    build: async (id) => index.build(id),
    byKey: async (key) => index.byKey(key),
    byCommit: async (commit) => index.byCommit(commit).toSorted((a, b) => compareBuildIds(a.id, b.id)),
    highestNumber: async (day) => index.highestNumber(day),
    newest: async (count) => index.newest(count),
    historyBefore: async (moment) => {
      const measured = index.measuredBefore(moment, HISTORY_WINDOW).map((build) => ({ build }));
      return earlierBuilds(measured, moment).map(({ metrics }) => metrics);
    },
    all: async function* () {
      yield* index.all();
    },
    channel: async (name) => index.channel(name),
    channels: async () => index.channelNames(),
    close: () => index.close(),
  };
}

/** Every build that findBuild could mean by a reference. */
function candidates(index: IndexReader, reference: string): readonly RegisteredBuild[] {
  if (reference === "latest") return index.newest(1);
  const exact = [reference, `qf-${reference}`].flatMap((id) => index.build(id) ?? []);
  const numbered = /^\d{3,9}$/.test(reference) ? index.byNumber(Number(reference)) : [];
  const built = /^[0-9a-f]{7,64}$/.test(reference) ? index.byCommit(reference) : [];
  return [...new Map([...exact, ...numbered, ...built].map((build) => [build.id, build])).values()];
}

function named(found: RegisteredBuild) {
  return { id: found.id, commit: found.build.commit, timestamp: found.build.timestamp, found };
}

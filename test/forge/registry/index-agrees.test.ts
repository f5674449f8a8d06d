import fc from "fast-check";
import { expect, it } from "vitest";
import { missing } from "../../../core/metric.ts";
import { earlierValues } from "../../../core/policy/history-curve.ts";
import { SCORED_METRICS } from "../../../core/policy/policy.ts";
import {
  applyEvent,
  compareByTime,
  dayOf,
  type EventDraft,
  memoryTable,
  parseBuildId,
} from "../../../core/registry/index.ts";
import { earlierBuilds } from "../../../forge/record/earlier-builds.ts";
import { memoryIndex } from "../../../forge/registry/memory-index.ts";
import { openRegistry } from "../../../forge/registry/open-registry.ts";
import type { RegisteredBuild, RegistryView } from "../../../forge/registry/registry-view.ts";
import { DECISION, EXAMPLE_METRICS } from "../../core/registry/build-fixture.ts";
import { readPlainly } from "./read-plainly.ts";
import { appendBuilds, type BuildChanges, keyOf, newIndex, openTestRegistry } from "./registry-fixture.ts";

const HOUR_MS = 3_600_000;
/** Half an hour before midnight: the events of later appends fall on other days. */
const START = Date.UTC(2026, 0, 2, 23, 30);

const built = fc.record({
  hours_ago: fc.integer({ min: 0, max: 60 }),
  commit: fc.integer({ min: 1, max: 3 }),
  other_model: fc.boolean(),
  measured: fc.subarray([...SCORED_METRICS]),
});
const moves = [
  "nothing",
  "decided",
  "promoting",
  "promoted",
  "rejected",
  "rolled_back",
  "health",
  "hold",
] as const;
const step = fc.record({
  builds: fc.array(built, { maxLength: 3 }),
  move: fc.constantFrom(...moves),
  channel: fc.constantFrom("staging", "production"),
  wait_hours: fc.integer({ min: 0, max: 20 }),
});
type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never;

function buildsOf({ builds }: Step, now_ms: number, appended: number): readonly BuildChanges[] {
  return builds.map(({ hours_ago, commit, other_model, measured }, at) => {
    const unmeasured = SCORED_METRICS.filter((metric) => !measured.includes(metric));
    const absent = unmeasured.map((metric) => {
      const { unit, provenance } = EXAMPLE_METRICS[metric];
      return [metric, missing("not measured", unit, provenance)] as const;
    });
    return {
      key: keyOf(appended + at + 1),
      timestamp: new Date(now_ms - hours_ago * HOUR_MS).toISOString(),
      commit: String(commit).repeat(40),
      model: other_model ? "another/1" : "qf-cm-fast@1",
      metrics: { ...EXAMPLE_METRICS, ...Object.fromEntries(absent) },
    };
  });
}

/** An event about two builds that are there. */
function moveOf({ move, channel }: Step, [build_id, to]: readonly string[]): readonly EventDraft[] {
  if (build_id === undefined || to === undefined) return [];
  const entry = { v: 1, actor: "ada", channel } as const;
  const why = { reason_code: "ASKED", reason: "asked for" };
  switch (move) {
    case "nothing":
      return [];
    case "decided":
      return [{ v: 1, kind: move, actor: "ada", build_id, decision: DECISION }];
    case "promoting":
      return [
        { ...entry, kind: move, build_id, previous: null, automatic: false, forced: false, hotfix: null },
      ];
    case "promoted":
      return [{ ...entry, kind: move, build_id, merge_commit: "1".repeat(40) }];
    case "rejected":
      return [{ ...entry, kind: move, build_id, restored: null, ...why }];
    case "rolled_back":
      return [{ ...entry, kind: move, build_id, to, automatic: false, forced: false, ...why }];
    case "health":
      return [{ ...entry, kind: move, build_id, passed: true, checks: [] }];
    case "hold":
      return [{ ...entry, kind: move, build_id: null, automatic: false, reason: "wait" }];
  }
}

/** All that a view says, by what it can be asked. */
async function tellOf(view: RegistryView) {
  const all: RegisteredBuild[] = [];
  for await (const build of view.all()) all.push(build);
  const days = [...new Set(all.map(({ build }) => dayOf(build.timestamp)))];
  const commits = [...new Set(all.map(({ build }) => build.commit))];
  const newest = all.at(-1);
  return {
    all,
    size: view.size,
    last_event_at: view.last_event_at,
    newest: await view.newest(3),
    latest: newest === undefined ? null : await view.find("latest"),
    by_id: await Promise.all(all.map(({ id }) => view.build(id))),
    by_key: await Promise.all(all.map(({ build }) => view.byKey(build.key))),
    by_commit: await Promise.all(commits.map((commit) => view.byCommit(commit))),
    highest: await Promise.all(days.map((day) => view.highestNumber(day))),
    channels: await Promise.all((await view.channels()).map((name) => view.channel(name))),
    history: newest === undefined ? [] : historyOf(await view.historyBefore(newest.build)),
    nobody: [
      await view.build("qf-20200101-001"),
      await view.byKey(keyOf(0)),
      await view.highestNumber("20200101"),
    ],
  };
}

const historyOf = (history: Parameters<typeof earlierValues>[1]) =>
  SCORED_METRICS.map((metric) => earlierValues(metric, history));

it("gives after any appends, read step by step or at once, what plain reading gives", async () => {
  const property = fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 5 }), async (steps) => {
    const registry = await openTestRegistry();
    registry.now_ms = START;
    let appended = 0;
    let last: RegistryView | null = null;
    for (const one of steps) {
      const builds = buildsOf(one, registry.now_ms, appended);
      const known = last === null ? [] : await last.newest(2);
      await appendBuilds(registry, builds, (ids) => moveOf(one, [...known.map(({ id }) => id), ...ids]));
      appended += builds.length;
      registry.now_ms += one.wait_hours * HOUR_MS;
      last = await openRegistry(registry.session);
    }
    if (last === null) throw new Error("nothing was read");
    const stepwise = await tellOf(last);
    for (const index of [newIndex(), memoryIndex()]) {
      const rebuilt = await openRegistry({ ...registry.session, index });
      expect(await tellOf(rebuilt)).toEqual(stepwise);
    }

    const { records, events } = await readPlainly(registry.session);
    const table = memoryTable(records);
    for (const event of events) applyEvent(event, table);
    const named = table
      .builds()
      .map((build) => ({ ...build, commit: build.build.commit, timestamp: build.build.timestamp }))
      .sort(compareByTime);
    const digests = new Map(records.map(({ id, sha256 }) => [id, sha256]));
    const plain = named.map(({ commit: _, timestamp: __, ...build }) => ({
      ...build,
      record_sha256: digests.get(build.id),
    }));
    expect(stepwise.all.map(({ log_index: _, ...build }) => build)).toEqual(plain);
    expect(stepwise.by_id).toEqual(stepwise.all);
    expect(stepwise.by_key).toEqual(stepwise.all);
    expect(stepwise.newest).toEqual(stepwise.all.toReversed().slice(0, 3));
    expect(stepwise.latest).toEqual(stepwise.all.at(-1) ?? null);
    expect(stepwise.by_commit.flat()).toHaveLength(stepwise.size);
    expect(stepwise.channels).toEqual(table.channels());
    expect(stepwise.last_event_at).toBe(events.at(-1)?.at ?? null);
    const numbers = plain.map(({ id }) => parseBuildId(id)?.number ?? 0);
    expect(Math.max(0, ...stepwise.highest)).toBe(Math.max(0, ...numbers));
    const newest = plain.at(-1);
    const earlier = newest === undefined ? [] : earlierBuilds(records, newest.build);
    if (newest !== undefined)
      expect(stepwise.history).toEqual(historyOf(earlier.map(({ metrics }) => metrics)));
    expect(stepwise.nobody).toEqual([null, null, 0]);
  });
  await fc.assert(property, { numRuns: 12 });
});

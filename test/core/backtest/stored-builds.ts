import { measured } from "../../../core/metric.ts";
import { decide, type LoadedPolicy, PRESETS } from "../../../core/policy/index.ts";
import {
  type BuildMetrics,
  type BuildPredicate,
  type EventDraft,
  type FoldedBuild,
  foldBuilds,
  type RegistryEvent,
} from "../../../core/registry/index.ts";
import type { VbhStatus } from "../../../core/vbh/verification.ts";
import { buildWith, COMMIT, metricsWith } from "../registry/build-fixture.ts";

export const STRICT: LoadedPolicy = { ...PRESETS.strict, source: "built in", blob: null };
export const STANDARD: LoadedPolicy = { ...PRESETS.standard, source: "built in", blob: null };

/** What happened to a build on production, in one word; good and bad ones ran there. */
export type Fate = "good" | "bad" | "never ran";

export type Told = {
  readonly mdl: number;
  readonly fate: Fate;
  readonly metrics?: Partial<BuildMetrics>;
  readonly build?: Partial<BuildPredicate>;
  readonly vbh?: VbhStatus;
};

const START = Date.UTC(2026, 0, 1);
const HOUR = 3_600_000;

/**
 * storedBuilds records one build an hour, decides it by `policy` with the builds before it, and lets it run as told. The events are
 * folded as a registry's are.
 */
export function storedBuilds(
  told: readonly Told[],
  policy: LoadedPolicy | null = STRICT,
): readonly FoldedBuild[] {
  const records: { readonly id: string; readonly build: BuildPredicate }[] = [];
  const events: RegistryEvent[] = [];
  let running: string | null = null;
  for (const [index, { mdl, fate, metrics = {}, build: changes = {}, vbh = "PASS" }] of told.entries()) {
    const build = buildWith({
      timestamp: new Date(START + index * HOUR).toISOString(),
      metrics: metricsWith({ mdl_delta: measured(mdl, "byte", "derived"), ...metrics }),
      ...changes,
    });
    const id = idOf(index);
    const verification = { vbh_status: vbh, vbh_compliance: vbh === "PASS" ? 1 : 0.8 };
    const history = records.map((record) => record.build.metrics);
    records.push({ id, build });
    const drafts: EventDraft[] = [
      { v: 1, kind: "recorded", actor: "ci", build_id: id, ...DIGESTS },
      { v: 1, kind: "verified", actor: "ci", build_id: id, ...verification, ...CHECKS },
    ];
    if (policy !== null) {
      const decision = decide({ profile: "build", build, verification }, policy, history);
      drafts.push({ v: 1, kind: "decided", actor: "ci", build_id: id, decision });
    }
    drafts.push(...lifeOf(id, fate, running));
    if (fate === "good") running = id;
    events.push(
      ...drafts.map(
        (draft, step) =>
          ({ ...draft, at: new Date(START + index * HOUR + step).toISOString() }) as RegistryEvent,
      ),
    );
  }
  return foldBuilds(records, events);
}

/** The id of the build with this index. */
export function idOf(index: number): string {
  const day = new Date(START + index * HOUR).toISOString().slice(0, 10).replaceAll("-", "");
  return `qf-${day}-${String((index % 24) + 1).padStart(3, "0")}`;
}

/** A good build passes its observation; a bad one fails it, and what ran before is brought back when there was something. */
function lifeOf(build_id: string, fate: Fate, running: string | null): readonly EventDraft[] {
  if (fate === "never ran") return [];
  const about = { v: 1, actor: "alice", build_id, channel: "production" } as const;
  const asked = { previous: running, automatic: false, forced: false, hotfix: null };
  const passed = fate === "good";
  const checks = [{ name: "api", passed, detail: "status", duration_ms: 1 }];
  const life: EventDraft[] = [
    { ...about, kind: "promoting", ...asked },
    { ...about, kind: "promoted", merge_commit: COMMIT },
    { ...about, kind: "health", passed, checks },
  ];
  if (passed || running === null) return life;
  const why = { reason_code: "HEALTH_FAILED", reason: "the api check failed" };
  const returned = { ...about, build_id: running, passed: true, checks: [] } as const;
  return [
    ...life,
    { ...about, kind: "rolled_back", to: running, automatic: true, forced: false, ...why },
    { ...returned, kind: "health" },
  ];
}

const DIGESTS = {
  key: "a".repeat(64),
  record_sha256: "b".repeat(64),
  signatures_sha256: "c".repeat(64),
} as const;
const CHECKS = { pq: "pending", log_index: 0, failed: [], not_run: [] } as const;

/** Numbers of 0..1 that look random and are the same each time (Park and Miller's generator). */
export function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

/** Builds of which those that grow the code by more than 600 B are bad, but for a few of either kind. */
export function growingBuilds(count: number, seed = 1): readonly Told[] {
  const next = numbers(seed);
  return Array.from({ length: count }, () => {
    const mdl = Math.round(next() * 1600) - 800;
    const bad = next() < 0.02 ? mdl <= 600 : mdl > 600;
    return { mdl, fate: bad ? "bad" : "good" } as const;
  });
}

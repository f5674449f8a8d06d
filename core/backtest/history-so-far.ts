import { missing } from "../metric.ts";
import { HISTORY_WINDOW } from "../policy/history-curve.ts";
import type { History } from "../policy/index.ts";
import { SCORED_METRICS, type ScoredMetric } from "../policy/policy.ts";
import type { BuildMetrics, FoldedBuild } from "../registry/index.ts";

type Seen = { readonly order: number; readonly model: string; readonly metrics: BuildMetrics };

/** Builds by timestamp, oldest first; read as they come, so that a large registry need not fit into memory. */
export type Builds = AsyncIterable<FoldedBuild> | Iterable<FoldedBuild>;

/**
 * withHistory walks builds and gives each with what a decision about it could know: the builds of earlier timestamps, as far
 * back as a policy looks. Code lengths of another model are missing in them, as they cannot be compared. `history` is to be
 * called before the walk goes on. Memory and time for one build do not grow with the number of builds.
 */
export async function* withHistory(
  builds: Builds,
): AsyncGenerator<{ readonly found: FoldedBuild; readonly history: () => History }> {
  const recent = new Map<string, Seen[]>();
  let waiting: Seen[] = [];
  let now = "";
  let order = 0;
  for await (const found of builds) {
    const { timestamp, model, metrics } = found.build;
    if (timestamp !== now) {
      for (const seen of waiting) remember(recent, seen);
      waiting = [];
      now = timestamp;
    }
    yield { found, history: () => historyFor(model, recent) };
    waiting.push({ order, model, metrics });
    order += 1;
  }
}

function remember(recent: Map<string, Seen[]>, seen: Seen): void {
  for (const metric of SCORED_METRICS) {
    if (seen.metrics[metric].status !== "measured") continue;
    const key = keyOf(metric, seen.model);
    const kept = recent.get(key) ?? [];
    kept.push(seen);
    if (kept.length > HISTORY_WINDOW) kept.shift();
    recent.set(key, kept);
  }
}

/** Code lengths of each model are remembered apart. */
function keyOf(metric: ScoredMetric, model: string): string {
  return metric === "mdl_delta" ? `${metric} ${model}` : metric;
}

function historyFor(model: string, recent: ReadonlyMap<string, readonly Seen[]>): History {
  const known = SCORED_METRICS.flatMap((metric) => recent.get(keyOf(metric, model)) ?? []);
  const once = new Map(known.map((seen) => [seen.order, seen]));
  return [...once.values()]
    .sort((a, b) => a.order - b.order)
    .map((seen) => (seen.model === model ? seen.metrics : withoutCodeLengths(seen.metrics)));
}

function withoutCodeLengths(metrics: BuildMetrics): BuildMetrics {
  const unknown = missing("measured with another model", "byte", "derived");
  return { ...metrics, mdl_delta: unknown, novelty: unknown, removal: unknown, repo_bytes: unknown };
}

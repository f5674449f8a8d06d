import { isDeepStrictEqual } from "node:util";
import type { Tier } from "../../core/mdl/index.ts";
import type { Bench } from "./bench.ts";
import { type Clone, makeClone } from "./clone.ts";
import type { Figure } from "./figure.ts";
import { git } from "./git.ts";
import { type MeasureDocument, runMeasure } from "./run-measure.ts";
import { TARGETS } from "./targets.ts";

type Pair = { readonly base: string; readonly head: string };

const TIERS: readonly Tier[] = ["fast"];
const SAMPLES = 5;

/**
 * replayFigures measure consecutive commits of the first-parent line, the oldest first, with one cache that starts empty:
 * how many look-ups hit, and how many of a few results differ from those without a cache.
 */
export async function* replayFigures(bench: Bench): AsyncGenerator<Figure> {
  const subject = bench.largest;
  const pairs = pairsUpTo(subject.path, subject.commit, bench.commits);
  if (pairs.length === 0) return bench.skip("cache hit rate", "the history has one commit");
  const sample = new Set(
    Array.from({ length: SAMPLES }, (_none, at) => Math.ceil(((at + 1) * pairs.length) / SAMPLES) - 1),
  );
  for (const tier of bench.tiers ?? TIERS) {
    const measure = (clone: Clone, pair: Pair): MeasureDocument =>
      runMeasure(bench, clone, { ...pair, tier, repo_bytes: true }).document;
    const clone = makeClone(bench, subject);
    let [hits, lookups, changed] = [0, 0, 0];
    for (const [at, pair] of pairs.entries()) {
      bench.progress.step(`replaying ${subject.name}`, at / pairs.length);
      const document = measure(clone, pair);
      hits += document.measurement_cache.hits;
      lookups += document.measurement_cache.lookups;
      if (!sample.has(at)) continue;
      if (!isSameResult(document, measure(makeClone(bench, subject), pair))) changed++;
    }
    const common = { repository: subject.name, tier };
    const commits = `${pairs.length} commits`;
    yield {
      ...common,
      figure: `cache hit rate, ${tier}, ${commits}`,
      value: hits / lookups,
      unit: "share",
      target: TARGETS.hit_rate,
      parts: [
        { name: "hits", value: hits, unit: "count" },
        { name: "look-ups", value: lookups, unit: "count" },
      ],
      note: null,
    };
    yield {
      ...common,
      figure: `results changed by the cache, ${tier}`,
      value: changed,
      unit: "count",
      target: TARGETS.changed_results,
      parts: [{ name: "compared", value: sample.size, unit: "count" }],
      note: null,
    };
  }
}

/** Oldest first; the first commit of a history has no base and is left out. */
function pairsUpTo(repository: string, head: string, count: number): readonly Pair[] {
  const range = ["--first-parent", `--max-count=${count + 1}`];
  const line = git(repository, ["rev-list", "--reverse", ...range, head, "--"]).split("\n");
  return line.slice(1).map((commit, at) => ({ base: line[at] ?? "", head: commit }));
}

/** All but what tells of the cache and the time. */
function isSameResult(a: MeasureDocument, b: MeasureDocument): boolean {
  const told = { measurement_cache: null, elapsed_ms: null };
  return isDeepStrictEqual({ ...a, ...told }, { ...b, ...told });
}

import type { Tier } from "../../core/mdl/index.ts";
import type { Bench } from "./bench.ts";
import { makeClone } from "./clone.ts";
import type { Figure } from "./figure.ts";
import { pickCommit, TYPICAL_COMMIT } from "./pick-commit.ts";
import { runMeasure, runNode } from "./run-measure.ts";
import { TARGETS } from "./targets.ts";

const TIERS: readonly Tier[] = ["standard"];
const RUNS = 9;

/** cachedFigures tell what measuring a pair again, all of it cached, takes beyond the bare start of Node. */
export async function* cachedFigures(bench: Bench): AsyncGenerator<Figure> {
  const subject = bench.largest;
  const picked = pickCommit(subject.path, subject.commit, TYPICAL_COMMIT);
  if (picked === null) return bench.skip("measure, all cached", "no commit changes 5 to 20 files");
  const { base, head } = picked;
  for (const tier of bench.tiers ?? TIERS) {
    bench.progress.step(`measure ${tier}, all cached on ${subject.name}`);
    const clone = makeClone(bench, subject);
    const measure = () => runMeasure(bench, clone, { base, head, tier, repo_bytes: true });
    measure();
    const { measurement_cache } = measure().document;
    const rounds = Array.from({ length: RUNS }, () => ({
      node: runNode().wall_ms,
      measure: measure().wall_ms,
    }));
    const node = median(rounds.map((round) => round.node));
    const whole = median(rounds.map((round) => round.measure));
    const { hits, lookups } = measurement_cache;
    yield {
      figure: `measure, ${tier}, all cached - node -e 0`,
      repository: subject.name,
      tier,
      value: whole - node,
      unit: "ms",
      target: tier === "standard" ? TARGETS.all_cached : null,
      parts: [
        { name: "measure", value: whole, unit: "ms" },
        { name: "node -e 0", value: node, unit: "ms" },
      ],
      note: `median of ${RUNS}; ${hits} of ${lookups} look-ups hit`,
    };
  }
}

function median(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[times.length >> 1] ?? Number.NaN;
}

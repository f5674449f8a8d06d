import type { Tier } from "../../core/mdl/index.ts";
import type { Bench } from "./bench.ts";
import { makeClone } from "./clone.ts";
import type { Figure } from "./figure.ts";
import { peerSizes } from "./peer-sizes.ts";
import { runMeasure } from "./run-measure.ts";
import { TARGETS } from "./targets.ts";

const TIERS: readonly Tier[] = ["standard"];

/** blockFigures compare repo_bytes, which is coded block by block, with the best of the general peers. */
export async function* blockFigures(bench: Bench): AsyncGenerator<Figure> {
  for (const subject of bench.subjects) {
    const peers = await peerSizes(bench, subject);
    const [best] = peers;
    if (best === undefined) continue;
    for (const tier of bench.tiers ?? TIERS) {
      bench.progress.step(`repo_bytes, ${tier} on ${subject.name}`);
      const { commit } = subject;
      const request = { base: commit, head: commit, tier, repo_bytes: true };
      const { repo_bytes } = runMeasure(bench, makeClone(bench, subject), request).document;
      if (repo_bytes === null) throw new Error(`measure gave no repo_bytes for ${subject.name}`);
      yield {
        figure: `repo_bytes, ${tier} / best peer`,
        repository: subject.name,
        tier,
        value: repo_bytes / best.value,
        unit: "ratio",
        target: tier === "standard" ? TARGETS.standard_blocks : null,
        parts: [{ name: tier, value: repo_bytes, unit: "byte" }, ...peers],
        note: null,
      };
    }
  }
}

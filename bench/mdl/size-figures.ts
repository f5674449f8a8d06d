import { bitsToBytes, type Tier } from "../../core/mdl/index.ts";
import type { Bench } from "./bench.ts";
import type { Figure, Part } from "./figure.ts";
import { peerSizes } from "./peer-sizes.ts";
import type { Subject } from "./subject.ts";
import { SMALL_BYTES, TARGETS } from "./targets.ts";

const TIERS: readonly Tier[] = ["fast", "standard", "deep"];

/** sizeFigures compare the code length of each tree as one text with the best of the general peers, and with zpaq. */
export async function* sizeFigures(bench: Bench): AsyncGenerator<Figure> {
  for (const subject of bench.subjects) {
    const peers = await peerSizes(bench, subject);
    for (const tier of bench.tiers ?? TIERS) {
      bench.progress.step(`${tier} on ${subject.name}`);
      const { bits } = await subject.solid(tier);
      const own: Part = { name: tier, value: bitsToBytes(bits), unit: "byte" };
      const [best] = peers;
      if (best !== undefined) yield againstBest(subject, tier, own, best, peers);
      if (tier === "deep" && subject.text_bytes < SMALL_BYTES) yield* againstZpaq(bench, subject, own);
    }
  }
}

function againstBest({ name }: Subject, tier: Tier, own: Part, best: Part, peers: readonly Part[]): Figure {
  return {
    figure: `size, ${tier} / best peer`,
    repository: name,
    tier,
    value: own.value / best.value,
    unit: "ratio",
    target: tier === "standard" ? TARGETS.standard_size : null,
    parts: [own, ...peers],
    note: null,
  };
}

async function* againstZpaq(bench: Bench, subject: Subject, own: Part): AsyncGenerator<Figure> {
  const figure = "size, deep / zpaq -m5";
  bench.progress.step(`zpaq -m5 on ${subject.name}`);
  const run = await subject.peer("zpaq -m5");
  if (run === null) return bench.skip(figure, "zpaq is not installed");
  yield {
    figure,
    repository: subject.name,
    tier: "deep",
    value: own.value / run.bytes,
    unit: "ratio",
    target: TARGETS.deep_size,
    parts: [own, { name: "zpaq -m5", value: run.bytes, unit: "byte" }],
    note: null,
  };
}

import type { Tier } from "../../core/mdl/index.ts";
import type { Bench } from "./bench.ts";
import type { Figure, Part, Target } from "./figure.ts";
import { TARGETS } from "./targets.ts";

const TIERS: readonly Tier[] = ["fast", "standard"];
const TARGET: Readonly<Record<Tier, Target | null>> = {
  fast: TARGETS.fast_throughput,
  standard: TARGETS.standard_throughput,
  deep: null,
};

/** throughputFigures compare the processor time of the code length of a tree as one text with that of brotli. */
export async function* throughputFigures(bench: Bench): AsyncGenerator<Figure> {
  for (const subject of bench.subjects) {
    bench.progress.step(`brotli -q 11 on ${subject.name}`);
    const peer = await subject.peer("brotli -q 11");
    const speed = (name: string, cpu_ms: number): Part => ({
      name,
      value: subject.text_bytes / 1000 / cpu_ms,
      unit: "mb_per_s",
    });
    for (const tier of bench.tiers ?? TIERS) {
      const figure = `throughput, ${tier} / brotli -q 11`;
      const peerTime = peer?.cpu_ms ?? 0;
      if (peerTime === 0) {
        bench.skip(figure, "brotli or GNU time is not installed, or the text is too short to time");
        continue;
      }
      bench.progress.step(`${tier} on ${subject.name}`);
      const { cpu_ms } = await subject.solid(tier);
      yield {
        figure,
        repository: subject.name,
        tier,
        value: peerTime / cpu_ms,
        unit: "ratio",
        target: TARGET[tier],
        parts: [speed(tier, cpu_ms), speed("brotli -q 11", peerTime)],
        note: null,
      };
    }
  }
}

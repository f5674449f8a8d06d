import type { Tier } from "../../core/mdl/index.ts";
import { formatBytes } from "../../core/report/index.ts";
import type { Bench } from "./bench.ts";
import { makeClone } from "./clone.ts";
import type { Figure } from "./figure.ts";
import { medianRun } from "./median-run.ts";
import { CORES, runMeasure } from "./run-measure.ts";
import { targetFor } from "./target-for.ts";
import { LARGE_BYTES, TARGETS } from "./targets.ts";

const TIERS: readonly Tier[] = ["fast"];

/** coldFigures compare repo_bytes of a large repository with nothing cached, by two workers, with xz -9e: time and memory. */
export async function* coldFigures(bench: Bench): AsyncGenerator<Figure> {
  const subject = bench.large;
  const { commit, name: repository } = subject;
  bench.progress.step(`xz -9e on ${repository}`);
  const peer = await subject.peer("xz -9e");
  for (const tier of bench.tiers ?? TIERS) {
    bench.progress.step(`repo_bytes, ${tier}, cold on ${repository}`);
    const run = await medianRun(() =>
      runMeasure(bench, makeClone(bench, subject), { base: commit, head: commit, tier, repo_bytes: true }),
    );
    const common = { repository, tier };
    const time = `repo_bytes, ${tier}, cold, ${CORES} workers / xz -9e`;
    const heldTime = targetFor(TARGETS.cold_repository, subject, LARGE_BYTES);
    if (peer === null) bench.skip(time, "xz is not installed");
    else {
      yield {
        ...common,
        figure: time,
        value: run.wall_ms / peer.wall_ms,
        unit: "ratio",
        target: tier === "fast" ? heldTime.target : null,
        parts: [
          { name: "repo_bytes", value: run.wall_ms, unit: "ms" },
          { name: "xz -9e", value: peer.wall_ms, unit: "ms" },
        ],
        note: heldTime.remark,
      };
    }
    const memory = `peak memory, ${tier}, cold repo_bytes`;
    const heldMemory = targetFor(TARGETS.peak_memory, subject, LARGE_BYTES);
    if (run.peak_bytes === null) bench.skip(memory, "GNU time is not installed");
    else {
      const peerPeak = peer?.peak_bytes ?? null;
      const beside = peerPeak === null ? "" : `; xz -9e holds ${formatBytes(peerPeak, 0)}`;
      yield {
        ...common,
        figure: memory,
        value: run.peak_bytes,
        unit: "byte",
        target: heldMemory.target,
        parts: [],
        note: `${heldMemory.remark}${beside}`,
      };
    }
  }
}

import type { Tier } from "../../core/mdl/index.ts";
import type { Bench } from "./bench.ts";
import { copyClone, makeClone } from "./clone.ts";
import type { Figure } from "./figure.ts";
import { medianRun } from "./median-run.ts";
import { pickCommit, TYPICAL_COMMIT } from "./pick-commit.ts";
import { runMeasure } from "./run-measure.ts";
import { targetFor } from "./target-for.ts";
import { MEDIUM_BYTES, TARGETS } from "./targets.ts";

const TIERS: readonly Tier[] = ["standard"];

/**
 * commitFigures compare measuring one commit, as a process, with xz -9e of the tree: cold with nothing cached and without
 * repo_bytes, warm with the measurement of the base cached and with repo_bytes.
 */
export async function* commitFigures(bench: Bench): AsyncGenerator<Figure> {
  const subject = bench.largest;
  bench.progress.step(`xz -9e on ${subject.name}`);
  const peer = await subject.peer("xz -9e");
  const picked = pickCommit(subject.path, subject.commit, TYPICAL_COMMIT);
  if (peer === null) return bench.skip("measure / xz -9e", "xz is not installed");
  if (picked === null) return bench.skip("measure / xz -9e", "no commit changes 5 to 20 files");
  const { base, head, files } = picked;
  const { target, remark } = targetFor(TARGETS.commit, subject, MEDIUM_BYTES);
  for (const tier of bench.tiers ?? TIERS) {
    const figure = (state: "cold" | "warm", wall_ms: number): Figure => ({
      figure: `measure, ${tier}, ${state} / xz -9e`,
      repository: subject.name,
      tier,
      value: wall_ms / peer.wall_ms,
      unit: "ratio",
      target: tier === "standard" ? target : null,
      parts: [
        { name: "measure", value: wall_ms, unit: "ms" },
        { name: "xz -9e", value: peer.wall_ms, unit: "ms" },
      ],
      note: `${head.slice(0, 10)}, ${files} files; ${remark}`,
    });
    bench.progress.step(`measure ${tier} on ${subject.name}`);
    const cold = await medianRun(() =>
      runMeasure(bench, makeClone(bench, subject), { base, head, tier, repo_bytes: false }),
    );
    yield figure("cold", cold.wall_ms);
    const prepared = makeClone(bench, subject);
    runMeasure(bench, prepared, { base, head: base, tier, repo_bytes: true });
    const warm = await medianRun(() =>
      runMeasure(bench, copyClone(bench, prepared), { base, head, tier, repo_bytes: true }),
    );
    yield figure("warm", warm.wall_ms);
  }
}

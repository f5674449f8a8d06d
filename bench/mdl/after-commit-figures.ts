import type { Tier } from "../../core/mdl/index.ts";
import type { Bench } from "./bench.ts";
import { type Clone, copyClone, makeClone } from "./clone.ts";
import { editCommit, type Placing } from "./edit-commit.ts";
import type { Figure } from "./figure.ts";
import { medianRun } from "./median-run.ts";
import { pickCommit, WIDE_COMMIT } from "./pick-commit.ts";
import { type MeasureRun, runMeasure } from "./run-measure.ts";
import { targetFor } from "./target-for.ts";
import { MEDIUM_BYTES, TARGETS } from "./targets.ts";

/** A commit with its parent. */
type Step = {
  readonly what: string;
  readonly parent: string;
  readonly commit: string;
  readonly note: string;
};

const TIERS: readonly Tier[] = ["standard"];
const PLACINGS: readonly Placing[] = ["neighbours", "spread"];

/** afterCommitFigures compare repo_bytes after a commit, that of its parent being cached, with the parent's own, cold. */
export async function* afterCommitFigures(bench: Bench): AsyncGenerator<Figure> {
  const subject = bench.largest;
  const { target, remark } = targetFor(TARGETS.after_commit, subject, MEDIUM_BYTES);
  const clone = makeClone(bench, subject);
  const steps = [...madeSteps(bench, clone), ...realSteps(bench)];
  for (const tier of bench.tiers ?? TIERS) {
    const measure = (where: Clone, head: string): MeasureRun =>
      runMeasure(bench, where, { base: head, head, tier, repo_bytes: true });
    const colds = new Map<string, { readonly run: MeasureRun; readonly cached: Clone }>();
    for (const { what, parent, commit, note } of steps) {
      const figure = `repo_bytes, ${tier}, after ${what} / cold`;
      bench.progress.step(figure);
      const cold = colds.get(parent) ?? (await measureCold(bench, clone, (where) => measure(where, parent)));
      colds.set(parent, cold);
      const after = await medianRun(() => measure(copyClone(bench, cold.cached), commit));
      yield {
        figure,
        repository: subject.name,
        tier,
        value: after.wall_ms / cold.run.wall_ms,
        unit: "ratio",
        target: tier === "standard" ? target : null,
        parts: [
          { name: "after", value: after.wall_ms, unit: "ms" },
          { name: "cold", value: cold.run.wall_ms, unit: "ms" },
        ],
        note: `${note}; ${remark}`,
      };
    }
  }
}

/** The measurement with nothing cached, and a clone in which all of it is. */
async function measureCold(
  bench: Bench,
  clone: Clone,
  measure: (where: Clone) => MeasureRun,
): Promise<{ readonly run: MeasureRun; readonly cached: Clone }> {
  let cached = clone;
  const run = await medianRun(() => {
    cached = copyClone(bench, clone);
    return measure(cached);
  });
  return { run, cached };
}

/** Commits that are made for this, in the clone. */
function madeSteps({ largest: { commit: parent, files } }: Bench, clone: Clone): readonly Step[] {
  return PLACINGS.map((placing) => {
    const edited = editCommit(clone.repository, parent, files, placing);
    const note = `${edited.files} files in ${edited.folders.join(", ")}`;
    return { what: placing, parent, commit: edited.commit, note };
  });
}

/** A commit of the repository's own history. */
function realSteps(bench: Bench): readonly Step[] {
  const { path, commit: newest } = bench.largest;
  const picked = pickCommit(path, newest, WIDE_COMMIT);
  if (picked === null) {
    bench.skip("repo_bytes after a real commit", "none changes 15 to 25 files in three folders or fewer");
    return [];
  }
  const { base: parent, head: commit, files } = picked;
  return [{ what: "a commit", parent, commit, note: `${commit.slice(0, 10)}, ${files} files` }];
}

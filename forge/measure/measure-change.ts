import { MODEL_ID, planPriming } from "../../core/mdl/index.ts";
import type { Progress, TreeEntry } from "../ports.ts";
import type { CommitRange } from "../resolve-range.ts";
import type { ChangeMeasurement, MeasuredDelta } from "./change-measurement.ts";
import { type ChosenFiles, chooseFiles } from "./choose-files.ts";
import { compareTrees } from "./compare-trees.ts";
import type { Limits } from "./limits.ts";
import type { MeasureDependencies } from "./measure-dependencies.ts";
import { measureRepository } from "./measure-repository.ts";
import { readSides, type Sides } from "./read-sides.ts";
import { readTexts } from "./read-texts.ts";

export type MeasureRequest = CommitRange & { readonly limits: Limits };

/**
 * measureChange measures what the step from base to head does to the description length of the tree, and how long
 * head's tree as a whole is. It reads Git objects only; no checkout is needed.
 */
export async function measureChange(
  dependencies: MeasureDependencies,
  { base, head, limits }: MeasureRequest,
): Promise<ChangeMeasurement> {
  const { source, progress } = dependencies;
  progress.step("reading trees");
  const headTree = await source.listTree(head);
  const baseTree = base === null ? [] : await source.listTree(base);
  const comparison = compareTrees(baseTree, headTree);
  const headAttributes = await source.attributes(head, pathsOf(headTree, baseTree));
  const baseAttributes = base === null ? null : await source.attributes(base, pathsOf(headTree, baseTree));
  const attributes = { base: baseAttributes, head: headAttributes };
  const chosen = chooseFiles(comparison, attributes, limits.max_file_bytes);
  const sides = await readSides(source, chosen, limits);
  let changeMeasured = false;
  const change = measureSides(dependencies, chosen, sides);
  const quietUntilThen: Progress = {
    ...progress,
    step: (name, fraction) => (changeMeasured ? progress.step(name, fraction) : undefined),
  };
  const whole = { tree: headTree, attributes: headAttributes, limits };
  const [measured, repository] = await Promise.all([
    change.finally(() => {
      changeMeasured = true;
    }),
    measureRepository({ ...dependencies, progress: quietUntilThen }, whole),
  ]);
  return { ...measured, excluded: sides.excluded, ...repository, model: MODEL_ID };
}

async function measureSides(
  { source, progress, measurer }: MeasureDependencies,
  { unchanged }: ChosenFiles,
  sides: Sides,
): Promise<MeasuredDelta> {
  if (sides.unmeasured !== null) return { delta: null, unmeasured: sides.unmeasured };
  const changedPaths = [...new Set([...sides.base, ...sides.head].map((file) => file.path))];
  const plan = planPriming(changedPaths, unchanged);
  const entryOf = new Map(unchanged.map((entry) => [entry.path, entry]));
  const entriesOf = (paths: readonly string[]): readonly TreeEntry[] =>
    paths.flatMap((path) => entryOf.get(path) ?? []);
  const trained = await readTexts(source, entriesOf(plan.trained));
  const indexed = await readTexts(source, entriesOf(plan.indexed));
  const { base, head } = sides;
  const delta = await measurer.delta({ base, head, trained, indexed }, (fraction) =>
    progress.step("measuring the change", fraction),
  );
  return { delta, unmeasured: null };
}

function pathsOf(...trees: readonly (readonly TreeEntry[])[]): readonly string[] {
  return [...new Set(trees.flatMap((tree) => tree.map((entry) => entry.path)))];
}

import {
  type DeltaMeasurement,
  type Exclusion,
  MODEL_ID,
  planPriming,
  type TextFile,
} from "../../core/mdl/index.ts";
import type { Progress, SourceRepository, TreeEntry } from "../ports.ts";
import type { CommitRange } from "../resolve-range.ts";
import type { ChangeMeasurement } from "./change-measurement.ts";
import { type ChosenFiles, chooseFiles, excludedRead, exclusionOf } from "./choose-files.ts";
import { type ChangedPath, compareTrees } from "./compare-trees.ts";
import type { Limits } from "./limits.ts";
import type { MeasureDependencies } from "./measure-dependencies.ts";
import { measureRepository } from "./measure-repository.ts";
import { readBlobsById, readTexts } from "./read-texts.ts";

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
  const sides = await readSides(source, chosen);
  let changeMeasured = false;
  const change = sides.measurable ? measureSides(dependencies, chosen, sides) : Promise.resolve(null);
  const quietUntilThen: Progress = {
    ...progress,
    step: (name, fraction) => (changeMeasured ? progress.step(name, fraction) : undefined),
  };
  const whole = { tree: headTree, attributes: headAttributes, limits };
  const [delta, repository] = await Promise.all([
    change.finally(() => {
      changeMeasured = true;
    }),
    measureRepository({ ...dependencies, progress: quietUntilThen }, whole),
  ]);
  return { delta, excluded: sides.excluded, ...repository, model: MODEL_ID };
}

type Sides = {
  readonly base: readonly TextFile[];
  readonly head: readonly TextFile[];
  readonly excluded: readonly Exclusion[];
  /** false when all that changed was left out. */
  readonly measurable: boolean;
};

async function readSides(source: SourceRepository, { changed, excluded }: ChosenFiles): Promise<Sides> {
  const contents = await readBlobsById(source, changed.flatMap(versions));
  const textOf = (entry: TreeEntry): Uint8Array => contents.get(entry.oid) ?? new Uint8Array();
  const exclusions = changed.map((change) =>
    exclusionOf(change, (entry) => excludedRead(entry, textOf(entry))),
  );
  const kept = changed.filter((_change, index) => exclusions[index] === null);
  const side = (name: "base" | "head"): readonly TextFile[] =>
    kept.flatMap((change) =>
      change[name] === null ? [] : [{ path: change.path, text: textOf(change[name]) }],
    );
  const left = [...excluded, ...exclusions.filter((exclusion) => exclusion !== null)];
  return {
    base: side("base"),
    head: side("head"),
    excluded: left.toSorted((a, b) => b.bytes - a.bytes),
    measurable: kept.length > 0 || left.length === 0,
  };
}

async function measureSides(
  { source, progress, measurer }: MeasureDependencies,
  { unchanged }: ChosenFiles,
  sides: Sides,
): Promise<DeltaMeasurement> {
  const changedPaths = [...new Set([...sides.base, ...sides.head].map((file) => file.path))];
  const plan = planPriming(changedPaths, unchanged);
  const entryOf = new Map(unchanged.map((entry) => [entry.path, entry]));
  const entriesOf = (paths: readonly string[]): readonly TreeEntry[] =>
    paths.flatMap((path) => entryOf.get(path) ?? []);
  const trained = await readTexts(source, entriesOf(plan.trained));
  const indexed = await readTexts(source, entriesOf(plan.indexed));
  const { base, head } = sides;
  return measurer.delta({ base, head, trained, indexed }, (fraction) =>
    progress.step("measuring the change", fraction),
  );
}

function versions({ base, head }: ChangedPath): readonly TreeEntry[] {
  return [base, head].filter((entry) => entry !== null);
}

function pathsOf(...trees: readonly (readonly TreeEntry[])[]): readonly string[] {
  return [...new Set(trees.flatMap((tree) => tree.map((entry) => entry.path)))];
}

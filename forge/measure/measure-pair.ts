import { PRIMING_BUDGETS, planPriming } from "../../core/mdl/index.ts";
import type { Tier } from "../../core/mdl/measurement.ts";
import type { MeasuredDelta, PairMeasurement } from "./change-measurement.ts";
import { type ChosenFiles, chooseFiles } from "./choose-files.ts";
import { compareTrees } from "./compare-trees.ts";
import type { Limits } from "./limits.ts";
import type { MeasureDependencies } from "./measure-dependencies.ts";
import { readSides, type Sides } from "./read-sides.ts";
import { readTexts } from "./read-texts.ts";
import type { ReadTrees } from "./read-trees.ts";

export type PairRequest = ReadTrees & { readonly tier: Tier; readonly limits: Limits };

/** measurePair measures what the step from one listed tree to another does, given all that both have in common. */
export async function measurePair(
  dependencies: MeasureDependencies,
  { base, head, attributes, tier, limits }: PairRequest,
): Promise<PairMeasurement> {
  const chosen = chooseFiles(compareTrees(base, head), attributes, limits.max_file_bytes);
  const sides = await readSides(dependencies.source, chosen, limits);
  const measured = await measureSides(dependencies, chosen, sides, tier);
  return { ...measured, excluded: sides.excluded };
}

async function measureSides(
  { source, progress, measurer }: MeasureDependencies,
  { unchanged }: ChosenFiles,
  { base, head, unmeasured }: Sides,
  tier: Tier,
): Promise<MeasuredDelta> {
  if (unmeasured !== null) return { delta: null, unmeasured };
  const changedPaths = [...new Set([...base, ...head].map((file) => file.path))];
  const plan = planPriming(changedPaths, unchanged, PRIMING_BUDGETS[tier]);
  const entryOf = new Map(unchanged.map((entry) => [entry.path, entry]));
  const known = await readTexts(
    source,
    [...plan.trained, ...plan.indexed].flatMap((path) => entryOf.get(path) ?? []),
  );
  const learnt = new Set(plan.trained);
  const trained = known.filter(({ path }) => learnt.has(path));
  const indexed = known.filter(({ path }) => !learnt.has(path));
  const delta = await measurer.delta({ base, head, trained, indexed, tier }, (fraction) =>
    progress.step("measuring the change", fraction),
  );
  return { delta, unmeasured: null };
}

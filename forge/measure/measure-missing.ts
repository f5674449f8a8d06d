import type { Progress } from "../ports.ts";
import type { PairMeasurement, TreeMeasurement } from "./change-measurement.ts";
import type { MeasureDependencies } from "./measure-dependencies.ts";
import { measurePair } from "./measure-pair.ts";
import { measureRepository, type RepositoryMeasurement } from "./measure-repository.ts";
import type { MeasureRequest } from "./measure-request.ts";
import { readTrees } from "./read-trees.ts";

/** What is known of a change; null is still to be measured. */
export type Known = { readonly pair: PairMeasurement | null; readonly tree: TreeMeasurement | null };

/** measureMissing reads the trees and measures what is not known of a change, the pair and the whole side by side. */
export async function measureMissing(
  dependencies: MeasureDependencies,
  { base, head, tier, limits }: MeasureRequest,
  known: Known,
): Promise<{ readonly pair: PairMeasurement } & RepositoryMeasurement> {
  const { source, progress, measurer } = dependencies;
  measurer.prepare();
  progress.step("reading trees");
  const trees = await readTrees(source, { base: known.pair === null ? base : null, head });
  let pairIsMeasured = false;
  const pair = (
    known.pair === null ? measurePair(dependencies, { ...trees, tier, limits }) : Promise.resolve(known.pair)
  ).finally(() => {
    pairIsMeasured = true;
  });
  // One line has room for one of two that run at the same time.
  const quietUntilThen: Progress = {
    ...progress,
    step: (name, fraction) => (pairIsMeasured ? progress.step(name, fraction) : undefined),
  };
  const whole =
    known.tree === null
      ? measureRepository({ ...dependencies, progress: quietUntilThen }, { ...trees, tier, limits })
      : { tree: known.tree, block_hits: known.tree.blocks };
  const [measured, repository] = await Promise.all([pair, whole]);
  return { pair: measured, ...repository };
}

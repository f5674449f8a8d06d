import { afterCommitFigures } from "./after-commit-figures.ts";
import type { Group } from "./bench.ts";
import { blockFigures } from "./block-figures.ts";
import { cachedFigures } from "./cached-figures.ts";
import { coldFigures } from "./cold-figures.ts";
import { commitFigures } from "./commit-figures.ts";
import { replayFigures } from "./replay-figures.ts";
import { sizeFigures } from "./size-figures.ts";
import { throughputFigures } from "./throughput-figures.ts";

/** The names that --only takes, in the order in which they run. */
export const GROUPS = {
  size: sizeFigures,
  blocks: blockFigures,
  speed: throughputFigures,
  measure: commitFigures,
  cold: coldFigures,
  incremental: afterCommitFigures,
  cached: cachedFigures,
  replay: replayFigures,
} as const satisfies Readonly<Record<string, Group>>;

export type GroupName = keyof typeof GROUPS;

import type { Group } from "./bench.ts";
import { historyFigures } from "./history/history-figures.ts";
import { buildFigures } from "./simulate/build-figures.ts";
import { rollbackFigures } from "./simulate/rollback-figures.ts";

/** The names that --only takes, in the order in which they run. */
export const GROUPS = {
  history: historyFigures,
  builds: buildFigures,
  rollbacks: rollbackFigures,
} as const satisfies Readonly<Record<string, Group>>;

export type GroupName = keyof typeof GROUPS;

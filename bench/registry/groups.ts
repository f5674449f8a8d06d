import { appendFigures } from "./append-figures.ts";
import type { Group } from "./bench.ts";
import { growthFigures } from "./growth-figures.ts";
import { killFigures } from "./kill-figures.ts";
import { logFigures } from "./log-figures.ts";
import { memoryFigures } from "./memory-figures.ts";
import { naiveFigures } from "./naive-figures.ts";
import { raceFigures } from "./race-figures.ts";
import { readFigures } from "./read-figures.ts";

/** The names that --only takes, in the order in which they run. */
export const GROUPS = {
  append: appendFigures,
  read: readFigures,
  memory: memoryFigures,
  growth: growthFigures,
  naive: naiveFigures,
  log: logFigures,
  races: raceFigures,
  kills: killFigures,
} as const satisfies Readonly<Record<string, Group>>;

export type GroupName = keyof typeof GROUPS;

/** Those that run when none is named; the others take long, and are asked for. */
export const USUAL: readonly GroupName[] = ["append", "read", "memory", "growth", "naive"];

import { compareBytewise } from "../compare-bytewise.ts";
import type { Tier } from "./measurement.ts";

export type PrimingBudget = {
  /** Bytes that the model learns. */
  readonly trained_bytes: number;
  /** Bytes that it can only match. */
  readonly indexed_bytes: number;
};

/** A slower model learns less, so that a small change is measured in about a second by any but the deepest. */
export const PRIMING_BUDGETS: Readonly<Record<Tier, PrimingBudget>> = {
  fast: { trained_bytes: 2 ** 19, indexed_bytes: 2 ** 26 },
  standard: { trained_bytes: 2 ** 18, indexed_bytes: 2 ** 26 },
  deep: { trained_bytes: 2 ** 20, indexed_bytes: 2 ** 26 },
};

/** Paths, each list from farthest to nearest. */
export type PrimingPlan = { readonly trained: readonly string[]; readonly indexed: readonly string[] };

type Candidate = { readonly path: string; readonly bytes: number };

/**
 * planPriming chooses the unchanged files to show to the model before a change: the nearest ones are learnt,
 * further ones indexed, as far as the budgets go. Near means few steps between the directories, then the
 * extension of a changed file, then bytewise path. A file that does not fit makes room for the next ones.
 */
export function planPriming(
  changedPaths: readonly string[],
  unchanged: readonly Candidate[],
  budget: PrimingBudget,
): PrimingPlan {
  if (changedPaths.length === 0) return { trained: [], indexed: [] };
  const ranked = rank(changedPaths, unchanged);
  const trained = take(ranked, budget.trained_bytes);
  const rest = ranked.filter((file) => !trained.has(file.path));
  const indexed = take(rest, budget.indexed_bytes);
  return { trained: [...trained].reverse(), indexed: [...indexed].reverse() };
}

function rank(changedPaths: readonly string[], unchanged: readonly Candidate[]): readonly Candidate[] {
  const changed = [...changedPaths];
  const steps = stepsFrom(
    changed.map(directoryOf),
    unchanged.map((file) => directoryOf(file.path)),
  );
  const extensions = new Set(changed.map(extensionOf));
  const keyed = unchanged.map((file) => ({
    file,
    steps: steps.get(directoryOf(file.path)) ?? 0,
    stranger: extensions.has(extensionOf(file.path)) ? 0 : 1,
  }));
  keyed.sort(
    (a, b) => a.steps - b.steps || a.stranger - b.stranger || compareBytewise(a.file.path, b.file.path),
  );
  return keyed.map(({ file }) => file);
}

/** Nearest first. */
function take(ranked: readonly Candidate[], budget: number): ReadonlySet<string> {
  const taken = new Set<string>();
  let left = budget;
  for (const { path, bytes } of ranked) {
    if (bytes > left) continue;
    taken.add(path);
    left -= bytes;
  }
  return taken;
}

/** Breadth-first over the directory tree: steps from the nearest source to each directory. */
function stepsFrom(sources: readonly string[], others: readonly string[]): ReadonlyMap<string, number> {
  const neighbours = directoryTree([...sources, ...others]);
  const steps = new Map(sources.map((directory) => [directory, 0]));
  const queue = [...steps.keys()];
  for (const directory of queue) {
    const next = (steps.get(directory) ?? 0) + 1;
    for (const neighbour of neighbours.get(directory) ?? []) {
      if (steps.has(neighbour)) continue;
      steps.set(neighbour, next);
      queue.push(neighbour);
    }
  }
  return steps;
}

/** Each directory with its parent and its children. */
function directoryTree(directories: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const neighbours = new Map<string, string[]>([["", []]]);
  const add = (directory: string): void => {
    if (neighbours.has(directory)) return;
    const parent = directoryOf(directory);
    add(parent);
    neighbours.get(parent)?.push(directory);
    neighbours.set(directory, [parent]);
  };
  for (const directory of directories) add(directory);
  return neighbours;
}

/** The root is the empty string. */
function directoryOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf("/")));
}

function extensionOf(path: string): string {
  const name = path.slice(path.lastIndexOf("/") + 1);
  const dot = name.lastIndexOf(".");
  return dot > 0 ? name.slice(dot) : name;
}

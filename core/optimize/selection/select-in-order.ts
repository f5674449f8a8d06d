import { compareBytewise } from "../../compare-bytewise.ts";
import { planOf } from "./plan-of.ts";
import { requireSound } from "./require-sound.ts";
import type { SelectionPlan, SelectionProblem } from "./selection-problem.ts";

/**
 * selectInOrder is the plainest suite: what must run, then all others in bytewise order of their names, each that still fits. It
 * does not look at what they are worth. Throws SelectionError.
 */
export function selectInOrder(problem: SelectionProblem): SelectionPlan {
  requireSound(problem);
  const { tests, must_run = [], budget_ms } = problem;
  const musts = new Set(must_run);
  const ticksOf = (at: number): number => Math.round((tests[at]?.duration_ms ?? 0) * 1000);
  const nameOf = (at: number): string => tests[at]?.test ?? "";
  const places = Array.from(tests.keys());
  const held = places.filter((at) => musts.has(nameOf(at)));
  let room = Math.floor(budget_ms * 1000) - held.reduce((sum, at) => sum + ticksOf(at), 0);
  const others = places
    .filter((at) => !musts.has(nameOf(at)))
    .sort((a, b) => compareBytewise(nameOf(a), nameOf(b)));
  for (const at of others) {
    if (ticksOf(at) > room) continue;
    room -= ticksOf(at);
    held.push(at);
  }
  return planOf(problem, held);
}

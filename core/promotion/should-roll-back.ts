import { healthScore } from "./health-score.ts";

/**
 * shouldRollBack tells whether the last two observations, oldest first, each left the health score below the threshold. One
 * bad moment is not enough: a check that fails once is as often the network's fault as the build's.
 */
export function shouldRollBack(
  observations: readonly { readonly passed: boolean }[],
  threshold: number,
): boolean {
  if (observations.length < 2) return false;
  const now = healthScore(observations);
  const before = healthScore(observations.slice(0, -1));
  return now !== null && before !== null && now < threshold && before < threshold;
}

import { OBSERVATIONS_SCORED } from "../registry/index.ts";

/** healthScore is 10 x passed / total of the last five observations, oldest first; null without any. */
export function healthScore(observations: readonly { readonly passed: boolean }[]): number | null {
  const scored = observations.slice(-OBSERVATIONS_SCORED);
  if (scored.length === 0) return null;
  return (10 * scored.filter(({ passed }) => passed).length) / scored.length;
}

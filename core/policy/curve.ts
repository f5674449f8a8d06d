import type { Curve, Operator } from "./policy.ts";

/**
 * normalize gives the normalised score of a value, 0..1: linear from 0 at the floor to 0.8 at the bound and
 * on to 1 at the target, cut off at both ends. Either direction can be the better one; the target always is.
 */
export function normalize({ floor, bound, target }: Curve, value: number): number {
  const sign = betterSign({ floor, bound, target });
  if ((value - target) * sign >= 0) return 1;
  if ((value - bound) * sign >= 0) return 0.8 + (0.2 * (value - bound)) / (target - bound);
  if ((value - floor) * sign > 0) return (0.8 * (value - floor)) / (bound - floor);
  return 0;
}

/** valueAt is the inverse of normalize on 0 < s <= 1: the worst value that still scores s. */
export function valueAt({ floor, bound, target }: Curve, s: number): number {
  return s > 0.8 ? bound + ((s - 0.8) / 0.2) * (target - bound) : floor + (s / 0.8) * (bound - floor);
}

/** betterSign is 1 when higher values are better, -1 when lower ones are. */
export function betterSign({ floor, target }: Curve): 1 | -1 {
  return target >= floor ? 1 : -1;
}

/**
 * withBound moves a curve's bound to the one that a policy wrote. A floor or target that the new bound would
 * reach moves along by the same distance; a target stays within `limit` (1 for shares). A bound that points
 * the other way bounds the metric but says nothing about its score, so the curve stays.
 */
export function withBound(curve: Curve, operator: Operator, bound: number, limit: number): Curve {
  const sign = betterSign(curve);
  const pointsUp = operator === ">=" || operator === ">";
  if (operator === "=" || pointsUp !== sign > 0) return curve;
  const shift = bound - curve.bound;
  const floor = (bound - curve.floor) * sign > 0 ? curve.floor : curve.floor + shift;
  const target = (curve.target - bound) * sign > 0 ? curve.target : Math.min(limit, curve.target + shift);
  return { floor, bound, target };
}

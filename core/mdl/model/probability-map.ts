import { boundedLogit, LOGIT_LIMIT, squash } from "./logistic.ts";

/** Points of a map: one every 128 logits, both ends included. */
export const MAP_POINTS = 49;

const IDENTITY: Uint16Array = Uint16Array.from({ length: MAP_POINTS }, (_, point) =>
  squash(boundedLogit(point * 128 - LOGIT_LIMIT)),
);

/**
 * A probability map corrects a probability by what really came after such predictions (the APM of PAQ; Mahoney):
 * for each context a function of the logit, given by its values in 2^-16 at MAP_POINTS points and linear in between.
 * identityMap gives `contexts` of them that correct nothing yet.
 */
export function identityMap(contexts: number): Uint16Array {
  const map = new Uint16Array(contexts * MAP_POINTS);
  for (let at = 0; at < map.length; at += MAP_POINTS) map.set(IDENTITY, at);
  return map;
}

/** corrected reads the map of a context at a logit. */
export function corrected(map: Uint16Array, context: number, logit: number): number {
  const place = logit + LOGIT_LIMIT;
  const at = context * MAP_POINTS + (place >> 7);
  const beyond = place & 127;
  return ((map[at] as number) * (128 - beyond) + (map[at + 1] as number) * beyond) >> 7;
}

/**
 * refine moves the point next to the logit by 2^-rate of the way to the bit that came. For a 1 the target lies a
 * little beyond 65535, or rounding would keep the map from reaching it.
 */
export function refine(map: Uint16Array, context: number, logit: number, bit: number, rate: number): void {
  const at = context * MAP_POINTS + ((logit + LOGIT_LIMIT + 64) >> 7);
  const value = map[at] as number;
  const target = bit === 1 ? 65535 + (1 << rate) - 1 : 0;
  map[at] = value + ((target - value) >> rate);
}

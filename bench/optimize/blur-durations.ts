import type { Random } from "../steps/seeded-random.ts";
import type { Cycles } from "./read-cycles.ts";

const STEPS = 1_000_000;

/**
 * blurDurations multiplies each duration by a factor of its own, log-normal with median 1: what a history looks like in which
 * a test takes another time in each run. By Box and Muller (1958).
 */
export function blurDurations(cycles: Cycles, sigma: number, random: Random): Cycles {
  const uniform = (): number => (random(STEPS) + 0.5) / STEPS;
  const normal = (): number => Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform());
  return cycles.map((tests) =>
    tests.map(({ task, duration_ms }) => ({
      task,
      duration_ms: Math.round(duration_ms * Math.exp(sigma * normal())),
    })),
  );
}

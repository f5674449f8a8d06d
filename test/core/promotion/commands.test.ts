import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { planPromotion } from "../../../core/promotion/index.ts";
import { COMMANDS, newReal, type Real } from "./model/commands.ts";
import { PLANNERS } from "./model/intents.ts";
import { largeWorld } from "./model/large-world.ts";

const SEED = 20261122;

describe("in a larger world of three channels and twelve builds", () => {
  it("no long sequence of commands breaks a promise", () => {
    const written = new Map<string, number>();
    fc.assert(
      fc.property(COMMANDS, (commands) => {
        const real = newReal(largeWorld());
        fc.modelRun(() => ({ model: {}, real }), commands);
        for (const [kind, count] of real.written) written.set(kind, (written.get(kind) ?? 0) + count);
      }),
      { seed: SEED, numRuns: 400 },
    );
    for (const kind of ["promoted", "rejected", "rolled_back", "release", "unlock"])
      expect(written.get(kind) ?? 0).toBeGreaterThan(50);
  });

  it("the commands find a promotion that ignores holds", () => {
    const ignoresHolds: typeof planPromotion = (request) =>
      planPromotion({ ...request, state: { ...request.state, hold: null } });
    const planners = { ...PLANNERS, planPromotion: ignoresHolds };
    const found = fc.check(
      fc.property(COMMANDS, (commands) => {
        const real: Real = newReal(largeWorld(), planners);
        fc.modelRun(() => ({ model: {}, real }), commands);
      }),
      { seed: SEED, numRuns: 200 },
    );
    expect(found.failed).toBe(true);
    expect(String(found.errorInstance)).toContain("held");
  });
});

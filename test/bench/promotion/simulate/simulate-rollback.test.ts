import { describe, expect, it } from "vitest";
import { FAULTS } from "../../../../bench/promotion/simulate/faulty-world.ts";
import {
  type BreaksWhile,
  simulateRollback,
} from "../../../../bench/promotion/simulate/simulate-rollback.ts";
import { STANDARD } from "../../../../core/policy/presets.ts";

const policy = { ...STANDARD, source: "preset standard", blob: null };
const seeds = Array.from({ length: 40 }, (_none, at) => 100 + 31 * at);

describe.each(["running", "promoting"] satisfies readonly BreaksWhile[])(
  "a build that breaks while %s",
  (breaks) => {
    const ends = seeds.map((seed) => simulateRollback(policy, { breaks, seed }));

    it("is always gone back from, whatever goes wrong", () => {
      expect(ends.filter(({ ended }) => !ended)).toEqual([]);
    });

    it("never leaves a half state on the way", () => {
      expect(ends.filter(({ half_states }) => half_states > 0)).toEqual([]);
    });

    it("is gone back from among races, kills and flaps", () => {
      for (const fault of ["races", "kills", "flaps"] as const) {
        expect(ends.reduce((sum, { faults }) => sum + faults[fault], 0)).toBeGreaterThan(seeds.length);
      }
    });

    it("takes the same course again from the same seed", () => {
      expect(seeds.slice(0, 5).map((seed) => simulateRollback(policy, { breaks, seed }))).toEqual(
        ends.slice(0, 5),
      );
    });
  },
);

describe("simulateRollback", () => {
  it("says when there was not enough time to go back", () => {
    const often = { races: 0, kills: 0, flaps: 0 };
    const end = simulateRollback(policy, { breaks: "running", seed: 1, often, most_passes: 1 });
    expect(end).toMatchObject({ ended: false, passes: 1, asked: false });
  });

  it("goes back by itself where nothing goes wrong", () => {
    const often = { races: 0, kills: 0, flaps: 0 };
    const end = simulateRollback(policy, { breaks: "running", seed: 1, often });
    expect(end).toMatchObject({ ended: true, asked: false, faults: often });
  });

  it.each(["races", "kills"] as const)("comes to nothing where there are nothing but %s", (fault) => {
    // A race that is always lost would be run again for ever; one that nearly always is ends with its process.
    const often = { ...FAULTS, kills: 0.5, [fault]: fault === "kills" ? 1 : 0.999 };
    expect(() => simulateRollback(policy, { breaks: "running", seed: 1, often })).toThrow("to come to run");
  });
});

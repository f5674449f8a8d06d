import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { minimiseExactly } from "../../../../core/optimize/exact/index.ts";
import { isingEnergy, seededRandom } from "../../../../core/optimize/ising/index.ts";
import { codeOf, messageOf } from "../../code-of.ts";
import { bruteForce, maxCut, randomIsing, someIsing } from "../ising/some-ising.ts";

describe("the exact minimum", () => {
  it("is that of brute force on thousands of small problems", () => {
    fc.assert(
      fc.property(someIsing(0, 8), (ising) => {
        const { bits, energy, states } = minimiseExactly(ising);
        expect(energy).toBe(isingEnergy(ising, bits));
        expect(energy - Math.min(...bruteForce(ising))).toBeLessThan(1e-12);
        expect(states).toBe(2 ** ising.fields.length);
      }),
      { numRuns: 3000 },
    );
  });

  it("is found behind the first of the stretches that are added up anew", () => {
    for (let seed = 0; seed < 3; seed++) {
      const ising = randomIsing(14, seededRandom(seed));
      expect(minimiseExactly(ising).energy - Math.min(...bruteForce(ising))).toBeLessThan(1e-12);
    }
  });

  it("cuts all edges of an even ring and all but one of an odd one", () => {
    const ring = (n: number) =>
      maxCut(
        n,
        Array.from({ length: n }, (_, i) => [i, (i + 1) % n]),
      );
    expect(minimiseExactly(ring(18)).energy).toBe(-18);
    expect(minimiseExactly(ring(17)).energy).toBe(-16);
  });

  it("is refused above 24 variables and for a malformed problem", () => {
    const large = randomIsing(25, seededRandom(1));
    expect(codeOf(() => minimiseExactly(large))).toBe("E_ISING_SIZE");
    expect(messageOf(() => minimiseExactly(large))).toContain("2^25 states");
    expect(codeOf(() => minimiseExactly({ ...large, constant: Number.NaN }))).toBe("E_ISING");
  });
});

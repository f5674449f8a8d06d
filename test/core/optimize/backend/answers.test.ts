import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  answerByAnnealing,
  answerBySimulation,
  answerClassically,
  MOST_ENUMERATED,
} from "../../../../core/optimize/backend/index.ts";
import { isingEnergy, seededRandom } from "../../../../core/optimize/ising/index.ts";
import { bruteForce, randomIsing, someIsing } from "../ising/some-ising.ts";

const never = (): boolean => false;
const budget = { ms: 1000, seed: 7 };

describe("the backends that compute here", () => {
  it("give the minimum of small problems, whichever they are", () => {
    fc.assert(
      fc.property(someIsing(2, 7), (ising) => {
        const least = Math.min(...bruteForce(ising));
        for (const answer of [
          answerClassically(ising, budget, never),
          answerClassically(ising, { ...budget, algorithm: "tabu-search", iterations: 5 }, never),
          answerByAnnealing(ising, budget, never),
          answerByAnnealing(ising, { ...budget, algorithm: "path-integral-annealing" }, never),
          answerBySimulation(ising, budget, never),
        ]) {
          expect(isingEnergy(ising, answer.bits)).toBeCloseTo(least, 9);
        }
        // VQE settles on one state, which may be a local minimum.
        const vqe = answerBySimulation(ising, { ...budget, algorithm: "vqe" }, never);
        expect(isingEnergy(ising, vqe.bits)).toBeLessThanOrEqual(ising.constant + 1e-9);
        expect(vqe.iterations).toBeLessThan(100);
      }),
      { numRuns: 25 },
    );
  });

  it("say what they did", () => {
    const ising = randomIsing(6, seededRandom(1));
    expect(answerClassically(ising, budget, never)).toMatchObject({
      algorithm: "exact",
      iterations: 64,
      converged: true,
      angles: null,
    });
    expect(answerByAnnealing(ising, { ...budget, iterations: 30 }, never)).toMatchObject({
      algorithm: "simulated-annealing",
      converged: null,
      stop: "schedule done",
    });
    const qaoa = answerBySimulation(ising, { ...budget, depth: 3 }, never);
    expect(qaoa).toMatchObject({ algorithm: "qaoa" });
    expect(qaoa.angles?.gammas).toHaveLength(3);
    expect(qaoa.iterations).toBeLessThan(100);
    expect(qaoa).toMatchObject({ converged: true, stop: "gradient below tolerance" });
    const few = answerBySimulation(ising, { ...budget, depth: 3, iterations: 2 }, never);
    expect(few).toMatchObject({ converged: false, stop: "iterations used up" });
    expect(answerBySimulation(ising, { ...budget, algorithm: "vqe" }, never).stop).toMatch(/tolerance|falls/);
    expect(qaoa.fidelity).toBeGreaterThan(1 - 1e-9);
  });

  it("search where there are too many states to visit", () => {
    const ising = randomIsing(MOST_ENUMERATED + 8, seededRandom(1), 0.2);
    const answer = answerClassically(ising, { ...budget, iterations: 3 }, never);
    expect(answer.algorithm).toBe("tabu-search");
    expect(answer.bits).toHaveLength(MOST_ENUMERATED + 8);
  });

  it("end when their time is over, with bits all the same", () => {
    const ising = randomIsing(8, seededRandom(2));
    const over = (): boolean => true;
    for (const answer of [
      answerByAnnealing(ising, budget, over),
      answerBySimulation(ising, budget, over),
      answerBySimulation(ising, { ...budget, algorithm: "vqe" }, over),
    ]) {
      expect(answer.bits).toHaveLength(8);
      expect(answer.converged).not.toBe(true);
    }
  });

  it("refuse what does not fit into memory", () => {
    expect(() => answerBySimulation(randomIsing(30, seededRandom(1), 0.1), budget, never)).toThrow(
      /E_ISING_SIZE: 30 variables would need \d+ bytes/,
    );
  });
});

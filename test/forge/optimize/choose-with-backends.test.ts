import { describe, expect, it } from "vitest";
import { BackendError, type QuantumAdapter } from "../../../core/optimize/backend/index.ts";
import type { Ising } from "../../../core/optimize/ising/index.ts";
import type { PosedWindow } from "../../../core/optimize/window/index.ts";
import { chooseWithBackends, type SolvedChoice } from "../../../forge/optimize/choose-with-backends.ts";
import type { OptimizeOptions } from "../../../forge/optimize/optimize-options.ts";
import { searchWindows } from "../../../forge/optimize/search-windows.ts";
import { answerOf, backendThat, trialsInMemory } from "./backends.ts";

const OPTIONS: OptimizeOptions = {
  backend: "annealer",
  compare: false,
  budget_ms: 2000,
  seed: 1,
  quantum_threshold: 0,
};
/** Its minimum is bit 0. */
const ONE_SPIN: Ising = { constant: 0, fields: [-1], couplings: [] };

/** A plan is its own value, and a window adds one to it for bit 1, up to a limit. */
const stairs =
  (limit: number, asked: number[] = []) =>
  (plan: number, round: number): PosedWindow<number> => {
    asked.push(round);
    return {
      ising: ONE_SPIN,
      variables: ["step"],
      decode: (bits) => (bits[0] === 1 ? Math.min(limit, plan + 1) : plan),
      value: (found) => found,
    };
  };
const solved = (more: Partial<SolvedChoice<number, "greedy">> = {}): SolvedChoice<number, "greedy"> => ({
  problem: "mdl",
  variables: 20,
  start: 2,
  plan: 2,
  method: "greedy",
  upper_bound: 10,
  attempts: [{ method: "greedy", value: 2 }],
  pose: stairs(5),
  worthOf: (plan) => plan,
  verify: () => undefined,
  ...more,
});
const means = (...adapters: readonly QuantumAdapter[]) => ({
  readInput: async () => new Uint8Array(),
  adapters,
  trials: trialsInMemory(),
  linear: null,
});
const climbing = backendThat(async () => answerOf(Uint8Array.of(1)));

describe("a search by windows", () => {
  const search = {
    start: 0,
    adapter: climbing,
    questions: Number.POSITIVE_INFINITY,
    budget: { ms: 5000, seed: 1 },
  };

  it("takes what is better, begins anew there, and ends after eight windows in a row that better nothing", async () => {
    const asked: number[] = [];
    const found = await searchWindows({ ...search, pose: stairs(2, asked) });
    expect([found.plan, found.questions, found.failure]).toEqual([2, 10, null]);
    expect(asked).toEqual([0, 0, 0, 1, 2, 3, 4, 5, 6, 7]);
  });

  it("ends where no window is left, and after so many questions", async () => {
    expect(await searchWindows({ ...search, pose: () => null })).toMatchObject({
      plan: 0,
      questions: 0,
      algorithm: null,
      stop: null,
    });
    expect(await searchWindows({ ...search, questions: 3, pose: stairs(9) })).toMatchObject({
      plan: 3,
      questions: 3,
    });
  });

  it("keeps what a backend found before it failed", async () => {
    let left = 2;
    const failing = backendThat(async () => {
      left -= 1;
      if (left < 0) throw new BackendError("E_BACKEND_REFUSED", { what: "no", remedy: "wait" });
      return answerOf(Uint8Array.of(1));
    });
    const found = await searchWindows({ ...search, adapter: failing, pose: stairs(9) });
    expect([found.plan, found.questions, found.failure?.code]).toEqual([2, 2, "E_BACKEND_REFUSED"]);
  });
});

describe("a choice with backends", () => {
  it("gives a win to the backend that made it, and says over what", async () => {
    const choice = await chooseWithBackends(solved(), OPTIONS, means(climbing));
    expect(choice).toMatchObject({
      plan: 5,
      backend: "annealer",
      method: "windows",
      gain_over_classical: 1.5,
    });
    expect(choice.losers).toEqual([
      { backend: "classical", method: "greedy", value: 2 },
      { backend: "classical", method: "windows", value: 2 },
    ]);
    expect(choice.backends.map(({ backend, value, gap }) => [backend, value, gap])).toEqual([
      ["classical", 2, 0.8],
      ["annealer", 5, 0.5],
    ]);
  });

  it("takes the classical choice when a backend is only as good", async () => {
    const choice = await chooseWithBackends(solved({ plan: 5 }), OPTIONS, means(climbing));
    expect([choice.plan, choice.backend, choice.method]).toEqual([5, "classical", "greedy"]);
    expect(choice.gain_over_classical).toBe(0);
  });

  it("asks nobody when no backend is asked for", async () => {
    const choice = await chooseWithBackends(solved(), { ...OPTIONS, backend: "classical" }, means(climbing));
    expect([choice.plan, choice.backends, choice.losers]).toEqual([2, [], []]);
  });

  it("does not take what does not hold", async () => {
    const verify = (plan: number): void => {
      if (plan > 2) throw new Error("it does not hold");
    };
    await expect(chooseWithBackends(solved({ verify }), OPTIONS, means(climbing))).rejects.toThrow("hold");
  });

  it("says when how the backends did could not be remembered", async () => {
    const trials = {
      read: async () => [],
      add: async () => {
        throw new Error("disk full");
      },
    };
    const { notices } = await chooseWithBackends(solved(), OPTIONS, { ...means(climbing), trials });
    expect(notices).toEqual(["how the backends did could not be remembered: disk full"]);
  });
});

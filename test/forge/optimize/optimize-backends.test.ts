import { describe, expect, it } from "vitest";
import { BackendError, type QuantumAdapter } from "../../../core/optimize/backend/index.ts";
import { minimiseExactly } from "../../../core/optimize/exact/index.ts";
import type { OptimizeReport } from "../../../core/report/optimize-report.ts";
import { optimize } from "../../../forge/optimize/optimize.ts";
import type { OptimizeOptions } from "../../../forge/optimize/optimize-options.ts";
import type { TrialMemory } from "../../../forge/optimize/trial-memory.ts";
import { answerOf, backendThat, trialsInMemory } from "./backends.ts";

const timings = Array.from({ length: 12 }, (_, at) => ({
  task: `test/t${String(at).padStart(2, "0")}.test.ts`,
  duration_ms: 1000 + 731 * ((at * 7) % 12),
}));
const exact = backendThat(async (problem) => answerOf(minimiseExactly(problem).bits));

type Given = { readonly adapters?: readonly QuantumAdapter[]; readonly trials?: TrialMemory };

function plan(
  options: Partial<OptimizeOptions>,
  { adapters = [], trials = trialsInMemory() }: Given = {},
): Promise<OptimizeReport> {
  return optimize(
    { file: null, timings: "timings.json", junit: [], history: [], tasks: null, agents: 3, level: 0.5 },
    { backend: "classical", compare: false, budget_ms: 5000, seed: 1, quantum_threshold: 16, ...options },
    { readInput: async () => new TextEncoder().encode(JSON.stringify(timings)), adapters, trials },
  );
}

const failing = (code: "E_BACKEND_MISSING" | "E_BACKEND_CREDENTIALS"): QuantumAdapter =>
  backendThat(async () => answerOf(new Uint8Array(0)), {
    name: code === "E_BACKEND_MISSING" ? "pennylane" : "ibm",
    isAvailable: async () => ({ available: false, code, reason: "it is not there", remedy: "install it" }),
  });

describe("optimize with backends", () => {
  it("asks the classical solvers alone unless told otherwise, and remembers nothing", async () => {
    const trials = trialsInMemory();
    const { backend, backends, gain_over_classical, rubikstack } = await plan(
      {},
      { adapters: [exact], trials },
    );
    expect([backend, gain_over_classical, trials.all().length]).toEqual(["classical", 0, 0]);
    expect(backends.map((one) => one.backend)).toEqual(["classical"]);
    expect(rubikstack).toMatchObject({ backend: "classical", equilibrium: true });
  });

  it("asks a backend beside them, gives a tie to the classical plan, and lists the loser", async () => {
    const trials = trialsInMemory();
    const report = await plan({ backend: "annealer" }, { adapters: [exact], trials });
    expect([report.backend, report.gain_over_classical]).toEqual(["classical", 0]);
    expect(report.backends).toMatchObject([
      { backend: "classical", status: "answered" },
      { backend: "annealer", status: "answered", failure: null },
    ]);
    expect(report.losers.map(({ backend }) => backend)).toContain("annealer");
    expect(trials.all().map(({ backend, reached }) => [backend, reached])).toEqual([
      ["classical", true],
      ["annealer", true],
    ]);
  });

  it("names a backend that is not there, and plans all the same", async () => {
    const alone = await plan({});
    const adapters = [failing("E_BACKEND_MISSING"), failing("E_BACKEND_CREDENTIALS")];
    const report = await plan({ compare: true }, { adapters });
    expect(report.value).toBe(alone.value);
    expect(report.backends.slice(1)).toMatchObject([
      { backend: "pennylane", status: "unavailable", failure: { code: "E_BACKEND_MISSING" } },
      { backend: "ibm", status: "unavailable", failure: { code: "E_BACKEND_CREDENTIALS" } },
    ]);
    expect(report.notices).toEqual([]);
    const named = await plan({ backend: "pennylane" }, { adapters });
    expect(named.value).toBe(alone.value);
    expect(named.notices.join()).toContain("E_BACKEND_MISSING: it is not there");
  });

  it.each([
    ["crashes", async () => Promise.reject(new Error("boom")), "E_BACKEND_CRASHED"],
    ["gives nonsense", async () => answerOf(Uint8Array.of(9)), "E_BACKEND_ANSWER"],
    [
      "is out of memory",
      async () =>
        Promise.reject(new BackendError("E_BACKEND_SIZE", { what: "out of memory", remedy: "ask for less" })),
      "E_BACKEND_SIZE",
    ],
  ] as const)("falls back when a backend %s", async (_how, answer, code) => {
    const alone = await plan({});
    let asked = 0;
    const rogue = backendThat(() => {
      asked += 1;
      return answer();
    });
    const report = await plan({ backend: "annealer" }, { adapters: [rogue] });
    expect(report.value).toBe(alone.value);
    expect(report.backend).toBe("classical");
    expect(report.backends[1]).toMatchObject({ backend: "annealer", status: "failed", failure: { code } });
    expect(asked).toBe(1);
  });

  it("falls back when a backend hangs, and closes it", async () => {
    const hanging = backendThat(() => new Promise(() => undefined));
    const report = await plan({ backend: "annealer", budget_ms: 200 }, { adapters: [hanging] });
    expect(report.backends[1]).toMatchObject({ status: "failed", failure: { code: "E_BACKEND_TIMEOUT" } });
    expect(hanging.closed()).toBe(1);
  });

  it("counts a backend that does not even say whether it is there as unavailable", async () => {
    const silent = backendThat(async () => answerOf(new Uint8Array(0)), {
      isAvailable: () => new Promise(() => undefined),
    });
    const broken = backendThat(async () => answerOf(new Uint8Array(0)), {
      name: "local",
      isAvailable: async () => Promise.reject(new Error("boom")),
    });
    const report = await plan({ compare: true, budget_ms: 200 }, { adapters: [silent, broken] });
    expect(report.backends.slice(1).map(({ failure }) => failure?.code)).toEqual([
      "E_BACKEND_TIMEOUT",
      "E_BACKEND_CRASHED",
    ]);
  });

  it("asks a service elsewhere only by name, and a few questions at most", async () => {
    let asked = 0;
    const elsewhere = backendThat(
      async (problem) => {
        asked += 1;
        return answerOf(new Uint8Array(problem.fields.length));
      },
      {
        name: "ibm",
        capabilities: async () => ({
          provider: "test",
          max_qubits: 20,
          supported_algorithms: ["qaoa"],
          simulator_mode: false,
          backend_url: "https://example.com",
        }),
      },
    );
    const compared = await plan({ compare: true }, { adapters: [elsewhere] });
    expect([asked, compared.backends[1]?.failure?.code]).toEqual([0, "E_BACKEND_UNNAMED"]);
    const named = await plan({ backend: "ibm" }, { adapters: [elsewhere] });
    expect(named.backends[1]).toMatchObject({ backend: "ibm", status: "answered" });
    expect([asked > 0, asked <= 8]).toEqual([true, true]);
  });

  it("does not ask below the threshold, and says so", async () => {
    const rogue = backendThat(async () => Promise.reject(new Error("asked")));
    const report = await plan({ backend: "annealer", quantum_threshold: 37 }, { adapters: [rogue] });
    expect(report.variables).toBe(36);
    expect(report.backends.map(({ backend }) => backend)).toEqual(["classical"]);
    expect(report.notices.join()).toContain("36 binary variables are fewer than the quantum threshold of 37");
  });

  it("learns with auto which backend to ask: each is tried, then the one that is soonest at the target", async () => {
    const trials = trialsInMemory();
    const slow = backendThat(async (problem) => {
      await new Promise((resolve) => setTimeout(resolve, 30));
      return answerOf(minimiseExactly(problem).bits);
    });
    const asked: (readonly string[])[] = [];
    for (let run = 0; run < 7; run++) {
      const { backends } = await plan({ backend: "auto" }, { adapters: [slow], trials });
      asked.push(backends.map(({ backend }) => backend));
    }
    // The classical default runs in each, so that it has its trials when the other one is first tried.
    expect(asked.filter((names) => names.includes("annealer"))).toHaveLength(3);
    expect(asked.at(-1)).toEqual(["classical"]);
    expect(trials.all().filter(({ backend }) => backend === "annealer")).toHaveLength(3);
  });

  it("begins its rotations with the plan in use where tasks wait for others", async () => {
    const tasks = Array.from({ length: 24 }, (_, at) => ({
      task: `t${at}`,
      duration_ms: 1000 + 611 * ((at * 5) % 9),
      depends_on: at < 6 ? [] : [`t${(at * 7) % 6}`, `t${at - 5}`],
    }));
    const agents = ["a", "b", "c"].map((name) => ({ name }));
    const problem = JSON.stringify({ schema: "quantum-forge/schedule@1", agents, tasks });
    const { rubikstack, current_value } = await optimize(
      { file: "p.json", timings: null, junit: [], history: [], tasks: null, agents: null, level: 0.5 },
      { backend: "classical", compare: false, budget_ms: 5000, seed: 1, quantum_threshold: 16 },
      { readInput: async () => new TextEncoder().encode(problem), adapters: [], trials: trialsInMemory() },
    );
    expect(rubikstack?.value).toBeLessThanOrEqual(current_value);
    expect(rubikstack?.rotations[0]?.makespan_before_ms).toBeLessThanOrEqual(current_value);
  });

  it("says so when trials cannot be remembered", async () => {
    const trials: TrialMemory = {
      read: async () => [],
      add: async () => Promise.reject(new Error("disk full")),
    };
    const { notices } = await plan({ backend: "annealer" }, { adapters: [exact], trials });
    expect(notices.join()).toContain("could not be remembered: disk full");
  });

  it("is never worse than the split in use", async () => {
    const report = await plan({});
    expect(report.value).toBeLessThanOrEqual(report.current_value);
  });

  it("attributes a win to the backend that made it", async () => {
    const { comparePlans } = await import("../../../forge/optimize/compare-plans.ts");
    const of = (makespan_ms: number) => ({ makespan_ms, tasks: [] });
    const solved = {
      plan: of(10),
      method: "lpt",
      attempts: [{ method: "lpt", makespan_ms: 10 }],
    } as unknown as Parameters<typeof comparePlans>[0];
    const searched = (backend: string, makespan: number, failure: unknown = null) =>
      ({ backend, failure, solution: { plan: of(makespan) } }) as unknown as Parameters<
        typeof comparePlans
      >[1][number];
    const won = comparePlans(solved, [searched("classical", 9), searched("local", 8)], of(12));
    expect(won).toMatchObject({ backend: "local", method: "rubikstack" });
    expect(won.gain_over_classical).toBeCloseTo(1 / 9, 12);
    const fallen = comparePlans(
      solved,
      [searched("classical", 9), searched("local", 8, { code: "x" })],
      of(12),
    );
    expect(fallen).toMatchObject({ backend: "classical", gain_over_classical: 0 });
    const current = comparePlans(solved, [searched("classical", 11)], of(7));
    expect(current).toMatchObject({ backend: "classical", method: "current" });
  });
});

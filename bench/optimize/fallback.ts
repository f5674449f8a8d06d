/*
 * Wall time of a plan over its budget when the backend that was named fails: `node bench/optimize/fallback.ts`. 400 tasks on 8
 * agents; the backend hangs, crashes, answers nonsense, or answers late. The share should stay below 1.1.
 */
import { table } from "../../cli/table.ts";
import type { BackendAnswer, QuantumAdapter } from "../../core/optimize/backend/index.ts";
import { optimize } from "../../forge/optimize/optimize.ts";

const BUDGETS = [200, 1000, 5000];
const timings = Array.from({ length: 400 }, (_, at) => ({
  task: `t${at}.test.ts`,
  duration_ms: 100 + ((at * 7919) % 5000),
}));
const bytes = new TextEncoder().encode(JSON.stringify(timings));

const answer = (bits: Uint8Array): BackendAnswer => ({
  bits,
  algorithm: "qaoa",
  iterations: 1,
  converged: null,
  stop: "done",
  angles: null,
  fidelity: null,
});
const WAYS: Readonly<Record<string, QuantumAdapter["optimize"]>> = {
  hangs: () => new Promise(() => undefined),
  crashes: async () => Promise.reject(new Error("crash")),
  "answers nonsense": async () => answer(Uint8Array.of(7)),
  "answers late": async (problem, { ms }) => {
    await new Promise((resolve) => setTimeout(resolve, 2 * ms));
    return answer(new Uint8Array(problem.fields.length));
  },
};

const rows: string[][] = [];
for (const [way, work] of Object.entries(WAYS)) {
  for (const budget_ms of BUDGETS) {
    const began = performance.now();
    const report = await plan(work, budget_ms);
    const share = (performance.now() - began) / budget_ms;
    const code = report.backends[1]?.failure?.code ?? "none";
    rows.push([way, String(budget_ms), share.toFixed(3), code, report.proven ? "yes" : "no"]);
  }
}
console.log(table(["backend", "budget ms", "wall / budget", "code", "proven best"], rows, 0));

function plan(work: QuantumAdapter["optimize"], budget_ms: number): ReturnType<typeof optimize> {
  const adapter: QuantumAdapter = {
    name: "local",
    optimize: work,
    capabilities: async () => ({
      provider: "bench",
      max_qubits: 20,
      supported_algorithms: ["qaoa"],
      simulator_mode: true,
    }),
    isAvailable: async () => ({ available: true }),
    status: async () => ({ ready: true, detail: "" }),
    close: async () => undefined,
  };
  return optimize(
    { file: null, timings: "timings.json", junit: [], history: [], tasks: null, agents: 8, level: 0.5 },
    { backend: "local", compare: false, budget_ms, seed: 1, quantum_threshold: 16 },
    {
      readInput: async () => bytes,
      adapters: [adapter],
      trials: { read: async () => [], add: async () => undefined },
    },
  );
}

import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { text as collected } from "node:stream/consumers";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { CONVENTIONS } from "../../../adapters/python/conventions.ts";
import type { QuantumAdapter } from "../../../core/optimize/backend/index.ts";
import { isingEnergy } from "../../../core/optimize/ising/index.ts";
import { QaoaSimulator } from "../../../core/optimize/simulate/index.ts";
import { temporaryFolder } from "../../git-fixture.ts";
import {
  BRIDGE,
  failureOf,
  lopsidedIsing,
  openAdapter,
  PLAIN_PYTHON,
  PYTHON,
  packagesAbsence,
  pythonAbsence,
} from "./python-fixture.ts";
import { evaluateQaoa, openRealBridge, PATIENCE_MS } from "./real-bridge.ts";
import { processesOf } from "./rogue-bridge.ts";

const absence = packagesAbsence();
const budget = { ms: PATIENCE_MS, seed: 7 };
const NONE = pythonAbsence ? `: skipped, ${pythonAbsence}` : "";
const SKIPPED = absence ? `: skipped, ${absence}` : "";

describe.each(["pennylane", "qiskit"] as const)(`%s${SKIPPED}`, { skip: absence !== null }, (name) => {
  let adapter: QuantumAdapter;
  beforeAll(() => {
    adapter = adapterOf(name);
  });
  afterAll(() => adapter.close());

  it("finds the least energy of a small problem, and says how", async () => {
    const problem = lopsidedIsing(8, 3);
    const answer = await adapter.optimize(problem, budget);
    const { diagonal } = new QaoaSimulator(problem);
    expect(isingEnergy(problem, answer.bits)).toBeCloseTo(Math.min(...diagonal), 9);
    expect(answer).toMatchObject({
      algorithm: "qaoa",
      converged: true,
      stop: "gradient or value below tolerance",
    });
    expect(answer.iterations).toBeLessThan(100);
    expect(answer.angles?.gammas).toHaveLength(4);
    expect(answer.fidelity).toBeGreaterThanOrEqual(1 - 1e-9);
    expect(await adapter.optimize(problem, budget)).toEqual(answer);
  });

  it("converges in under 100 iterations to better angles at depth 8 than at depth 1", async () => {
    const problem = lopsidedIsing(6, 5);
    const simulator = new QaoaSimulator(problem);
    const energies = [];
    for (const depth of [1, 8]) {
      const { angles, iterations } = await adapter.optimize(problem, { ...budget, depth });
      expect(angles?.betas).toHaveLength(depth);
      expect(iterations).toBeLessThan(100);
      energies.push(simulator.energy(angles ?? { gammas: [], betas: [] }));
    }
    expect(energies[1]).toBeLessThan(energies[0] ?? Number.NEGATIVE_INFINITY);
  });

  it("says so when its iterations or its time are used up, and answers all the same", async () => {
    const short = await adapter.optimize(lopsidedIsing(6, 5), { ...budget, iterations: 2 });
    expect(short).toMatchObject({ converged: false, stop: "iterations used up", iterations: 2 });
    const late = await adapter.optimize(lopsidedIsing(14, 5), { ...budget, ms: 6000, depth: 24 });
    expect(late).toMatchObject({ converged: false, stop: "time is up" });
    expect(late.bits).toHaveLength(14);
    expect(late.angles?.gammas.length).toBeLessThan(24);
    expect(late.fidelity).toBeGreaterThanOrEqual(1 - 1e-9);
  });

  it("takes a problem of one variable, and one without terms", async () => {
    expect((await adapter.optimize({ constant: 0, fields: [0.5], couplings: [] }, budget)).bits).toEqual(
      Uint8Array.of(1),
    );
    expect(
      (await adapter.optimize({ constant: 2, fields: [0, 0], couplings: [] }, budget)).bits,
    ).toHaveLength(2);
  });

  it("says what it is and what it runs on", async () => {
    expect(await adapter.isAvailable()).toEqual({ available: true });
    expect(await adapter.capabilities()).toMatchObject({
      supported_algorithms: ["qaoa"],
      simulator_mode: true,
    });
    expect(await adapter.status()).toMatchObject({
      ready: true,
      detail: expect.stringMatching(/^Python 3\.\d/),
    });
  });

  it.each([
    [
      "more variables than it has",
      { constant: 0, fields: new Array(40).fill(1), couplings: [] },
      {},
      "E_BACKEND_SIZE",
    ],
    ["no variable", { constant: 0, fields: [], couplings: [] }, {}, "E_BACKEND_REFUSED"],
    [
      "a coefficient that is no number",
      { constant: Number.NaN, fields: [1], couplings: [] },
      {},
      "E_BACKEND_REFUSED",
    ],
    ["a way that it does not have", lopsidedIsing(2, 1), { algorithm: "tabu-search" }, "E_BACKEND_REFUSED"],
  ] as const)("refuses %s", async (_, problem, options, code) => {
    expect(await failureOf(adapter.optimize(problem, { ...budget, ...options }))).toMatchObject({ code });
  });
});

describe(`the bridge${SKIPPED}`, { skip: absence !== null }, () => {
  it("says hello without importing an SDK", async () => {
    const bridge = openRealBridge("qiskit");
    expect(await bridge.hello(PATIENCE_MS)).toMatchObject({ missing_packages: [], missing_variables: [] });
    await bridge.close();
    const words = ["-I", "-B", "-c", AFTER_HELLO, BRIDGE];
    const loaded = execFileSync(PYTHON, words, { encoding: "utf8" }).split("\n");
    expect(loaded).toContain("json");
    expect(
      loaded.filter((module) => /^(numpy|scipy|qiskit|pennylane|boto3|cirq|dimod)/.test(module)),
    ).toEqual([]);
  });

  it("answers what it can of what is no request, and ends when told to or when a line is too long", async () => {
    const talk = async (text: string): Promise<string> => {
      const child = spawn(PYTHON, ["-I", "-B", join(BRIDGE, "serve.py")], {
        stdio: ["pipe", "pipe", "ignore"],
        detached: true,
      });
      child.stdin.on("error", () => undefined).write(text);
      const [said] = await Promise.all([collected(child.stdout), once(child, "close")]);
      return said;
    };
    const shutdown = '{"id":2,"request":"shutdown"}\n';
    expect(await talk(`rubbish\n[1]\n${shutdown}`)).toMatch(
      /^\{"id":null,"error":\{"code":"E_BACKEND_REFUSED".*\}\n\{"id":null,"error".*\n\{"id":2,"answer":\{\}\}\n$/,
    );
    expect(await talk(`${"1".repeat(9 * 2 ** 20)}\n${shutdown}`)).toBe("");
  });

  it("is not disturbed by an SDK that prints", async () => {
    const noisy = scriptOf(`
import forge_bridge.dispatch as dispatch
quiet = dispatch.open_backend
def loud(name):
    print("warming up")
    os.write(1, b"from C\\\\n")
    os.system("echo from a child")
    return quiet(name)
dispatch.open_backend = loud
dispatch.serve()
`);
    const adapter = adapterOf("qiskit", noisy);
    expect((await adapter.optimize(lopsidedIsing(2, 1), budget)).bits).toHaveLength(2);
    await adapter.close();
  });

  it("that is killed in the middle of work leaves no process, and is started anew", async () => {
    const watched = scriptOf(`
with open("group", "w") as group:
    group.write(str(os.getpgrp()))
import forge_bridge.dispatch as dispatch
dispatch.serve()
`);
    const adapter = adapterOf("pennylane", watched);
    await adapter.optimize(lopsidedIsing(2, 1), budget);
    const group = Number(readFileSync(join(watched, "..", "group"), "utf8"));
    const asked = failureOf(adapter.optimize(lopsidedIsing(16, 1), { ...budget, depth: 8 }));
    setTimeout(() => process.kill(group, "SIGKILL"), 300);
    expect(await asked).toMatchObject({ code: "E_BACKEND_CRASHED" });
    expect(await processesOf(group)).toEqual([]);
    expect((await adapter.optimize(lopsidedIsing(2, 1), budget)).bits).toHaveLength(2);
    await adapter.close();
  });

  it("that runs out of memory says E_BACKEND_SIZE and goes on", async () => {
    const bridge = openRealBridge(
      "qiskit",
      scriptOf(`
import resource
resource.setrlimit(resource.RLIMIT_AS, (2**32, 2**32))
import forge_bridge.dispatch as dispatch
dispatch.serve()
`),
    );
    const angles = { gammas: [0.1], betas: [0.1] };
    const large = { constant: 0, fields: new Array<number>(29).fill(1), couplings: [] };
    expect(await failureOf(evaluateQaoa(bridge, large, angles))).toMatchObject({ code: "E_BACKEND_SIZE" });
    expect((await evaluateQaoa(bridge, lopsidedIsing(2, 1), angles)).state.re).toHaveLength(4);
    await bridge.close();
  });

  it.each([
    ["a request that there is none of", "solve", {}],
    ["other conventions", "optimize", { conventions: { goal: "maximise" }, problem: lopsidedIsing(2, 1) }],
    ["a problem that is none", "optimize", { problem: { fields: [1] } }],
    [
      "a coupling of a variable that is not there",
      "optimize",
      { problem: { constant: 0, fields: [1], couplings: [{ i: 0, j: 1, value: 1 }] } },
    ],
    [
      "angles that do not match",
      "evaluate",
      { problem: lopsidedIsing(2, 1), ansatz: "qaoa", angles: { gammas: [1], betas: [] } },
    ],
  ])("refuses %s", async (_, request, content) => {
    const bridge = openRealBridge("qiskit");
    const asked = bridge.ask(request, { conventions: CONVENTIONS, ...content }, PATIENCE_MS, () => null);
    expect(await failureOf(asked)).toMatchObject({ code: "E_BACKEND_REFUSED" });
    await bridge.close();
  });
});

describe(`a Python without packages${NONE}`, { skip: pythonAbsence !== null }, () => {
  it("gives E_BACKEND_MISSING with the names of the packages, and is asked no further", async () => {
    const bare = scriptOf(`
sys.path = [folder for folder in sys.path if not folder.endswith("-packages")]
import forge_bridge.dispatch as dispatch
dispatch.serve()
`);
    for (const [name, packages] of [
      ["pennylane", "packages pennylane, pennylane-lightning, scipy"],
      ["dwave", "packages dwave-system, minorminer"],
    ] as const) {
      const adapter = adapterOf(name, bare, PLAIN_PYTHON);
      const reason = expect.stringContaining(packages);
      expect(await adapter.isAvailable()).toMatchObject({ code: "E_BACKEND_MISSING", reason });
      const failure = await failureOf(adapter.optimize(lopsidedIsing(2, 1), budget));
      expect(failure).toMatchObject({ code: "E_BACKEND_MISSING", message: reason });
      expect(await adapter.status()).toMatchObject({ ready: false, detail: reason });
      await adapter.close();
    }
  });
});

const AFTER_HELLO = `
import sys
sys.path.insert(0, sys.argv[1])
import json
from forge_bridge.dispatch import REQUESTS
for backend in ("pennylane", "qiskit", "ibm", "braket", "google", "dwave"):
    REQUESTS["hello"]({"backend": backend}, 0.0)
print(*sys.modules, sep="\\n")
`;

/** A bridge that is the project's own but for what `lines` change. */
function scriptOf(lines: string): string {
  const path = join(temporaryFolder(), "serve.py");
  writeFileSync(path, `import os, sys\nsys.path.insert(0, ${JSON.stringify(BRIDGE)})\n${lines}`);
  return path;
}

function adapterOf(name: string, script?: string, python: string = PYTHON): QuantumAdapter {
  const environment = { ...process.env, QUANTUM_FORGE_PYTHON: python };
  return openAdapter(name, { environment, userHome: "/", ...(script === undefined ? {} : { script }) });
}

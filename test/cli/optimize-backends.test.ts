import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import type { OptimizeReport } from "../../core/report/index.ts";
import { temporaryFolder } from "../git-fixture.ts";
import { type Run, runForge } from "./run-forge.ts";

const TIMINGS = Array.from({ length: 9 }, (_, at) => ({
  task: at < 3 ? `build part ${at}` : `test/t${at}.test.ts`,
  duration_ms: 1000 + 777 * ((at * 4) % 9),
}));

let cwd = "";
let home = "";
beforeAll(() => {
  cwd = temporaryFolder();
  home = temporaryFolder();
  writeFileSync(join(cwd, "timings.json"), JSON.stringify(TIMINGS));
});

/** Without a Python of its own, so that the machine it runs on does not matter. */
function run(...words: readonly string[]): Promise<Run> {
  const env = { QUANTUM_FORGE_HOME: home, QUANTUM_FORGE_PYTHON: join(home, "no-python") };
  return runForge(["optimize", "--timings", "timings.json", "--agents", "3", ...words], { cwd, env });
}

const report = async (...words: readonly string[]): Promise<OptimizeReport> =>
  JSON.parse((await run(...words, "--json")).stdout) as OptimizeReport;

describe("optimize with backends", () => {
  it("shows with --compare what each backend reached, and why others were not asked", async () => {
    const { stdout, status } = await run("--compare");
    expect(status).toBe(0);
    expect(stdout).toMatch(/backend +value +gap +time +iterations +fidelity/);
    expect(stdout).toMatch(/classical: all states /);
    expect(stdout).toMatch(/annealer: simulated annealing /);
    expect(stdout).toMatch(/local: simulated QAOA /);
    expect(stdout.replace(/\s+/g, " ")).toContain(
      "others pennylane, qiskit, ibm, braket, google, dwave: E_BACKEND_MISSING: ",
    );
    expect(stdout).toMatch(/Converged +local: \d+ of \d+ searches for angles; the last: /);
    expect(stdout).not.toMatch(/quantum speed/i);
    for (const line of stdout.split("\n")) expect(line.length).toBeLessThanOrEqual(80);
  });

  it("plans the same, whoever is asked beside the classical solvers", async () => {
    const alone = await report();
    for (const backend of ["annealer", "local"]) {
      const { value, matrix, backends, gain_over_classical, notices } = await report("--backend", backend);
      expect([value, gain_over_classical, notices]).toEqual([alone.value, 0, []]);
      expect(matrix).toEqual(alone.matrix);
      expect(backends.map(({ backend: name, status }) => [name, status])).toEqual([
        ["classical", "answered"],
        [backend, "answered"],
      ]);
    }
  });

  it.each([
    ["local", "vqe"],
    ["local", "qaoa"],
    ["annealer", "path-integral-annealing"],
  ])("asks %s to run %s", async (backend, algorithm) => {
    const { backends, notices } = await report("--backend", backend, "--algorithm", algorithm);
    expect(backends[1]).toMatchObject({ backend, algorithm, status: "answered" });
    expect(notices).toEqual([]);
  });

  it("says when a backend has not the algorithm that was named", async () => {
    const { backends, notices } = await report("--backend", "annealer", "--algorithm", "vqe");
    expect(backends[1]).toMatchObject({ algorithm: "simulated-annealing" });
    expect(notices).toEqual(["annealer has no vqe, and ran simulated-annealing"]);
  });

  it("says when the backend that was named is not there, and plans all the same", async () => {
    const { stderr, status, stdout } = await run("--backend", "pennylane");
    expect(status).toBe(0);
    expect(stderr).toMatch(/E_BACKEND_MISSING: .*the classical solvers took its place/);
    expect(stdout).toContain("Gain on current");
  });

  it("shows the faces and rotations", async () => {
    const { stdout } = await run();
    expect(stdout).toMatch(/RubikStack +\d+\.\d s -> \d+\.\d s by classical in \d cycles?, equilibrium/);
    expect(stdout).toMatch(/face +before +after +its turns: entropy, of 1\.58 bits/);
    expect(stdout).toMatch(/^ {2}code /m);
    expect(stdout).toMatch(/^ {2}traces /m);
    const { rubikstack } = await report();
    expect(new Set(rubikstack?.rotations.map(({ turn }) => turn))).toEqual(new Set(["F", "L"]));
  });

  it("learns with --backend auto, in the folder of the user", async () => {
    const { stderr } = await run("--backend", "auto");
    expect(stderr).toContain("auto chose");
    const trials = readFileSync(join(home, "optimizer", "trials.ndjson"), "utf8")
      .trimEnd()
      .split("\n");
    expect(JSON.parse(trials.at(-1) ?? "")).toMatchObject({ problem: "schedule", size: 4 });
  });

  it("asks the classical solvers alone below the threshold", async () => {
    const { backends, notices } = await report("--compare", "--quantum-threshold", "28");
    expect(backends.map(({ backend }) => backend)).toEqual(["classical"]);
    expect(notices.join()).toContain("27 binary variables are fewer than the quantum threshold of 28");
  });

  it.each([
    [["--backend", "abacus"], "E_OPTION", 'expected a backend for --backend, found "abacus"'],
    [["--backend", "auto,local"], "E_OPTION", "expected a backend"],
    [["--backend", "local", "--algorithm", "magic"], "E_OPTION", "expected an algorithm for --algorithm"],
    [["--algorithm", "vqe"], "E_OPTION", "--algorithm says nothing without a backend"],
    [["--budget-ms", "0"], "E_LIMIT", "a whole number from 50"],
    [["--budget-ms", "1e3"], "E_LIMIT", "a whole number from 50"],
    [["--seed", "-1"], "E_LIMIT", "a whole number from 0"],
    [["--seed", "4294967296"], "E_LIMIT", "a whole number from 0"],
    [["--quantum-threshold", "many"], "E_LIMIT", "a whole number from 0"],
  ])("refuses %j", async (words, code, what) => {
    const { status, stderr, stdout } = await run(...words);
    expect([status === 0, stdout]).toEqual([false, ""]);
    expect(stderr).toContain(code);
    expect(stderr).toContain(what);
  });
});

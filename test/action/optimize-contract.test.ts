import { describe, expect, it } from "vitest";
import { readProjectFile } from "../project/repository.ts";
import { readContract } from "./action-contract.ts";
import { junitOf, planning } from "./planning.ts";
import { inputVariable, runStep, type Step } from "./run-action.ts";
import { readInputs } from "./trace-inputs.ts";

const CONTRACT = readContract("optimize");
const TASKS = { tasks: "a\nb\n", "junit.xml": junitOf({ a: 2, b: 1 }) };
const plan = (inputs: Step["with"], files: Readonly<Record<string, string>> = TASKS): Step =>
  planning(files, { agents: "2", ...inputs });

const agents = Array.from({ length: 257 }, (_, at) => ({ name: `agent-${at}` }));
const WIDE = JSON.stringify({
  schema: "quantum-forge/schedule@1",
  agents,
  tasks: agents.map(({ name }) => ({ task: name, duration_ms: 1 })),
});
const LONG = Array.from({ length: 600 }, (_, at) => `${at}`.padEnd(1000, "x")).join("\n");

/** Every way in which the step can end, with the reason code and the exit code. */
const EXIT_PATHS: readonly (readonly [string, () => Step, string, number])[] = [
  ["a plan from a run", () => plan({ junit: "junit.xml" }), "PLANNED", 0],
  ["a plan of tasks that never ran", () => plan({ tasks: "tasks" }), "NO_HISTORY", 0],
  [
    "names that no run has",
    () => plan({ tasks: "names", junit: "junit.xml" }, { ...TASKS, names: "src/a\nsrc/b\n" }),
    "NO_MATCH",
    0,
  ],
  ["no number of agents", () => plan({ tasks: "tasks", agents: "" }), "E_INPUT", 1],
  ["more agents than a matrix has jobs", () => plan({ tasks: "tasks", agents: "257" }), "E_INPUT", 1],
  ["agents that are no number", () => plan({ tasks: "tasks", agents: "four" }), "E_INPUT", 1],
  ["a quantile under the median", () => plan({ tasks: "tasks", quantile: "0.1" }), "E_INPUT", 1],
  ["neither tasks nor a run", () => plan({}), "E_INPUT", 1],
  ["tasks given twice", () => plan({ tasks: "tasks", "task-list": "a" }), "E_INPUT", 1],
  ["the last run given twice", () => plan({ junit: "junit.xml", timings: "t.json" }), "E_INPUT", 1],
  ["a problem and agents", () => plan({ file: "p.json" }), "E_INPUT", 1],
  ["tasks that are not there", () => plan({ tasks: "none" }), "E_INPUT_FILE", 1],
  ["a report that is not there", () => plan({ junit: "none.xml" }), "E_INPUT_FILE", 1],
  ["a folder in place of a report", () => plan({ junit: "." }), "E_INPUT_FILE", 1],
  ["a file in place of the folder of runs", () => plan({ history: "tasks" }), "E_INPUT_FILE", 1],
  ["a report that is none", () => plan({ junit: "tasks" }), "E_INPUT_JUNIT", 1],
  ["timings that are none", () => plan({ timings: "tasks" }), "E_INPUT_TIMINGS", 1],
  [
    "no name in the file of tasks",
    () => plan({ tasks: "tasks" }, { ...TASKS, tasks: "\n" }),
    "E_SCHEDULE_EMPTY",
    1,
  ],
  ["a matrix of too many jobs", () => planning({ "p.json": WIDE }, { file: "p.json" }), "E_LIMIT", 1],
  ["a matrix that is too long", () => plan({ tasks: "tasks" }, { ...TASKS, tasks: LONG }), "E_LIMIT", 1],
  [
    "no folder of the runner",
    () => ({ ...plan({ tasks: "tasks" }), env: { RUNNER_TEMP: undefined } }),
    "E_EVENT",
    1,
  ],
];

describe.concurrent("the contract of actions/optimize", () => {
  it.each(EXIT_PATHS)("writes every declared output after %s", async (_name, step, reason, code) => {
    const taken = step();
    const ended = await runStep(taken);
    expect([...ended.outputs.keys()].sort()).toEqual(Object.keys(CONTRACT.outputs).sort());
    expect([ended.outputs.get("reason-code"), ended.code]).toEqual([reason, code]);
    const failed = reason.startsWith("E_");
    expect(JSON.parse(ended.outputs.get("result") ?? "")).toMatchObject({
      schema: `quantum-forge/${failed ? "error" : "optimize"}@1`,
    });
    for (const name of ["agents", "makespan-ms", "current-ms", "gap"]) {
      expect(ended.outputs.get(name), name).toMatch(failed ? /^$/ : /^\d+(\.\d+)?$/);
    }
    expect(ended.outputs.get("matrix")).toMatch(failed ? /^$/ : /^\{"include":\[\{"shard":/);
    expect(ended.summary).toMatch(
      failed ? /^\*\*Pipeline plan: none\.\*\* <code>E/ : /^\*\*Pipeline plan: \d/,
    );
    expect(ended.everything).not.toContain(taken.workspace);
  });

  it("reads every declared input and no other", async () => {
    const read = await readInputs(plan({ tasks: "none" }));
    expect(read).toEqual(Object.keys(CONTRACT.inputs).map(inputVariable).sort());
  });

  it("means the same by an input that is empty as by its default", async () => {
    const given = { junit: "junit.xml", agents: "2" };
    const empty = Object.fromEntries(Object.keys(CONTRACT.inputs).map((name) => [name, ""]));
    const matrices = await Promise.all(
      [given, { ...empty, ...given }].map(async (inputs) =>
        (await runStep(plan(inputs))).outputs.get("matrix"),
      ),
    );
    expect(matrices[1]).toBe(matrices[0]);
  });

  it("runs on a runtime that GitHub has, from a file that is committed", () => {
    expect(CONTRACT.runs).toEqual({ using: "node24", main: "../../dist/optimize.js" });
  });
});

describe("docs/optimizer.md", () => {
  it("explains every input and every output of the action", () => {
    const page = readProjectFile("docs/optimizer.md");
    const section = page.slice(page.indexOf("\n## The action\n")).split("\n## ")[1] ?? "";
    const rows = [...section.matchAll(/^\| `([a-z-]+)` \|/gm)].map(([, name]) => name);
    expect(rows).toEqual([...Object.keys(CONTRACT.inputs), ...Object.keys(CONTRACT.outputs)]);
  });
});

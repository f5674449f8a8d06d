import { describe, expect, it } from "vitest";
import { temporaryFolder } from "../git-fixture.ts";
import { readContract } from "./action-contract.ts";
import { inputVariable, runStep, type Step } from "./run-action.ts";
import { pullRequest, pushed, widgets } from "./steps.ts";
import { readInputs } from "./trace-inputs.ts";

const CONTRACT = readContract("forge");
const recorded = pushed(widgets());
/** Each step has a checkout of its own, as each job has: two Git processes in one shallow clone lock each other out. */
const change = (more: Partial<Step>): Step => ({ ...pushed(widgets()), ...more });

/** Every way in which the step can end, with the decision and the exit code. */
const EXIT_PATHS: readonly (readonly [string, () => Step, string, number])[] = [
  ["a build that is recorded", () => recorded, "review", 0],
  ["a dry run", () => change({ with: { "dry-run": "true" } }), "review", 0],
  ["a build that is rejected", () => change({ with: { "job-status": "failure" } }), "reject", 1],
  ["a pull request", () => pullRequest(widgets()), "review", 0],
  ["an input of a wrong form", () => change({ with: { "fail-on": "sometimes" } }), "E_INPUT", 1],
  ["an expression that gave nothing", () => change({ with: { "job-status": "" } }), "E_INPUT", 1],
  ["a file in the way of the dashboard", () => change({ with: { dashboard: "src/add.ts" } }), "E_OUTPUT", 1],
  ["pull_request_target", () => change({ event: "pull_request_target" }), "E_EVENT", 1],
  [
    "a review of a pull request",
    () => ({ ...pullRequest(widgets()), event: "pull_request_review" }),
    "review",
    0,
  ],
  ["a file that is not there", () => change({ with: { coverage: "no.info" } }), "E_INPUT_FILE", 1],
  ["a payload that is not JSON", () => change({ payload: "{" }), "E_EVENT", 1],
  ["no payload", () => change({ env: { GITHUB_EVENT_PATH: undefined } }), "E_EVENT", 1],
  ["a revision that is not there", () => change({ with: { base: "no-such" } }), "E_REVISION", 1],
  ["a folder that is no repository", () => change({ workspace: temporaryFolder() }), "E_NOT_A_REPOSITORY", 1],
  ["a folder that is not there", () => change({ with: { path: "nowhere" } }), "E_NOT_A_REPOSITORY", 1],
];

describe.concurrent("the action's contract", () => {
  it.each(EXIT_PATHS)("writes every declared output after %s", async (_name, step, outcome, code) => {
    const taken = step();
    const ended = await runStep(taken);
    expect([...ended.outputs.keys()].sort()).toEqual(Object.keys(CONTRACT.outputs).sort());
    const failed = outcome.startsWith("E_");
    expect(ended.outputs.get(failed ? "reason-code" : "decision")).toBe(outcome);
    expect(ended.outputs.get("decision")).toBe(failed ? "error" : outcome);
    expect(JSON.parse(ended.outputs.get("result") ?? "")).toMatchObject({
      schema: `quantum-forge/${failed ? "error" : "build"}@1`,
    });
    expect(ended.summary).toMatch(
      failed ? /^\*\*Quantum-Forge: no decision\.\*\* <code>E/ : /^\*\*Quantum-Forge: /,
    );
    expect(ended.code).toBe(code);
    expect(ended.everything).not.toContain(taken.workspace);
  });

  it("reads every declared input and no other", async () => {
    const read = await readInputs(change({ payload: "{" }));
    expect(read).toEqual(Object.keys(CONTRACT.inputs).map(inputVariable).sort());
  });

  it("runs on a runtime that GitHub has, from a file that is committed", () => {
    expect(CONTRACT.runs).toEqual({ using: "node24", main: "../../dist/forge.js" });
  });
});

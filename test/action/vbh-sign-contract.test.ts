import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { temporaryFolder } from "../git-fixture.ts";
import { lintWorkflow } from "../project/lint-workflow.ts";
import { readProjectFile } from "../project/repository.ts";
import { readContract } from "./action-contract.ts";
import { inputVariable, runStep, type Step } from "./run-action.ts";
import { pullRequest, pushed, widgets } from "./steps.ts";
import { readInputs } from "./trace-inputs.ts";

const CONTRACT = readContract("vbh-sign");
const sign = (inputs: Step["with"] = {}, more: Partial<Step> = {}): Step => ({
  ...pushed(widgets()),
  action: "vbh-sign",
  with: inputs,
  ...more,
});

/** Every way in which the step can end without a verdict, with the code. */
const FAILURES: readonly (readonly [string, () => Step, string])[] = [
  ["a pull request", () => ({ ...pullRequest(widgets()), action: "vbh-sign" }), "E_EVENT"],
  ["pull_request_target", () => sign({}, { event: "pull_request_target" }), "E_EVENT"],
  ["a payload that is not JSON", () => sign({}, { payload: "{" }), "E_EVENT"],
  ["no folder for the record", () => sign({ draft: "true" }, { env: { RUNNER_TEMP: undefined } }), "E_EVENT"],
  ["a word that draft has not", () => sign({ draft: "yes" }), "E_INPUT"],
  ["an expression that gave nothing", () => sign({ "job-status": "" }), "E_INPUT"],
  ["a report that is not there", () => sign({ junit: "no.xml" }), "E_INPUT_FILE"],
  [
    "an attested record without a root",
    () => sign({ record: "src/add.ts", attestation: "a" }),
    "E_INPUT_FILE",
  ],
  ["a base that is not there", () => sign({ base: "no-such" }), "E_REVISION"],
  ["a folder that is no repository", () => sign({}, { workspace: temporaryFolder() }), "E_NOT_A_REPOSITORY"],
];

describe.concurrent("the contract of actions/vbh-sign", () => {
  it.each([
    ["a recorded build", {}, "SELF_SIGNED", "quantum-forge/verify@1"],
    ["a draft", { draft: "true" }, "", "quantum-forge/draft@1"],
  ])("writes every declared output after %s", async (_name, inputs, verdict, schema) => {
    const taken = sign(inputs);
    const ended = await runStep(taken);
    expect([...ended.outputs.keys()].sort()).toEqual(Object.keys(CONTRACT.outputs).sort());
    expect(ended.outputs.get("verdict")).toBe(verdict);
    expect(JSON.parse(ended.outputs.get("result") ?? "").schema).toBe(schema);
    expect(ended.everything).not.toContain(taken.workspace);
    expect(ended.code).toBe(0);
  });

  it.each(FAILURES)("says FAIL in every output after %s", async (_name, step, code) => {
    const taken = step();
    const ended = await runStep(taken);
    expect([...ended.outputs.keys()].sort()).toEqual(Object.keys(CONTRACT.outputs).sort());
    const { result, ...outputs } = Object.fromEntries(ended.outputs);
    const absent = { header: "", pq: "", build: "", decision: "", record: "" };
    expect(outputs).toEqual({ verdict: "FAIL", compliance: "0", "reason-code": code, ...absent });
    expect(JSON.parse(result ?? "")).toMatchObject({ schema: "quantum-forge/error@1", error: { code } });
    expect(ended.summary).toMatch(/^\*\*VBH: FAIL\.\*\* <code>E/);
    expect(ended.commands.filter(({ name }) => name === "error")).toHaveLength(1);
    expect(ended.code).toBe(1);
    expect(ended.everything).not.toContain(taken.workspace);
  });

  it("reads every declared input and no other", async () => {
    const read = await readInputs(sign({}, { payload: "{" }));
    expect(read).toEqual(Object.keys(CONTRACT.inputs).map(inputVariable).sort());
  });

  it("runs on a runtime that GitHub has, from a file that is committed", () => {
    expect(CONTRACT.runs).toEqual({ using: "node24", main: "../../dist/vbh-sign.js" });
  });

  it("asks for no secret: keys come from the environment alone", () => {
    expect(Object.keys(CONTRACT.inputs).filter((name) => /key|secret|token/.test(name))).toEqual([]);
    const expressions = readProjectFile("actions/vbh-sign/action.yml").match(/\$\{\{[^}]*\}\}/g);
    expect(expressions).toHaveLength(1);
    expect(CONTRACT.inputs["job-status"]?.default).toBe(expressions?.[0]);
  });
});

describe("docs/signing.md", () => {
  const page = readProjectFile("docs/signing.md");
  const blocks = [...page.matchAll(/```yaml\n(.*?)```/gs)].map(([, text = ""]) => text);
  const workflows = blocks.filter((text) => /^jobs:/m.test(text));

  it("explains every input and every output of actions/vbh-sign", () => {
    const rows = [...page.matchAll(/^\| `([a-z-]+)` \|/gm)].map(([, name]) => name);
    expect(rows).toEqual([...Object.keys(CONTRACT.inputs), ...Object.keys(CONTRACT.outputs)]);
  });

  it("has workflows that the linter has nothing against, whose inputs exist, with pinned actions", async () => {
    expect(workflows).toHaveLength(3);
    for (const workflow of workflows) {
      expect(await lintWorkflow(workflow, ".github/workflows/forge.yml")).toEqual([]);
      const { permissions, jobs } = parse(workflow);
      expect(permissions).toEqual({});
      for (const { steps } of Object.values<{ steps: readonly Record<string, never>[] }>(jobs))
        for (const { uses = "", with: given = {} } of steps) requireSound(uses, given);
    }
  });

  it("never gives the job that runs the project's code a right to write, or a key", () => {
    for (const workflow of workflows) {
      const { measure } = parse(workflow).jobs;
      if (measure === undefined) continue;
      expect(measure.permissions).toEqual({ contents: "read" });
      expect(JSON.stringify(measure)).not.toContain("QUANTUM_FORGE_KEY");
    }
  });
});

function requireSound(uses: string, given: Readonly<Record<string, unknown>>): void {
  if (uses.includes("/vbh-sign@"))
    for (const name of Object.keys(given)) expect(CONTRACT.inputs).toHaveProperty(name);
  else if (uses !== "") expect(uses).toMatch(/^[\w/-]+@[0-9a-f]{40}$/);
}

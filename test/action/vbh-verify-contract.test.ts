import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { temporaryFolder } from "../git-fixture.ts";
import { lintWorkflow } from "../project/lint-workflow.ts";
import { readProjectFile } from "../project/repository.ts";
import { readContract } from "./action-contract.ts";
import type { Hosted } from "./hosted-repository.ts";
import { inputVariable, runStep, type Step } from "./run-action.ts";
import { pushed, widgets } from "./steps.ts";
import { readInputs } from "./trace-inputs.ts";
import { verifying } from "./trusted-builds.ts";

const CONTRACT = readContract("vbh-verify");
let hosted: Hosted;
const verify = (inputs: Step["with"] = {}, more: Partial<Step> = {}): Step => ({
  ...verifying(hosted, inputs),
  ...more,
});

beforeAll(async () => {
  hosted = widgets();
  await runStep(pushed(hosted));
});

/** A folder for the runner's temporary files in which a file stands where the report's folder would be. */
function occupied(): string {
  const temp = temporaryFolder();
  writeFileSync(join(temp, "quantum-forge"), "");
  return temp;
}

/** Every way in which the step can end without a verdict, with the code. */
const FAILURES: readonly (readonly [string, () => Step, string])[] = [
  ["a build that was never recorded", () => verify({ build: "qf-20200101-001" }), "E_BUILD_UNKNOWN"],
  ["no registry", () => verifying(widgets()), "E_BUILD_UNKNOWN"],
  ["a word that fail-on has not", () => verify({ "fail-on": "sometimes" }), "E_INPUT"],
  ["pull_request_target", () => verify({}, { event: "pull_request_target" }), "E_EVENT"],
  ["a payload that is not JSON", () => verify({}, { payload: "{" }), "E_EVENT"],
  ["a payload without the default branch", () => verify({}, { payload: {} }), "E_EVENT"],
  ["no folder for the report", () => verify({}, { env: { RUNNER_TEMP: undefined } }), "E_EVENT"],
  ["a file in the way of the report", () => verify({}, { env: { RUNNER_TEMP: occupied() } }), "E_OUTPUT"],
  [
    "a folder that is no repository",
    () => verify({}, { workspace: temporaryFolder() }),
    "E_NOT_A_REPOSITORY",
  ],
  ["a folder that is not there", () => verify({ path: "nowhere" }), "E_NOT_A_REPOSITORY"],
];

describe.concurrent("the contract of actions/vbh-verify", () => {
  it("writes every declared output after a verdict", async () => {
    const taken = verify();
    const ended = await runStep(taken);
    expect([...ended.outputs.keys()].sort()).toEqual(Object.keys(CONTRACT.outputs).sort());
    expect(ended.outputs.get("verdict")).toBe("SELF_SIGNED");
    expect(JSON.parse(ended.outputs.get("result") ?? "").schema).toBe("quantum-forge/verify@1");
    expect(ended.everything).not.toContain(taken.workspace);
  });

  it.each(FAILURES)("says FAIL in every output after %s, with any fail-on", async (_name, step, code) => {
    const taken = step();
    const ended = await runStep({ ...taken, with: { "fail-on": "never", ...taken.with } });
    expect([...ended.outputs.keys()].sort()).toEqual(Object.keys(CONTRACT.outputs).sort());
    const { result, ...outputs } = Object.fromEntries(ended.outputs);
    const absent = { header: "", pq: "", build: "", report: "" };
    expect(outputs).toEqual({ verdict: "FAIL", compliance: "0", "reason-code": code, ...absent });
    expect(JSON.parse(result ?? "")).toMatchObject({ schema: "quantum-forge/error@1", error: { code } });
    expect(ended.summary).toMatch(/^\*\*VBH: FAIL\.\*\* <code>E/);
    expect(ended.commands.filter(({ name }) => name === "error")).toHaveLength(1);
    expect(ended.code).toBe(1);
    expect(ended.everything).not.toContain(taken.workspace);
  });

  it("reads every declared input and no other", async () => {
    const read = await readInputs(verify({}, { payload: "{" }));
    expect(read).toEqual(Object.keys(CONTRACT.inputs).map(inputVariable).sort());
  });

  it("means the same by an input that is empty as by its default", async () => {
    const empty = Object.fromEntries(Object.keys(CONTRACT.inputs).map((name) => [name, ""]));
    const [preset, blank] = await Promise.all([runStep(verify()), runStep(verify(empty))]);
    expect(blank.outputs.get("result")).toBe(preset.outputs.get("result"));
  });

  it("runs on a runtime that GitHub has, from a file that is committed", () => {
    expect(CONTRACT.runs).toEqual({ using: "node24", main: "../../dist/vbh-verify.js" });
  });

  it("asks for no secret", () => {
    expect(Object.keys(CONTRACT.inputs)).toEqual(["path", "build", "fail-on"]);
    expect(readProjectFile("actions/vbh-verify/action.yml")).not.toMatch(/\$\{\{/);
  });
});

describe("docs/vbh.md", () => {
  const page = readProjectFile("docs/vbh.md");
  const section = page.split(/^(?=## )/m).find((each) => each.startsWith("## In a workflow\n")) ?? "";
  const [, workflow = ""] = /```yaml\n(.*?)```/s.exec(section) ?? [];

  it("explains every input and every output of actions/vbh-verify", () => {
    const rows = [...section.matchAll(/^\| `([a-z-]+)` \|/gm)].map(([, name]) => name);
    expect(rows).toEqual([...Object.keys(CONTRACT.inputs), ...Object.keys(CONTRACT.outputs)]);
  });

  it("has a workflow that the linter has nothing against, and that may only read", async () => {
    expect(await lintWorkflow(workflow, ".github/workflows/verify.yml")).toEqual([]);
    expect(parse(workflow)).toMatchObject({
      permissions: {},
      jobs: { verify: { permissions: { contents: "read" } } },
    });
    const { steps } = parse(workflow).jobs.verify;
    for (const name of Object.keys(steps.at(-1).with)) expect(CONTRACT.inputs).toHaveProperty(name);
    expect(steps.at(0).uses).toMatch(/^actions\/checkout@[0-9a-f]{40}$/);
  });
});

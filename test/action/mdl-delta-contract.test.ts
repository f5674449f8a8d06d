import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { DEFAULT_TIER } from "../../core/mdl/index.ts";
import { SURPRISE_MAP_SCHEMA } from "../../core/report/index.ts";
import { schemaCheck } from "../../core/schema/index.ts";
import { DEFAULT_LIMITS } from "../../forge/measure/limits.ts";
import { temporaryFolder } from "../git-fixture.ts";
import { lintWorkflow } from "../project/lint-workflow.ts";
import { readProjectFile } from "../project/repository.ts";
import { readContract } from "./action-contract.ts";
import { inputVariable, runStep, type Step } from "./run-action.ts";
import { measuring, pullRequest, pushed, widgets } from "./steps.ts";

const CONTRACT = readContract("mdl-delta");
const change = (inputs: Step["with"] = {}, more: Partial<Step> = {}): Step => ({
  ...measuring(pushed(widgets()), inputs),
  ...more,
});
const changeOf = (files: Parameters<typeof pushed>[1]): Step => measuring(pushed(widgets(), files));

/** A step in whose workspace a folder stands where the surprise map should go. */
function folderInTheWay(): Step {
  const step = change({ "surprise-map": "map.json" });
  mkdirSync(join(step.workspace, "map.json", "more"), { recursive: true });
  return step;
}

/** Every way in which the step can end, with the reason code and the exit code. */
const EXIT_PATHS: readonly (readonly [string, () => Step, string, number])[] = [
  ["a change that is measured", () => change(), "MEASURED", 0],
  ["a change of nothing", () => changeOf({}), "MEASURED", 0],
  ["a pull request", () => measuring(pullRequest(widgets())), "MEASURED", 0],
  ["a change over the limit", () => change({ "max-change-bytes": "20" }), "METRIC_MISSING", 0],
  ["a change of an image", () => changeOf({ "a.png": "\0\0" }), "NOT_APPLICABLE", 0],
  ["a tier that there is not", () => change({ tier: "faster" }), "E_INPUT", 1],
  ["a limit that is no number", () => change({ "max-file-bytes": "8M" }), "E_INPUT", 1],
  ["a limit of nothing", () => change({ "max-repo-bytes": "0" }), "E_INPUT", 1],
  ["a flag that is neither true nor false", () => change({ annotations: "yes" }), "E_INPUT", 1],
  ["a secret that is too short", () => change({ "cache-key": "fifteen bytes.." }), "E_INPUT", 1],
  ["a folder in the way of the surprise map", folderInTheWay, "E_OUTPUT", 1],
  ["a file in the way of its folder", () => change({ "surprise-map": "src/add.ts/map" }), "E_OUTPUT", 1],
  ["pull_request_target", () => change({}, { event: "pull_request_target" }), "E_EVENT", 1],
  ["a merge group without its base", () => change({}, { event: "merge_group" }), "E_EVENT", 1],
  ["a payload that is not JSON", () => change({}, { payload: "{" }), "E_EVENT", 1],
  ["no payload", () => change({}, { env: { GITHUB_EVENT_PATH: undefined } }), "E_EVENT", 1],
  ["a revision that is not there", () => change({ base: "no-such" }), "E_REVISION", 1],
  [
    "a folder that is no repository",
    () => change({}, { workspace: temporaryFolder() }),
    "E_NOT_A_REPOSITORY",
    1,
  ],
  ["a folder that is not there", () => change({ path: "nowhere" }), "E_NOT_A_REPOSITORY", 1],
];

describe.concurrent("the contract of actions/mdl-delta", () => {
  it.each(EXIT_PATHS)("writes every declared output after %s", async (_name, step, reason, code) => {
    const taken = step();
    const ended = await runStep(taken);
    expect([...ended.outputs.keys()].sort()).toEqual(Object.keys(CONTRACT.outputs).sort());
    expect([ended.outputs.get("reason-code"), ended.code]).toEqual([reason, code]);
    const failed = reason.startsWith("E_");
    expect(JSON.parse(ended.outputs.get("result") ?? "")).toMatchObject({
      schema: `quantum-forge/${failed ? "error" : "mdl-delta"}@1`,
    });
    expect(JSON.parse(ended.outputs.get("categories") ?? "")).toBeInstanceOf(Array);
    const numbers = ["mdl-delta", "mdl-delta-bits", "novelty", "removal"];
    for (const name of numbers) {
      expect(ended.outputs.get(name), name).toMatch(reason === "MEASURED" ? /^-?\d+(\.\d+)?$/ : /^$/);
    }
    expect(ended.outputs.get("about-zero")).toMatch(reason === "MEASURED" ? /^(true|false)$/ : /^$/);
    expect(ended.outputs.get("repo-bytes")).toMatch(failed ? /^$/ : /^\d+$/);
    expect(ended.summary).toMatch(failed ? /^\*\*MDL delta: not measured\.\*\* <code>E/ : /^\*\*MDL delta: /);
    expect(ended.everything).not.toContain(taken.workspace);
  });

  it("reads every declared input and no other", async () => {
    const trace = join(temporaryFolder(), "inputs");
    writeFileSync(trace, "");
    // A preload that notes which variables of inputs are read; the payload stops the step before Git gets them all.
    const preload = `import { appendFileSync } from "node:fs";
      process.env = new Proxy(process.env, { get(target, name) {
        if (String(name).startsWith("INPUT_")) appendFileSync(${JSON.stringify(trace)}, name + "\\n");
        return target[name];
      } });`;
    await runStep({
      ...change({}, { payload: "{" }),
      node: ["--import", `data:text/javascript,${encodeURIComponent(preload)}`],
    });
    const read = new Set(readFileSync(trace, "utf8").trimEnd().split("\n"));
    expect([...read].sort()).toEqual(Object.keys(CONTRACT.inputs).map(inputVariable).sort());
  });

  it("has the defaults of the terminal", () => {
    const { max_file_bytes, max_change_bytes, max_repo_bytes } = DEFAULT_LIMITS;
    expect(CONTRACT.inputs).toMatchObject({
      tier: { default: DEFAULT_TIER },
      "max-file-bytes": { default: String(max_file_bytes) },
      "max-change-bytes": { default: String(max_change_bytes) },
      "max-repo-bytes": { default: String(max_repo_bytes) },
    });
  });

  it("offers no gate, since a number of bytes is no verdict", () => {
    expect(Object.keys(CONTRACT.inputs).filter((name) => /fail|gate|threshold|delta/.test(name))).toEqual([]);
  });

  it("means the same by an input that is empty as by its default", async () => {
    const empty = Object.fromEntries(Object.keys(CONTRACT.inputs).map((name) => [name, ""]));
    const taken: Step = { ...pushed(widgets()), action: "mdl-delta", home: temporaryFolder() };
    const results = [await runStep(taken), await runStep({ ...taken, with: empty })].map(({ outputs }) =>
      JSON.parse(outputs.get("result") ?? ""),
    );
    const apart = { measurement_cache: null, elapsed_ms: null };
    expect({ ...results[1], ...apart }).toEqual({ ...results[0], ...apart });
    expect(results[1].measurement_cache.ratio).toBe(1);
  });

  it("runs on a runtime that GitHub has, from a file that is committed", () => {
    expect(CONTRACT.runs).toEqual({ using: "node24", main: "../../dist/mdl-delta.js" });
  });
});

describe("docs/mdl-delta.md", () => {
  const page = readProjectFile("docs/mdl-delta.md");
  const blocks = (language: string) =>
    [...page.matchAll(/```(\w+)\n(.*?)```/gs)].flatMap(([, tag, text = ""]) =>
      tag === language ? [text] : [],
    );
  const [workflow = "", steps = ""] = blocks("yaml");

  it("explains every input and every output", () => {
    const lists = page.slice(page.indexOf("\n## Inputs\n"));
    const rows = [...lists.matchAll(/^\| `([a-z-]+)` \|/gm)].map(([, name]) => name);
    expect(rows).toEqual([...Object.keys(CONTRACT.inputs), ...Object.keys(CONTRACT.outputs)]);
  });

  it("has a workflow that the linter has nothing against, also with the cache's steps", async () => {
    const own = /^ *- uses: quantum-forge.*$/m;
    expect(workflow).toMatch(own);
    const cached = workflow.replace(own, () => steps.trimEnd());
    for (const text of [workflow, cached]) {
      expect(await lintWorkflow(text, ".github/workflows/mdl-delta.yml")).toEqual([]);
    }
  });

  it("takes every permission away but reading, and pins every other action by its commit", () => {
    expect(parse(workflow)).toMatchObject({
      permissions: {},
      jobs: { measure: { permissions: { contents: "read" } } },
    });
    const uses = [...(workflow + steps).matchAll(/uses: (.*)$/gm)].map(([, action = ""]) => action);
    for (const action of uses.filter((each) => !each.startsWith("quantum-forge/"))) {
      expect(action).toMatch(/^[\w.-]+\/[\w.-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
    }
    expect(uses).toHaveLength(4);
  });

  it("hands the action only inputs that it has", () => {
    const [, step] = parse(steps) as readonly { readonly with: object }[];
    for (const name of Object.keys(step?.with ?? {})) expect(CONTRACT.inputs).toHaveProperty(name);
  });

  it("shows a surprise map that its schema takes", () => {
    const [map = ""] = blocks("json");
    expect(schemaCheck(SURPRISE_MAP_SCHEMA)(JSON.parse(map))).toBeNull();
  });
});

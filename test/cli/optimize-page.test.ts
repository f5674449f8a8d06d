import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse, stringify } from "yaml";
import type { OptimizeReport } from "../../core/report/index.ts";
import { temporaryFolder } from "../git-fixture.ts";
import { lintWorkflow } from "../project/lint-workflow.ts";
import { ROOT } from "../project/repository.ts";
import { runForge, runJson } from "./run-forge.ts";

const page = readFileSync(join(ROOT, "docs", "optimizer.md"), "utf8");

/** GitHub's runners have both; a person's machine need not. */
const hasTools = spawnSync("bash", ["-c", "type mapfile jq"]).status === 0;

/** The n-th block of a language. */
function block(language: string, at: number): string {
  return [...page.matchAll(/```(\w+)\n(.*?)```/gs)].filter(([, tag]) => tag === language)[at]?.[2] ?? "";
}

describe("docs/optimizer.md", () => {
  it("shows the screen that its command prints on its timings", async () => {
    const cwd = temporaryFolder();
    writeFileSync(join(cwd, "timings.json"), block("json", 0));
    const [command = "", ...screen] = block("console", 0).split("\n");
    const words = command.replace("$ quantum-forge ", "").split(" ");
    expect((await runForge(words, { cwd })).stdout).toBe(screen.join("\n"));
  });

  it("has a problem file that can be planned", async () => {
    const cwd = temporaryFolder();
    writeFileSync(join(cwd, "problem.json"), block("json", 1));
    const report = await runJson<OptimizeReport>(["optimize", "--file", "problem.json"], { cwd });
    expect(report).toMatchObject({ value: 80_000, proven: true });
  });

  it.each([
    ["suite.json", 2, 1],
    ["extractions.json", 3, 2],
  ])("shows the screen that its command prints on its %s", async (file, given, shown) => {
    const cwd = temporaryFolder();
    writeFileSync(join(cwd, file), block("json", given));
    const [command = "", ...screen] = block("console", shown).split("\n");
    const words = command.replace("$ quantum-forge ", "").split(" ");
    expect((await runForge(words, { cwd })).stdout).toBe(screen.join("\n"));
  });

  it("has a workflow that the linter of workflows lets pass", async () => {
    expect(Object.keys(parse(block("yaml", 0)).jobs)).toEqual(["plan", "test", "times"]);
    expect(await lintWorkflow(block("yaml", 0), "docs/optimizer.md")).toEqual([]);
  });

  it.each([
    ["jest", 1],
    ["pytest", 2],
    ["go test", 3],
  ])("has steps for %s that fit into that workflow", async (_, at) => {
    const { jobs, ...workflow }: Workflow = parse(block("yaml", 0));
    const given: Workflow = parse(block("yaml", at));
    const spliced = Object.entries(jobs).map(([job, own]) => [
      job,
      { ...own, steps: spliceSteps(own.steps, given.jobs[job]?.steps ?? []) },
    ]);
    const text = stringify({ ...workflow, jobs: Object.fromEntries(spliced) });
    expect(await lintWorkflow(text, "docs/optimizer.md")).toEqual([]);
    expect(text.match(/- name: Run this shard's tasks\n/g)).toHaveLength(1);
    expect(text).toContain("id: plan\n");
  });

  it.runIf(hasTools).each([
    ["vitest", 0, "npx", "./"],
    ["jest", 1, "npx", "./"],
    ["pytest", 2, "pytest", "./"],
    ["go test", 3, "gotestsum", ""],
  ])("hands %s hostile names as they are, one argument each", (_, at, program, before) => {
    const bin = temporaryFolder();
    writeFileSync(join(bin, program), `#!/bin/sh\nprintf '%s\\0' "$@"\n`, { mode: 0o755 });
    const steps = (parse(block("yaml", at)) as Workflow).jobs["test"]?.steps ?? [];
    const script = steps.find(({ name }) => name === "Run this shard's tasks")?.run ?? "";
    const names = ["a b.test.ts", "$(touch x)", "`id`", "--config=evil", "a\nb", "'\"", "*", "\\", "é"];
    const ran = spawnSync("bash", ["-e", "-c", script], {
      cwd: bin,
      env: { PATH: `${bin}:${process.env["PATH"]}`, TASKS: JSON.stringify(names, null, 2) },
      encoding: "utf8",
    });
    const given = ran.stdout.split("\0").slice(0, -1);
    expect(given.slice(-names.length)).toEqual(names.map((name) => `${before}${name}`));
    expect(existsSync(join(bin, "x"))).toBe(false);
  });

  it("pins every foreign action by its commit and puts no name into a script", () => {
    const blocks = [0, 1, 2, 3].map((at) => block("yaml", at));
    const uses = blocks.flatMap((text) =>
      [...text.matchAll(/uses: (.*)$/gm)].map(([, action = ""]) => action),
    );
    for (const action of uses.filter((each) => !each.startsWith("quantum-forge/"))) {
      expect(action).toMatch(/^[\w.-]+(?:\/[\w.-]+)+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
    }
    const steps = blocks
      .flatMap((text) => Object.values((parse(text) as Workflow).jobs))
      .flatMap((job) => job.steps);
    expect(steps.filter(({ run }) => run?.includes("${" + "{"))).toEqual([]);
    expect(steps.filter(({ run }) => /"\$\{tasks\[@\]\}"/.test(run ?? ""))).toHaveLength(4);
  });
});

type Step = { readonly name?: string; readonly run?: string; readonly uses?: string };
type Workflow = { readonly jobs: Readonly<Record<string, { readonly steps: readonly Step[] }>> };

/** A recipe's steps in place of the workflow's own, from what is installed to what is run; the rest stays around them. */
function spliceSteps(own: readonly Step[], given: readonly Step[]): readonly Step[] {
  if (given.length === 0) return own;
  const last = own.findIndex(({ name }) => name === given.at(-1)?.name);
  const rest = own.slice(0, last).filter(({ run }) => run === undefined);
  return [...rest, ...given, ...own.slice(last + 1)];
}

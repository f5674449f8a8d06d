import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import type { OptimizeReport } from "../../core/report/index.ts";
import { temporaryFolder } from "../git-fixture.ts";
import { lintWorkflow } from "../project/lint-workflow.ts";
import { ROOT } from "../project/repository.ts";
import { runForge, runJson } from "./run-forge.ts";

const page = readFileSync(join(ROOT, "docs", "optimizer.md"), "utf8");

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

  it("has a workflow that the linter of workflows lets pass", async () => {
    expect(Object.keys(parse(block("yaml", 0)).jobs)).toEqual(["plan", "test"]);
    expect(await lintWorkflow(block("yaml", 0), "docs/optimizer.md")).toEqual([]);
  });
});

import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { ExtractionReport } from "../../core/report/extraction-report.ts";
import type { SelectionReport } from "../../core/report/selection-report.ts";
import { temporaryFolder } from "../git-fixture.ts";
import { runForge, runJson } from "./run-forge.ts";

const SUITE = {
  schema: "quantum-forge/selection@1",
  budget_ms: 10,
  tests: [
    { test: "a", duration_ms: 9, covers: ["x"] },
    { test: "b", duration_ms: 5, covers: ["x", "y"] },
    { test: "c", duration_ms: 5, covers: ["z"] },
  ],
};
const EXTRACTIONS = {
  schema: "quantum-forge/extractions@1",
  extractions: [
    { name: "one", saving_bytes: 9, regions: [{ path: "a", start_line: 1, end_line: 9 }] },
    { name: "two", saving_bytes: 5, regions: [{ path: "a", start_line: 9, end_line: 12 }] },
  ],
};

/** A folder with the two problems, which is no repository. */
function folder(): string {
  const dir = temporaryFolder();
  writeFileSync(join(dir, "suite.json"), JSON.stringify(SUITE));
  writeFileSync(join(dir, "extractions.json"), JSON.stringify(EXTRACTIONS));
  return dir;
}

const tests = ["optimize", "--problem", "tests", "--file", "suite.json"];
const mdl = ["optimize", "--problem", "mdl", "--file", "extractions.json"];

describe("optimize --problem tests", () => {
  it("prints one document, with all that is given up in it", async () => {
    const report = await runJson<SelectionReport>(tests, { cwd: folder() });
    expect(report).toMatchObject({ schema: "quantum-forge/optimize@1", problem: "tests", proven: true });
    expect([...report.chosen, ...report.given_up.tests.map(({ test }) => test)].toSorted()).toEqual([
      "a",
      "b",
      "c",
    ]);
  });

  it("prints with --names what a test runner takes", async () => {
    const { status, stdout, stderr } = await runForge([...tests, "--names"], { cwd: folder() });
    expect([status, stdout, stderr]).toEqual([0, "b\nc\n", ""]);
  });

  it("takes the time from the command line before that of the file, and refuses one that does not fit what must run", async () => {
    const cwd = folder();
    const { stdout } = await runForge([...tests, "--names", "--suite-ms", "5"], { cwd });
    expect(stdout).toBe("b\n");
    writeFileSync(join(cwd, "must.txt"), "a\n");
    const refused = await runForge([...tests, "--suite-ms", "8", "--must-run", "must.txt"], { cwd });
    expect(refused.status).toBe(2);
    expect(refused.stderr).toContain("E_SELECTION_BUDGET: the tests that must run take 9 ms");
  });
});

describe("optimize --problem mdl", () => {
  it("prints one document, and says why an extraction is left", async () => {
    const report = await runJson<ExtractionReport>(mdl, { cwd: folder() });
    expect(report).toMatchObject({
      schema: "quantum-forge/optimize@1",
      problem: "mdl",
      value: 9,
      proven: true,
    });
    expect(report.left.map(({ name, in_the_way }) => [name, in_the_way])).toEqual([["two", ["one"]]]);
  });

  it("refuses what is no such problem with a code and exit status 2", async () => {
    const words = ["optimize", "--problem", "mdl", "--file", "suite.json"];
    const { status, stderr } = await runForge(words, { cwd: folder() });
    expect(status).toBe(2);
    expect(stderr).toMatch(/^error: E_EXTRACTION_FORM: /);
  });
});

import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { OptimizeReport } from "../../core/report/index.ts";
import { temporaryFolder } from "../git-fixture.ts";
import { type Run, runForge, runJson } from "./run-forge.ts";

type Timing = { readonly task: string; readonly agent?: string; readonly duration_ms: number };

const SLOW: readonly Timing[] = [
  { task: "test/a.test.ts", duration_ms: 7000 },
  { task: "test/b.test.ts", duration_ms: 5000 },
  { task: "test/c.test.ts", duration_ms: 4000 },
  { task: "test/d.test.ts", duration_ms: 2000 },
];
const JUNIT = `<testsuites><testsuite name="s">${SLOW.map(
  ({ task, duration_ms }) => `<testcase classname="${task}" name="x" time="${duration_ms / 1000}"/>`,
).join("")}</testsuite></testsuites>`;

/** A folder with files, which is no repository. */
function folder(files: Readonly<Record<string, unknown>>): string {
  const dir = temporaryFolder();
  for (const [name, content] of Object.entries(files)) {
    writeFileSync(join(dir, name), typeof content === "string" ? content : JSON.stringify(content));
  }
  return dir;
}

const optimized = (cwd: string, ...words: readonly string[]): Promise<OptimizeReport> =>
  runJson(["optimize", ...words], { cwd });
const run = (cwd: string, ...words: readonly string[]): Promise<Run> =>
  runForge(["optimize", ...words], { cwd });

describe("optimize", () => {
  it("plans test files on agents, and keeps its three numbers apart", async () => {
    const dir = folder({ "timings.json": SLOW });
    const report = await optimized(dir, "--timings", "timings.json", "--agents", "2");
    expect(report).toMatchObject({
      schema: "quantum-forge/optimize@1",
      problem: "schedule",
      backend: "classical",
      unit: "ms",
      value: 9000,
      lower_bound: 9000,
      gap: 0,
      proven: true,
      current: "contiguous",
      current_value: 12_000,
      gain_over_current: 0.25,
      gain_over_classical: 0,
    });
    const tasks = report.matrix.include.flatMap((shard) => shard.tasks);
    expect(tasks.toSorted()).toEqual(SLOW.map(({ task }) => task));
  });

  it("prints with --matrix one line that a workflow takes as strategy.matrix", async () => {
    const { status, stdout, stderr } = await run(
      folder({ "junit.xml": JUNIT }),
      "--junit",
      "junit.xml",
      "--agents",
      "2",
      "--matrix",
    );
    expect([status, stderr]).toEqual([0, ""]);
    expect(stdout.split("\n")).toHaveLength(2);
    expect(JSON.parse(stdout)).toEqual({
      include: [
        { shard: "1", tasks: ["test/a.test.ts", "test/d.test.ts"] },
        { shard: "2", tasks: ["test/b.test.ts", "test/c.test.ts"] },
      ],
    });
  });

  it("shows the plan within 80 columns", async () => {
    const { stdout } = await run(
      folder({ "timings.json": SLOW }),
      "--timings",
      "timings.json",
      "--agents",
      "2",
    );
    expect(stdout).toContain("9.0 s for 4 tasks on 2 agents; equal counts by name: 12.0 s");
    expect(stdout).toMatch(/Gain on current {3}25 % \(12\.0 s -> 9\.0 s\)/);
    expect(stdout).toMatch(/Gain on classical 0 %/);
    expect(stdout).toMatch(/Certified gap {5}0 %: proven/);
    expect(Math.max(...stdout.split("\n").map(({ length }) => length))).toBeLessThanOrEqual(80);
  });

  it("drops no test that is new, and plans none that is gone", async () => {
    const dir = folder({
      "timings.json": SLOW,
      "tasks.txt": "test/a.test.ts\r\ntest/new.test.ts\n\ntest/a.test.ts\n",
    });
    const { matrix, forecast } = await optimized(
      dir,
      "--timings",
      "timings.json",
      "--tasks",
      "tasks.txt",
      "--agents",
      "2",
    );
    expect(matrix.include.flatMap(({ tasks }) => tasks).toSorted()).toEqual([
      "test/a.test.ts",
      "test/new.test.ts",
    ]);
    expect(forecast).toMatchObject({ without_history: ["test/new.test.ts"] });
  });

  it("forecasts from earlier runs, whether timings or JUnit", async () => {
    const dir = folder({
      "old.xml": JUNIT,
      "older.json": SLOW,
      "last.json": SLOW.map((one) => ({
        ...one,
        duration_ms: one.task.includes("d.test") ? 50_000 : one.duration_ms,
      })),
    });
    const words = [
      "--timings",
      "last.json",
      "--history",
      "older.json",
      "--history",
      "old.xml",
      "--agents",
      "2",
    ];
    const { forecast, value } = await optimized(dir, ...words);
    expect(forecast?.runs).toBe(3);
    expect(value).toBeLessThan(50_000);
  });

  it("compares with the split that ran, when its agents are as many as are planned for", async () => {
    const ran = SLOW.map((one, at) => ({ ...one, agent: at === 3 ? "y" : "x" }));
    const dir = folder({ "timings.json": ran });
    const report = await optimized(dir, "--timings", "timings.json", "--agents", "2");
    expect(report).toMatchObject({ current: "as_it_ran", current_value: 16_000, value: 9000 });
    expect(report.rubikstack_improvement.status).toBe("measured");
    expect((await optimized(dir, "--timings", "timings.json", "--agents", "3")).current).toBe("contiguous");
  });

  it("leaves agents without tasks out of the matrix and says so", async () => {
    const dir = folder({ "timings.json": SLOW });
    const { matrix, notices } = await optimized(dir, "--timings", "timings.json", "--agents", "9");
    expect(matrix.include).toHaveLength(4);
    expect(notices).toEqual([expect.stringContaining("5 of 9 agents have nothing to do")]);
  });

  it("plans a pipeline with dependencies and labels from a problem file", async () => {
    const problem = {
      schema: "quantum-forge/schedule@1",
      agents: [{ name: "linux" }, { name: "mac", labels: ["macos"] }],
      tasks: [
        { task: "lint", duration_ms: 4 },
        { task: "docs", duration_ms: 4 },
        { task: "build", duration_ms: 2 },
        { task: "test", duration_ms: 6, depends_on: ["build"], labels: ["macos"] },
      ],
    };
    const report = await optimized(folder({ "problem.json": problem }), "--file", "problem.json");
    expect(report).toMatchObject({
      current: "in_order",
      value: 8,
      proven: true,
      forecast: null,
      round_robin_value: null,
    });
    expect(report.assignment.find(({ task }) => task === "test")?.agent).toBe("mac");
  });

  it.each([
    ["no agents", ["--timings", "timings.json"], "E_OPTION"],
    ["nothing to plan", ["--agents", "2"], "E_OPTION"],
    [
      "the last run twice",
      ["--agents", "2", "--timings", "timings.json", "--junit", "timings.json"],
      "E_OPTION",
    ],
    ["a problem file and agents", ["--agents", "2", "--file", "timings.json"], "E_OPTION"],
    ["an unknown problem", ["--agents", "2", "--problem", "tests"], "E_OPTION"],
    ["no agent at all", ["--agents", "0", "--timings", "timings.json"], "E_LIMIT"],
    ["more agents than a matrix has jobs", ["--agents", "257", "--timings", "timings.json"], "E_LIMIT"],
    ["a low quantile", ["--agents", "2", "--timings", "timings.json", "--quantile", "0.1"], "E_LIMIT"],
    ["timings as a problem", ["--file", "timings.json"], "E_SCHEDULE_FORM"],
    ["an empty list of tasks", ["--agents", "2", "--tasks", "empty.txt"], "E_SCHEDULE_EMPTY"],
    ["tasks that are not text", ["--agents", "2", "--tasks", "bytes.txt"], "E_INPUT_FILE"],
    ["a file that is not there", ["--agents", "2", "--timings", "none.json"], "E_INPUT_FILE"],
    ["another JSON as timings", ["--agents", "2", "--timings", "object.json"], "E_INPUT_TIMINGS"],
  ])("refuses %s in one line", async (_, words, code) => {
    const dir = folder({ "timings.json": SLOW, "empty.txt": "\n", "object.json": {} });
    writeFileSync(join(dir, "bytes.txt"), Uint8Array.of(0xff, 0xfe, 0x0a));
    const { status, stdout, stderr } = await run(dir, ...words);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(new RegExp(`^error: ${code}: .+: .+\\n$`));
  });

  it("takes a folder for a run of the history, and says how several files are given", async () => {
    const dir = folder({ "timings.json": SLOW });
    mkdirSync(join(dir, "run"));
    for (const [at, { task, duration_ms }] of SLOW.entries()) {
      const name = join(dir, "run", `${at}.json`);
      writeFileSync(name, JSON.stringify([{ task, duration_ms: 3 * duration_ms }]));
    }
    const words = ["--timings", "timings.json", "--agents", "2"];
    const { forecast } = await optimized(dir, ...words, "--history", "run");
    expect(forecast?.runs).toBe(2);
    const { status, stderr } = await run(dir, "--agents", "2", "--junit", "a.xml", "b.xml");
    expect(status).toBe(2);
    expect(stderr).toContain("write --junit before each of several files");
  });
});

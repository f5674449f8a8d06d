import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { temporaryFolder } from "../git-fixture.ts";
import { junitOf, planning } from "./planning.ts";
import { runStep, type StepResult } from "./run-action.ts";

const FILES = ["test/a.test.ts", "test/b.test.ts", "test/c.test.ts", "test/d.test.ts"];
const NAMES = `${FILES.join("\n")}\n`;
const times = (...seconds: readonly number[]): string =>
  junitOf(Object.fromEntries(FILES.map((file, at) => [file, seconds[at] ?? 0])));

type Job = { readonly shard: string; readonly tasks: readonly string[] };
const jobsOf = ({ outputs }: StepResult): readonly Job[] => JSON.parse(outputs.get("matrix") ?? "").include;
const output = (ended: StepResult, name: string): string => ended.outputs.get(name) ?? "";

describe.concurrent("actions/optimize", () => {
  it("plans the first run by equal counts, and says that it knows nothing yet", async () => {
    const ended = await runStep(
      planning({ "tasks.txt": NAMES }, { tasks: "tasks.txt", history: "history", agents: "2" }),
    );
    expect(ended.code).toBe(0);
    expect(jobsOf(ended).map(({ tasks }) => tasks.length)).toEqual([2, 2]);
    expect(output(ended, "reason-code")).toBe("NO_HISTORY");
    expect(output(ended, "forecast-error")).toBe("");
    expect(ended.summary).toContain("no run is in the folder history yet");
    expect(ended.summary).toContain("no task has a time yet");
  });

  it("plans what runs now from a folder of runs, the newest last, numbers counting as numbers", async () => {
    const history = {
      "history/9/junit-1/junit.xml": junitOf({ "test/a.test.ts": 1, "test/b.test.ts": 1 }),
      "history/9/junit-2/junit.xml": junitOf({ "test/c.test.ts": 1, "test/d.test.ts": 1 }),
      "history/10/junit-1/junit.xml": times(7, 5, 4, 2),
      "history/11.json": JSON.stringify(FILES.map((task) => ({ task, duration_ms: 9000 }))),
      "history/.note.txt": "no run",
    };
    const ended = await runStep(
      planning({ ...history, "tasks.txt": NAMES }, { tasks: "tasks.txt", history: "history", agents: "2" }),
    );
    const report = JSON.parse(readFileSync(output(ended, "report"), "utf8"));
    expect(report.forecast).toMatchObject({ runs: 3, error: { status: "measured", runs: 2 } });
    // Of 11 the forecast from 10 was short; of 10 that from 9.
    expect(report.forecast.error.max_percentage_error).toBeGreaterThan(0);
    expect(Number(output(ended, "forecast-error"))).toBe(
      report.forecast.error.median_absolute_percentage_error,
    );
    expect(output(ended, "reason-code")).toBe("PLANNED");
  });

  it("plans the newest run of the folder when no tasks are named", async () => {
    const ended = await runStep(
      planning(
        { "history/1.xml": junitOf({ old: 1 }), "history/2.xml": times(7, 5, 4, 2) },
        {
          history: "history",
          agents: "2",
        },
      ),
    );
    expect(
      jobsOf(ended)
        .flatMap(({ tasks }) => tasks)
        .toSorted(),
    ).toEqual(FILES);
  });

  it("gives a matrix, and its numbers apart", async () => {
    const ended = await runStep(
      planning({ "reports/1/junit.xml": times(7, 5, 4, 2) }, { junit: "reports/**/*.xml", agents: "2" }),
    );
    expect(jobsOf(ended)).toEqual([
      { shard: "1", tasks: ["test/a.test.ts", "test/d.test.ts"] },
      { shard: "2", tasks: ["test/b.test.ts", "test/c.test.ts"] },
    ]);
    const numbers = ["agents", "makespan-ms", "current-ms", "gain-over-current", "gap"];
    expect(numbers.map((name) => output(ended, name))).toEqual(["2", "9000", "12000", "0.25", "0"]);
    expect(ended.summary).toMatch(
      /^\*\*Pipeline plan: 9\.0 s\*\* for 4 tasks on 2 agents, 25 % sooner than equal counts by name \(12\.0 s\)\./,
    );
  });

  it("leaves agents with nothing to do out of the matrix", async () => {
    const ended = await runStep(planning({}, { "task-list": "a\nb\n", agents: "8" }));
    expect([jobsOf(ended).length, output(ended, "agents")]).toEqual([2, "2"]);
    expect(ended.summary).toContain("6 of 8 agents have nothing to do");
  });

  it("hands names on as they are, and shows them as text alone", async () => {
    const hostile = [
      "$(touch x).test.ts",
      "`id`",
      '"; exit 1 #',
      "a\u202eb",
      "</summary><b>@octocat|x\\",
      `\${{ secrets.TOKEN }}`,
      "::set-output name=matrix::x",
      "../../etc/passwd",
    ];
    const ended = await runStep(
      planning({ "tasks.txt": `${hostile.join("\n")}\n` }, { tasks: "tasks.txt", agents: "3" }),
    );
    expect(
      jobsOf(ended)
        .flatMap(({ tasks }) => tasks)
        .toSorted(),
    ).toEqual(hostile.toSorted());
    expect(ended.summary).not.toMatch(/<b>|@octocat|\u202e|\n::|`id`|\$\(touch/);
    expect(ended.commands).toEqual([]);
  });

  it("needs no token, no repository and no event of a known form", async () => {
    const step = planning({ "tasks.txt": NAMES }, { tasks: "tasks.txt", agents: "2" });
    const bare = { GITHUB_EVENT_PATH: undefined, GITHUB_SHA: undefined, GITHUB_REPOSITORY: undefined };
    expect((await runStep({ ...step, event: "issue_comment", env: bare })).code).toBe(0);
  });

  it("plans a whole problem from a file", async () => {
    const problem = {
      schema: "quantum-forge/schedule@1",
      agents: [{ name: "linux" }, { name: "mac", labels: ["macos"] }],
      tasks: [
        { task: "build", duration_ms: 2 },
        { task: "test", duration_ms: 6, labels: ["macos"] },
      ],
    };
    const ended = await runStep(planning({ "p.json": JSON.stringify(problem) }, { file: "p.json" }));
    expect(jobsOf(ended).find(({ shard }) => shard === "mac")?.tasks).toContain("test");
  });

  it("does not follow a link that stands in a folder of runs", async () => {
    const step = planning(
      { "elsewhere/1.xml": times(1, 1, 1, 1), "history/2.xml": times(2, 2, 2, 2) },
      {
        history: "history",
        agents: "2",
      },
    );
    symlinkSync(join(step.workspace, "elsewhere"), join(step.workspace, "history", "1"));
    const { forecast } = JSON.parse(output(await runStep(step), "result"));
    expect(forecast.runs).toBe(1);
  });

  it.each([
    ["tasks", "names", { tasks: "link/names" }],
    ["junit", "a report", { junit: "link/1.xml" }],
    ["junit", "a pattern's report", { junit: "link/*.xml" }],
    ["timings", "timings", { timings: "link/t.json" }],
    ["file", "a problem", { file: "link/p.json", agents: "" }],
    ["history", "runs", { history: "link" }],
  ])("follows for %s no link that leads %s into the workspace", async (_input, _what, inputs) => {
    const elsewhere = temporaryFolder();
    mkdirSync(join(elsewhere, "secret"));
    for (const name of ["names", "1.xml", "t.json", "p.json"])
      writeFileSync(join(elsewhere, name), "secret\n");
    const step = planning({}, { agents: "2", ...inputs });
    symlinkSync(elsewhere, join(step.workspace, "link"));
    const ended = await runStep(step);
    expect([ended.code, output(ended, "reason-code")]).toEqual([1, "E_INPUT_FILE"]);
    expect(ended.summary).toContain("is behind a link that leads out of it");
    expect(ended.everything).not.toContain("secret");
  });

  it("follows a link that stays in the workspace", async () => {
    const step = planning({ "here/tasks.txt": NAMES }, { tasks: "there/tasks.txt", agents: "2" });
    symlinkSync("here", join(step.workspace, "there"));
    expect((await runStep(step)).code).toBe(0);
  });

  it("counts a report once that several patterns match", async () => {
    const junit = "reports/*.xml\nreports/**/*.xml\nreports/../reports/1.xml\n./reports/1.xml\n";
    const ended = await runStep(planning({ "reports/1.xml": times(7, 5, 4, 2) }, { junit, agents: "2" }));
    expect(output(ended, "makespan-ms")).toBe("9000");
  });

  it("takes names with spaces around them, and names in Git's quotes", async () => {
    const ended = await runStep(planning({}, { "task-list": ' a \n"caf\\303\\251"\n', agents: "1" }));
    expect(jobsOf(ended)[0]?.tasks).toEqual([" a ", "café"]);
  });

  it("takes names with a NUL behind each", async () => {
    const ended = await runStep(planning({ tasks: 'café\0q"x\0' }, { tasks: "tasks", agents: "1" }));
    expect(jobsOf(ended)[0]?.tasks.toSorted()).toEqual(["café", 'q"x'].toSorted());
  });

  it("leaves out what is no report in a folder of runs, and says so", async () => {
    const ended = await runStep(
      planning(
        {
          "history/1/junit.xml": times(7, 5, 4, 2),
          "history/1/coverage.xml": "<coverage/>",
          "history/2/junit.xml": '<testsuites><testsuite name="none" tests="0" time="0"/></testsuites>',
          "tasks.txt": NAMES,
        },
        { tasks: "tasks.txt", history: "history", agents: "2" },
      ),
    );
    expect([output(ended, "makespan-ms"), output(ended, "reason-code")]).toEqual(["9000", "PLANNED"]);
    for (const path of ["history/1/coverage.xml", "history/2/junit.xml"]) {
      expect(ended.summary).toContain(`${path} is left out of the history`);
    }
  });

  it("says of a report that would be too long for an output that it is cut", async () => {
    const names = Array.from({ length: 4000 }, (_, at) => `test/a-folder-with-a-long-name/${at}.test.ts`);
    const ended = await runStep(planning({ tasks: names.join("\n") }, { tasks: "tasks", agents: "8" }));
    expect(jobsOf(ended).flatMap(({ tasks }) => tasks)).toHaveLength(4000);
    const result = JSON.parse(output(ended, "result"));
    expect([result.truncated, result.matrix.include]).toEqual([true, []]);
    expect(JSON.parse(readFileSync(output(ended, "report"), "utf8")).assignment).toHaveLength(4000);
  });
});

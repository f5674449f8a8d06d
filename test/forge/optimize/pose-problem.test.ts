import { truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readInput } from "../../../adapters/files/read-input.ts";
import {
  type OptimizeSources,
  type PosedProblem,
  poseProblem,
} from "../../../forge/optimize/pose-problem.ts";
import { temporaryFolder } from "../../git-fixture.ts";

const NOTHING: OptimizeSources = {
  file: null,
  timings: null,
  junit: [],
  history: [],
  tasks: null,
  agents: 2,
  level: 0.5,
};
const folder = temporaryFolder();
const at = (name: string): string => join(folder, name);
const write = (name: string, text: string): string => {
  writeFileSync(at(name), text);
  return at(name);
};
const pose = (sources: Partial<OptimizeSources>): Promise<PosedProblem> =>
  poseProblem({ ...NOTHING, ...sources }, readInput);
const junit = (...names: readonly string[]): string =>
  `<testsuite>${names.map((name) => `<testcase file="${name}" time="1"/>`).join("")}</testsuite>`;
const refused = (code: string, what: string) => ({ code, what: expect.stringContaining(what) });

const dotted = write("dotted.xml", junit("tests.test_a", "tests.test_b"));
const files = write("files.xml", junit("tests/test_a.py", "tests/test_b.py"));
const more = write("more.xml", junit("tests/test_a.py", "tests/test_b.py", "tests/test_c.py"));
const names = write("names.txt", "tests/test_a.py\ntests/test_b.py\n");
const broken = write("broken.xml", "<coverage/>");
const large = write("large.xml", "<testsuite>");
truncateSync(large, 65 * 1024 * 1024);

describe("names that the runs do not have", () => {
  it("are told with one of each, when none is known", async () => {
    const { notices, forecast } = await pose({ junit: [dotted], tasks: names });
    expect(notices).toEqual([
      'none of the names is in the runs: "tests/test_a.py" against "tests.test_a" there',
    ]);
    expect(forecast?.runs).toBe(1);
  });

  it("are told with their share, when few are known", async () => {
    const many = write("many.txt", "tests/test_a.py\nx/1\nx/2\nx/3\n");
    const { notices } = await pose({ junit: [files], tasks: many });
    expect(notices).toEqual([
      'only 25.0 % of the names is in the runs: "x/1" against "tests/test_b.py" there',
    ]);
  });

  it("are not told of when the most are known, or nothing ran yet", async () => {
    expect((await pose({ junit: [files], tasks: names })).notices).toEqual([]);
    expect((await pose({ tasks: names })).notices).toEqual([]);
  });
});

describe("tasks of earlier runs that the newest left out", () => {
  it("are told of, when no names are given", async () => {
    const { notices, problem } = await pose({ junit: [files], history: [[more], [dotted]] });
    expect(problem.tasks).toHaveLength(2);
    expect(notices).toEqual([
      expect.stringMatching(
        /^3 tasks of earlier runs, such as "tests\/test_c.py", did not run in the newest and are left out/,
      ),
    ]);
  });

  it("are not told of when names are given", async () => {
    expect((await pose({ junit: [files], history: [[more]], tasks: names })).notices).toEqual([]);
  });
});

describe("a name with a control character", () => {
  it("is refused with the file that it is from, when it would be planned", async () => {
    const hostile = write("hostile.xml", junit("a&#10;b"));
    await expect(pose({ junit: [hostile] })).rejects.toMatchObject(
      refused("E_INPUT_FILE", `in "${hostile}"`),
    );
    await expect(pose({ history: [[hostile]] })).rejects.toMatchObject(
      refused("E_INPUT_FILE", "hostile.xml"),
    );
    const timings = write("hostile.json", JSON.stringify([{ task: "a\0b", duration_ms: 1 }]));
    await expect(pose({ timings })).rejects.toMatchObject(refused("E_INPUT_FILE", "hostile.json"));
  });

  it("stops no plan that leaves it out", async () => {
    const hostile = write("hostile.xml", junit("a&#10;b", "tests/test_a.py"));
    expect((await pose({ junit: [hostile], tasks: names })).problem.tasks).toHaveLength(2);
  });
});

describe("a file of the history", () => {
  it.each([
    ["is too large", () => large, "larger than"],
    ["is no report", () => broken, "root element <coverage>"],
    ["is not there", () => at("none.xml"), "ENOENT"],
  ])("that %s is left out and said", async (_what, path, reason) => {
    const { notices, forecast } = await pose({ history: [[path(), files]], tasks: names });
    expect(forecast?.runs).toBe(1);
    expect(notices).toEqual([expect.stringContaining(`${path()} is left out of the history: `)]);
    expect(notices[0]).toContain(reason);
  });

  it("is said to be left out also when nothing is left to plan", async () => {
    await expect(pose({ history: [[broken]] })).rejects.toMatchObject(refused("E_OPTION", "broken.xml"));
  });
});

describe("runs of too much", () => {
  const crowd = (from: number): string =>
    junit(...Array.from({ length: 60_000 }, (_, at) => String(from + at)));
  const crowded = [write("crowd-1.xml", crowd(0)), write("crowd-2.xml", crowd(60_000))];

  it("tasks are refused, and left out of the history", async () => {
    await expect(pose({ junit: crowded })).rejects.toMatchObject(refused("E_INPUT_FILE", "found 120000"));
    const { notices } = await pose({ history: [crowded, [files]], tasks: names });
    expect(notices).toEqual([expect.stringContaining("crowd-2.xml is left out of the history")]);
  });

  it("bytes lose the oldest", async () => {
    const comment = `<!--${"x".repeat(50 * 1024 * 1024)}-->`;
    const heavy = [1, 2, 3].map((one) => [
      write(`heavy-${one}.xml`, `${comment}${junit("tests/test_a.py")}`),
    ]);
    const { notices, forecast } = await pose({ history: heavy, tasks: names });
    expect(forecast?.runs).toBe(2);
    expect(notices).toEqual([expect.stringMatching(/^the oldest run is left out of the history/)]);
  });
});

describe("the last run", () => {
  it("names the file that is no report", async () => {
    await expect(pose({ junit: [files, broken] })).rejects.toMatchObject(
      refused("E_INPUT_JUNIT", `in "${broken}": `),
    );
  });

  it("counts a report that is given twice once", async () => {
    const { problem } = await pose({ junit: [files, files] });
    expect(problem.tasks.map(({ duration_ms }) => duration_ms)).toEqual([1000, 1000]);
  });

  it("that ran nothing is named", async () => {
    const timings = write("empty.json", "[]");
    await expect(pose({ timings })).rejects.toMatchObject(
      refused("E_INPUT_FILE", `in "${timings}", found none`),
    );
  });
});

import { describe, expect, it } from "vitest";
import { openHighs } from "../../../adapters/highs/index.ts";
import { drawnSelection } from "../../../bench/optimize/drawn-selection.ts";
import { BackendError } from "../../../core/optimize/backend/index.ts";
import { minimiseExactly } from "../../../core/optimize/exact/index.ts";
import { renderSelection } from "../../../core/report/render-selection.ts";
import type { SelectionReport } from "../../../core/report/selection-report.ts";
import type { ChoiceMeans } from "../../../forge/optimize/choose-with-backends.ts";
import type { OptimizeOptions } from "../../../forge/optimize/optimize-options.ts";
import type { SelectionSources } from "../../../forge/optimize/pose-selection.ts";
import { selectTests } from "../../../forge/optimize/select-tests.ts";
import { temporaryFolder } from "../../git-fixture.ts";
import { answerOf, backendThat, trialsInMemory } from "./backends.ts";

const NOTHING: SelectionSources = {
  file: null,
  junit: [],
  history: [],
  tasks: null,
  must_run: null,
  suite_ms: null,
  level: 0.5,
};
const ALONE: OptimizeOptions = {
  backend: "classical",
  compare: false,
  budget_ms: 2000,
  seed: 1,
  quantum_threshold: 0,
};

function select(
  files: Readonly<Record<string, unknown>>,
  sources: Partial<SelectionSources>,
  { options = ALONE, ...means }: Partial<ChoiceMeans> & { readonly options?: OptimizeOptions } = {},
): Promise<SelectionReport> {
  const readInput = async (path: string): Promise<Uint8Array> => {
    const content = files[path];
    return new TextEncoder().encode(typeof content === "string" ? content : JSON.stringify(content));
  };
  return selectTests({ ...NOTHING, ...sources }, options, {
    readInput,
    adapters: [],
    trials: trialsInMemory(),
    linear: null,
    ...means,
  });
}

const problemFile = (problem: object): object => ({ schema: "quantum-forge/selection@1", ...problem });
const SMALL = problemFile({
  budget_ms: 10,
  tests: [
    { test: "a", duration_ms: 9, covers: ["x"] },
    { test: "b", duration_ms: 5, covers: ["x", "y"] },
    { test: "c", duration_ms: 5, covers: ["z"] },
    { test: "d", duration_ms: 6, covers: ["z", "w"] },
  ],
});
const junit = (cases: Readonly<Record<string, readonly [seconds: number, failed: boolean]>>): string =>
  `<testsuite name="s">${Object.entries(cases)
    .map(
      ([name, [seconds, failed]]) =>
        `<testcase classname="${name}" name="x" time="${seconds}">${failed ? "<failure/>" : ""}</testcase>`,
    )
    .join("")}</testsuite>`;

describe("the choice of a suite", () => {
  it("keeps its three numbers apart, and lists all that it gives up", async () => {
    const report = await select({ "p.json": SMALL }, { file: "p.json" });
    expect(report).toMatchObject({
      schema: "quantum-forge/optimize@1",
      problem: "tests",
      backend: "classical",
      unit: "share",
      value: 0.75,
      upper_bound: 0.75,
      gap: 0,
      proven: true,
      current: "by_name",
      current_value: 0.25,
      gain_over_current: 2,
      gain_over_classical: 0,
      suite: { budget_ms: 10, time_ms: 10, whole_ms: 25 },
      chosen: ["b", "c"],
      coverage_share: 0.75,
      failures_share: null,
      given_up: { uncovered: ["w"], coverage_share: 0.25 },
    });
    expect(report.given_up.tests).toEqual([
      { test: "a", duration_ms: 9, failure_chance: null, uncovered: 0 },
      { test: "d", duration_ms: 6, failure_chance: null, uncovered: 1 },
    ]);
  });

  it("takes time and tests that must run from beside the file", async () => {
    const files = { "p.json": SMALL, "must.txt": "a\n" };
    const report = await select(files, { file: "p.json", suite_ms: 14, must_run: "must.txt" });
    expect([report.chosen, report.suite.budget_ms]).toEqual([["a", "b"], 14]);
  });

  it("takes durations from timings of earlier runs, which say nothing of failures", async () => {
    const files = {
      "1.json": [{ task: "slow", duration_ms: 5000 }],
      "2.xml": junit({ slow: [1, true], fast: [1, false] }),
    };
    const report = await select(files, { junit: ["2.xml"], history: [["1.json"]], suite_ms: 9000 });
    expect(report.forecast).toEqual(expect.objectContaining({ runs: 2, without_history: [] }));
    expect(report.suite.whole_ms).toBeGreaterThan(4000);
    expect(report.failed_last.kept).toEqual(["slow"]);
  });

  it("leaves out and tells what is no report of an earlier run, and names that no run has", async () => {
    const files = { "1.xml": "<coverage/>", "2.xml": junit({ "t.a": [1, false] }), names: "t/a.py\n" };
    const sources = { junit: ["2.xml"], history: [["1.xml"]], tasks: "names", suite_ms: 9000 };
    expect((await select(files, sources)).notices.slice(0, 2)).toEqual([
      expect.stringContaining("1.xml is left out of the history: "),
      'none of the names is in the runs: "t/a.py" against "t.a" there',
    ]);
    const bad = select(files, { junit: ["2.xml", "1.xml"], suite_ms: 9000 });
    await expect(bad).rejects.toMatchObject({
      code: "E_INPUT_JUNIT",
      what: expect.stringContaining('in "1.xml"'),
    });
  });

  it("refuses a name with a control character, with its file", async () => {
    const files = { "1.xml": junit({ "a&#10;b": [1, false] }) };
    const bad = select(files, { junit: ["1.xml"], suite_ms: 9000 });
    await expect(bad).rejects.toMatchObject({
      code: "E_INPUT_FILE",
      what: expect.stringContaining('"1.xml"'),
    });
  });

  it("reads durations and failures from JUnit reports, keeps what failed last, and says that coverage is unknown", async () => {
    const files = {
      "1.xml": junit({ often: [1, true], never: [1, false], late: [4, false], new: [1, false] }),
      "2.xml": junit({ often: [1, true], never: [1, false], late: [4, false] }),
      "3.xml": junit({ often: [1, false], never: [1, false], late: [4, true] }),
    };
    const report = await select(files, { junit: ["3.xml"], history: [["1.xml"], ["2.xml"]], suite_ms: 5000 });
    expect(report).toMatchObject({
      chosen: ["often", "late"],
      failed_last: { kept: ["late"], dropped: [] },
      coverage_share: null,
      forecast: { runs: 3, without_history: [] },
      notices: [
        expect.stringContaining(
          '1 task of earlier runs, such as "new", did not run in the newest and is left out',
        ),
        "what the tests cover is not known: the suite is chosen by failures and time alone",
      ],
    });
    // 3 failures in 9 runs: (2 + 4/11) / 4 of 1.
    expect(report.given_up.tests.map(({ test, failure_chance }) => [test, failure_chance])).toEqual([
      ["never", 4 / 11 / 4],
    ]);
  });

  it("keeps a test that failed when it last ran, though the newest run left it out", async () => {
    const files = { "1.xml": junit({ a: [3, true], b: [3, false] }), "2.xml": junit({ b: [3, false] }) };
    const sources = { junit: ["2.xml"], history: [["1.xml"]], tasks: "names.txt", suite_ms: 4000 };
    const report = await select({ ...files, "names.txt": "a\nb\n" }, sources);
    expect([report.chosen, report.failed_last.kept]).toEqual([["a"], ["a"]]);
  });

  it("chooses among the names that it is given, of which some never ran", async () => {
    const files = { "1.xml": junit({ a: [1, false] }), "names.txt": "a\nb\n" };
    const report = await select(files, { junit: ["1.xml"], tasks: "names.txt", suite_ms: 60_000 });
    expect([report.chosen, report.forecast?.without_history]).toEqual([["a", "b"], ["b"]]);
  });

  it("says when nothing is known of the tests but their names", async () => {
    const report = await select({ "names.txt": "a\nb\nc\n" }, { tasks: "names.txt", suite_ms: 2000 });
    expect([report.chosen.length, report.value]).toEqual([2, 2 / 3]);
    expect(report.notices).toEqual([
      "neither coverage nor runs of the tests are known: all count the same, and the most tests fit",
    ]);
  });

  it.each([
    ["no time budget", { tasks: "names.txt" }, "E_OPTION"],
    ["no tests", { suite_ms: 1 }, "E_OPTION"],
    ["a file and reports", { file: "p.json", junit: ["1.xml"] }, "E_OPTION"],
    ["a file and names", { file: "p.json", tasks: "names.txt" }, "E_OPTION"],
    ["a must that is none of the tests", { file: "p.json", must_run: "other.txt" }, "E_SELECTION_UNKNOWN"],
  ])("is refused with %s", async (_, sources, code) => {
    const files = { "p.json": SMALL, "names.txt": "a", "1.xml": junit({ a: [1, false] }), "other.txt": "e" };
    await expect(select(files, sources)).rejects.toMatchObject({ code });
  });
});

describe("the choice of a suite with others", () => {
  const LARGE = problemFile(drawnSelection(300, 500, 5));

  it("is bettered by HiGHS where it is there, and certified more closely", async () => {
    const alone = await select({ "p.json": LARGE }, { file: "p.json" });
    const linear = openHighs({ home: temporaryFolder() });
    const options = { ...ALONE, budget_ms: 60_000 };
    const both = await select({ "p.json": LARGE }, { file: "p.json" }, { linear, options });
    expect(alone.gap).toBeGreaterThan(1e-5);
    expect(both.gap).toBeLessThan(1e-5);
    expect(both.value).toBeGreaterThanOrEqual(alone.value);
    expect([both.method, ...both.losers.map(({ method }) => method)]).toContain("highs");
    expect(both.gain_over_classical).toBe(0);
  });

  it("is the same when HiGHS gives no answer, or nonsense", async () => {
    const alone = await select({ "p.json": LARGE }, { file: "p.json" });
    expect(await select({ "p.json": LARGE }, { file: "p.json" }, { linear: async () => null })).toEqual(
      alone,
    );
    const linear = async () => ({ values: [1, 1], bound: Number.NEGATIVE_INFINITY, optimal: true });
    const { value, chosen, suite } = await select({ "p.json": LARGE }, { file: "p.json" }, { linear });
    expect([value, chosen]).toEqual([alone.value, alone.chosen]);
    expect(suite.time_ms).toBeLessThanOrEqual(suite.budget_ms);
  });

  it("asks a backend by windows beside visiting all states, and never gets worse", async () => {
    const exact = backendThat(async (ising) => answerOf(minimiseExactly(ising).bits));
    const options = { ...ALONE, backend: "annealer" as const, budget_ms: 20_000 };
    const alone = await select({ "p.json": LARGE }, { file: "p.json" });
    const report = await select({ "p.json": LARGE }, { file: "p.json" }, { options, adapters: [exact] });
    expect(report.value).toBeGreaterThanOrEqual(alone.value);
    expect(report.backends.map(({ backend, status }) => [backend, status])).toEqual([
      ["classical", "answered"],
      ["annealer", "answered"],
    ]);
    // It answers as the classical search does, so that it wins nothing over it.
    expect([report.backend, report.gain_over_classical]).toEqual(["classical", 0]);
  });

  it("reports a backend that fails, and the suite comes all the same", async () => {
    const broken = backendThat(async () => {
      throw new BackendError("E_BACKEND_CRASHED", { what: "it ended", remedy: "start it" });
    });
    const short = backendThat(async () => answerOf(new Uint8Array(1)), { name: "local" });
    const options = { ...ALONE, compare: true };
    const report = await select(
      { "p.json": SMALL },
      { file: "p.json" },
      { options, adapters: [broken, short] },
    );
    expect(report.chosen).toEqual(["b", "c"]);
    expect(report.backends.map(({ status, failure }) => [status, failure?.code])).toEqual([
      ["answered", undefined],
      ["failed", "E_BACKEND_CRASHED"],
      ["failed", "E_BACKEND_ANSWER"],
    ]);
    // A comparison says so in its table; whoever named the backend gets a notice.
    expect(report.notices).toEqual([]);
    const named = await select(
      { "p.json": SMALL },
      { file: "p.json" },
      { options: { ...ALONE, backend: "local" }, adapters: [short] },
    );
    expect(named.chosen).toEqual(["b", "c"]);
    expect(named.notices.join()).toContain("E_BACKEND_ANSWER");
  });

  it("remembers how the backends did", async () => {
    const trials = trialsInMemory();
    const exact = backendThat(async (ising) => answerOf(minimiseExactly(ising).bits));
    const options = { ...ALONE, compare: true };
    await select({ "p.json": SMALL }, { file: "p.json" }, { options, adapters: [exact], trials });
    expect(trials.all().map(({ problem, backend, reached }) => [problem, backend, reached])).toEqual([
      ["tests", "classical", true],
      ["tests", "annealer", true],
    ]);
  });
});

describe("the suite on the terminal", () => {
  it("stays within 80 columns, whatever tests are called, and says first what is chosen", async () => {
    const long = `${"folder/".repeat(30)}a.test.ts`;
    const tests = Array.from({ length: 40 }, (_, at) => ({
      test: `${at}${long}`,
      duration_ms: 1000 + at,
      covers: [`${at}${long}`],
      runs: 3,
      failures: at % 2,
    }));
    const report = await select({ "p.json": problemFile({ budget_ms: 20_000, tests }) }, { file: "p.json" });
    const text = renderSelection(report, { width: 80, color: false });
    expect(Math.max(...text.split("\n").map(({ length }) => length))).toBeLessThanOrEqual(80);
    expect(text.split("\n")[2]).toContain(`${report.chosen.length} tests of 40 in`);
    for (const label of ["Gain on current", "Gain on classical", "Certified gap", "Given up"])
      expect(text).toContain(label);
  });

  it("names what is lost, and what failed last", async () => {
    const text = renderSelection(await select({ "p.json": SMALL }, { file: "p.json" }), {
      width: 80,
      color: false,
    });
    expect(text).toContain("25 % of the coverage, 1 element: w");
    expect(text).toContain("no test failed in its last run");
    const files = { "1.xml": junit({ a: [3, true], b: [3, true] }) };
    const short = await select(files, { junit: ["1.xml"], suite_ms: 4000 });
    expect(renderSelection(short, { width: 80, color: false })).toContain(
      "1 of 2 tests kept: the time is too short",
    );
    const whole = await select(files, { junit: ["1.xml"], suite_ms: 9000 });
    expect(renderSelection(whole, { width: 80, color: false })).toContain("nothing: all tests fit");
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  emptyInputs,
  type ForgeInputs,
  InputsError,
  metricsFromInputs,
  parseCache,
  parseCobertura,
  parseForgeInputs,
  parseIstanbul,
  parseJunit,
  parseLcov,
  parseTimings,
} from "../../../core/inputs/index.ts";
import { codeOf, messageOf } from "../code-of.ts";

const bytes = (text: string) => new TextEncoder().encode(text);
const junit = (text: string) => parseJunit(bytes(text), "junit.xml");
const inputs = (value: unknown) => parseForgeInputs(bytes(JSON.stringify(value)));

describe("JUnit", () => {
  it("counts test cases through nested suites, not what the suites claim", () => {
    const report = junit(`<?xml version="1.0"?>
      <testsuites tests="99" failures="0">
        <testsuite name="a" tests="5">
          <testcase name="1" time="0.25"/>
          <testcase name="2" time="1,000.5"><failure message="&lt;x&gt;">no</failure><failure/></testcase>
          <testsuite name="b"><testcase name="3" time="soon"><error/></testcase></testsuite>
        </testsuite>
        <testsuite name="c"><testcase name="4"><skipped/></testcase></testsuite>
      </testsuites>`);
    expect(report).toEqual({ source: "junit.xml", total: 4, failed: 2, skipped: 1, duration_ms: 1_000_750 });
  });

  it("says what breaks without a full stop, since more follows", () => {
    expect(messageOf(() => junit("x<testsuite/>"))).toMatch(/that breaks on line 1: [^:]+[^.]: hand in/);
  });

  it("takes a single suite as root, and says nothing of time when no case does", () => {
    expect(junit("<testsuite><testcase name='1'/></testsuite>")).toMatchObject({
      total: 1,
      duration_ms: null,
    });
    expect(junit("<testsuites/>")).toMatchObject({ total: 0, failed: 0 });
  });

  it("counts a suite that itself broke as a failure", () => {
    expect(junit("<testsuite><error>set-up</error></testsuite>")).toMatchObject({ total: 1, failed: 1 });
  });

  it.each([
    ['<testsuite failures="2"><testcase/></testsuite>', 2],
    ['<testsuites failures="3"><testsuite failures="3"><testcase/></testsuite></testsuites>', 3],
    ['<testsuite errors="1" failures="1"><testcase><failure/></testcase></testsuite>', 2],
  ])("believes a suite that says of itself that more failed than it holds: %s", (text, failed) => {
    expect(junit(text)).toMatchObject({ failed, total: failed });
  });

  it.each([
    ["a negative number of failures", '<testsuite failures="-3"><testcase/></testsuite>'],
    ["another root", "<html/>"],
    ["text", "ok 1 - passes"],
    ["mixed up elements", "<testsuite><a><b></a></testsuite>"],
    ["suites nested beyond reason", `${"<testsuite>".repeat(500)}${"</testsuite>".repeat(500)}`],
  ])("refuses %s", (_, text) => expect(codeOf(() => junit(text))).toBe("E_INPUT_JUNIT"));
});

describe("caches", () => {
  it("are read as name=hits/lookups", () => {
    expect(parseCache("turbo=45/60")).toEqual({ name: "turbo", hits: 45, lookups: 60 });
    expect(parseCache(" actions cache =0/0 ")).toEqual({ name: "actions cache", hits: 0, lookups: 0 });
  });

  it.each([
    "",
    "turbo",
    "turbo=",
    "=1/2",
    " =1/2",
    "turbo=3/2",
    "turbo=-1/2",
    "turbo=1.5/2",
    "a=b=1/2",
    "turbo=1/2/3",
  ])("refuse %j", (text) => expect(codeOf(() => parseCache(text))).toBe("E_INPUT_CACHE"));
});

describe("timings", () => {
  it("are read as tasks", () => {
    const timings = [
      { task: "build", agent: "a", duration_ms: 5 },
      { task: "test", duration_ms: 1.5, start_ms: 5, face: "traces" },
    ];
    expect(parseTimings(bytes(JSON.stringify(timings)))).toEqual(timings);
  });

  it.each([
    "{}",
    "[1]",
    '[{"task":"a"}]',
    '[{"task":"a","duration_ms":-1}]',
    '[{"task":"","duration_ms":1}]',
    '[{"task":"a","duration_ms":1,"face":"x"}]',
    "no",
    "[".repeat(200_000) + "]".repeat(200_000),
  ])("refuse %s", (text) => expect(codeOf(() => parseTimings(bytes(text)))).toBe("E_INPUT_TIMINGS"));
});

describe("a forge-inputs document", () => {
  it("fills in the lists that it leaves out", () => {
    expect(inputs({ schema: "forge-inputs@1" })).toEqual(emptyInputs());
  });

  it("comes back unchanged when whole", () => {
    const whole: ForgeInputs = {
      schema: "forge-inputs@1",
      caches: [{ name: "turbo", hits: 1, lookups: 2 }],
      timings: [{ task: "build", duration_ms: 3 }],
      coverage: [{ source: "lcov.info", format: "lcov", files: [{ path: null, lines: 2, covered: 1 }] }],
      junit: [{ source: "junit.xml", total: 3, failed: 1, skipped: 1, duration_ms: null }],
      plan_ref: "plan-1",
    };
    expect(inputs(whole)).toEqual(whole);
  });

  it.each([
    [{}, "lacks the key"],
    [{ schema: "forge-inputs@2" }, 'schema must be "forge-inputs@1"'],
    [{ schema: "forge-inputs@1", cache: [] }, "did you mean caches?"],
    [{ schema: "forge-inputs@1", caches: [{ name: "a", hits: 2, lookups: 1 }] }, "more hits than look-ups"],
    [
      {
        schema: "forge-inputs@1",
        coverage: [{ source: "a", format: "lcov", files: [{ path: "a", lines: 1, covered: 2 }] }],
      },
      "covers more lines than there are",
    ],
    [
      { schema: "forge-inputs@1", junit: [{ source: "a", total: 1, failed: 1, skipped: 1, duration_ms: 0 }] },
      "more failed and skipped tests than tests",
    ],
  ])("is refused: %j", (value, fault) => {
    expect(codeOf(() => inputs(value))).toBe("E_INPUT_SCHEMA");
    expect(messageOf(() => inputs(value))).toContain(fault);
  });
});

describe("metrics from inputs", () => {
  const metrics = (changes: Partial<ForgeInputs>) => metricsFromInputs({ ...emptyInputs(), ...changes });
  const report = (total: number, failed: number) => ({
    source: "j",
    total,
    failed,
    skipped: 0,
    duration_ms: null,
  });
  const covered = (path: string | null, lines: number, hit: number) => ({
    source: "c",
    format: "lcov" as const,
    files: [{ path, lines, covered: hit }],
  });

  it("are missing with a reason when nothing was handed in, never 0", () => {
    for (const metric of Object.values(metrics({}))) {
      expect(metric).toMatchObject({ status: "missing", value: null, provenance: "reported" });
      expect(metric).toHaveProperty("reason", expect.stringMatching(/^no .* reported$/));
    }
  });

  it("add up over several caches, reports and files", () => {
    expect(metrics({ caches: [parseCache("a=1/2"), parseCache("b=3/4")] }).cache_efficiency.value).toBe(
      4 / 6,
    );
    expect(metrics({ junit: [report(5, 1), report(0, 0)] })).toMatchObject({
      tests_total: { value: 5 },
      tests_failed: { value: 1 },
    });
    const coverage = [
      covered("a", 10, 5),
      covered("b", 10, 9),
      covered("a", 10, 6),
      covered(null, 10, 0),
      covered(null, 10, 10),
    ];
    expect(metrics({ coverage }).test_coverage).toEqual({
      status: "measured",
      value: 25 / 40,
      unit: "ratio",
      provenance: "reported",
    });
  });

  it("do not take an empty report for a good one", () => {
    expect(metrics({ caches: [parseCache("a=0/0")] }).cache_efficiency.status).toBe("missing");
    expect(metrics({ coverage: [covered("a", 0, 0)] }).test_coverage.status).toBe("missing");
    expect(metrics({ junit: [report(0, 0)] })).toMatchObject({
      tests_total: { value: 0 },
      tests_failed: { status: "missing", reason: "the test results hold no test case" },
    });
  });

  it("take the duration from starts and ends, else from the busiest agent", () => {
    const started = [
      { task: "a", duration_ms: 10, start_ms: 100 },
      { task: "b", duration_ms: 50, start_ms: 105 },
    ];
    expect(metrics({ timings: started }).duration_ms.value).toBe(55);
    const agents = [
      { task: "a", agent: "x", duration_ms: 10 },
      { task: "b", agent: "y", duration_ms: 30 },
      { task: "c", agent: "x", duration_ms: 15 },
    ];
    expect(metrics({ timings: agents }).duration_ms.value).toBe(30);
  });
});

describe("hostile reports", () => {
  const parsers = [parseLcov, parseCobertura, parseIstanbul, parseJunit, parseTimings, parseForgeInputs];
  const scraps = fc.constantFrom(
    "<",
    ">",
    "</",
    "/>",
    "<!--",
    "<![CDATA[",
    "<!DOCTYPE x [",
    "<!ENTITY",
    "&a;",
    "testsuite",
    "coverage",
    "class",
    " a='",
    '"',
    "SF:",
    "DA:",
    "1,",
    "\n",
    "{",
    "}",
    "[",
    "__proto__",
    ":",
    "\u0000",
    "é",
    "end_of_record",
  );

  it("end in a value or an InputsError, never in another throw (property)", () => {
    fc.assert(
      fc.property(fc.array(scraps, { maxLength: 40 }), (parts) => {
        for (const parse of parsers) {
          try {
            parse(bytes(parts.join("")), "hostile");
          } catch (error) {
            expect(error).toBeInstanceOf(InputsError);
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});

import { describe, expect, it } from "vitest";
import { junitCases } from "../../../../core/optimize/forecast/index.ts";
import { codeOf } from "../../code-of.ts";

const cases = (xml: string) => junitCases(new TextEncoder().encode(xml));

describe("the cases of a JUnit report", () => {
  it("failed when they have a failure or an error, and not when they were skipped", () => {
    const report = cases(`<testsuite name="s"><testcase classname="a" time="1"><failure/></testcase>
      <testcase classname="b" time="2"><error message="x"/></testcase>
      <testcase classname="c"><skipped/></testcase></testsuite>`);
    expect(report).toEqual([
      { task: "a", seconds: 1, failed: true },
      { task: "b", seconds: 2, failed: true },
      { task: "c", seconds: null, failed: false },
    ]);
  });

  it("failed when the set-up of their suite broke", () => {
    expect(cases('<testsuite name="s"><error/><testcase classname="a"/></testsuite>')).toEqual([
      { task: "a", seconds: null, failed: true },
    ]);
  });

  it("failed together when the suite that is their task counts in their place", () => {
    const report = cases(`<testsuite name="a" time="9"><testcase classname="a" time="1"/>
      <testcase classname="a" time="1"><failure/></testcase></testsuite>`);
    expect(report).toEqual([{ task: "a", seconds: 9, failed: true }]);
  });

  it("are refused when there are none", () => {
    expect(codeOf(() => cases("<testsuite/>"))).toBe("E_INPUT_JUNIT");
  });
});

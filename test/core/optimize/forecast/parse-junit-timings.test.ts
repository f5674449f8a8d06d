import { describe, expect, it } from "vitest";
import { parseJunitTimings } from "../../../../core/optimize/forecast/index.ts";
import { codeOf } from "../../code-of.ts";

const parse = (xml: string) => parseJunitTimings(new TextEncoder().encode(xml));

describe("times of test files from JUnit XML", () => {
  it("adds up the cases of one class, as vitest names files", () => {
    const report = parse(`<testsuites><testsuite name="a.test.ts">
      <testcase classname="a.test.ts" name="x" time="1.5"/><testcase classname="a.test.ts" name="y" time="0.25"/>
      </testsuite><testsuite name="b.test.ts"><testcase classname="b.test.ts" name="x" time="2"/></testsuite></testsuites>`);
    expect(report).toEqual([
      { task: "a.test.ts", duration_ms: 1750 },
      { task: "b.test.ts", duration_ms: 2000 },
    ]);
  });

  it("prefers the file that a case or a suite around it names", () => {
    const report =
      parse(`<testsuites><testsuite name="s" file="s.py"><testcase classname="C" name="x" time="1"/>
      <testsuite name="inner"><testcase classname="D" name="x" time="1"/></testsuite>
      <testcase classname="C" file="other.py" name="y" time="4"/></testsuite></testsuites>`);
    expect(report).toEqual([
      { task: "s.py", duration_ms: 2000 },
      { task: "other.py", duration_ms: 4000 },
    ]);
  });

  it("takes the time of a suite that is named as its one task, since it has the set-up and counts what ran at once but once", () => {
    const suite = (name: string, time: string) =>
      `<testsuite name="${name}" time="${time}"><testcase classname="shop/cart" name="A" time="2"/>
       <testcase classname="shop/cart" name="A/b" time="2"/></testsuite>`;
    const timeOf = (xml: string) => parse(`<testsuites>${xml}</testsuites>`)[0]?.duration_ms;
    expect(timeOf(suite("shop/cart", "2.5"))).toBe(2500);
    expect(timeOf(suite("pytest", "2.5"))).toBe(4000);
    expect(timeOf(suite("shop/cart", "0"))).toBe(4000);
    expect(timeOf(suite("shop/cart", "soon"))).toBe(4000);
  });

  it("does not take the time of a suite that has cases of another task", () => {
    const report = parse(`<testsuite name="a" time="9"><testcase classname="a" name="x" time="1"/>
      <testcase classname="b" name="x" time="2"/></testsuite>`);
    expect(report.map(({ duration_ms }) => duration_ms)).toEqual([1000, 2000]);
  });

  it("falls back to the suite's name, and says when no time is given", () => {
    expect(parse('<testsuite name="s"><testcase name="a"/></testsuite>')).toEqual([
      { task: "s", duration_ms: null },
    ]);
  });

  it("reads thousands with a comma, and takes what is no number for no time", () => {
    expect(
      parse(
        '<testsuite name="s"><testcase name="a" time="1,234.5"/><testcase name="b" time="soon"/></testsuite>',
      ),
    ).toEqual([{ task: "s", duration_ms: 1_234_500 }]);
  });

  it.each(["<testsuite/>", '<testsuite><testcase time="1"/></testsuite>', "<other/>", "[]"])(
    "refuses %s",
    (xml) => {
      expect(codeOf(() => parse(xml))).toBe("E_INPUT_JUNIT");
    },
  );
});

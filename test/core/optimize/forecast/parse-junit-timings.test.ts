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

  it("takes names as XML writes them: references decoded, outer spaces kept, line ends as spaces", () => {
    const nameOf = (written: string) =>
      parse(`<testsuite><testcase file="${written}" time="1"/></testsuite>`)[0]?.task;
    expect(nameOf("it&#39;s a&#x2F;b &#x1F600;&amp;#39;")).toBe("it's a/b \u{1f600}&#39;");
    expect(nameOf(" a ")).toBe(" a ");
    expect(nameOf("a\r\nb\tc&#10;")).toBe("a b c\n");
    expect(nameOf("&#0;&#xD800;&#x110000;&#xFFFE;&nbsp;")).toBe("&#0;&#xD800;&#x110000;&#xFFFE;&nbsp;");
  });

  it.each([
    ["2,25", null],
    ["1,2345", null],
    ["1,234,567.5", 1_234_567_500],
    [" 2.25 ", 2250],
  ])("reads the time %j as %s ms", (time, duration_ms) => {
    expect(parse(`<testsuite name="s"><testcase name="a" time="${time}"/></testsuite>`)).toEqual([
      { task: "s", duration_ms },
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

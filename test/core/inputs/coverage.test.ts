import { describe, expect, it } from "vitest";
import {
  detectCoverageFormat,
  MAX_INPUT_BYTES,
  parseCobertura,
  parseCoverage,
  parseIstanbul,
  parseLcov,
} from "../../../core/inputs/index.ts";
import { codeOf, messageOf } from "../code-of.ts";

const bytes = (text: string) => new TextEncoder().encode(text);
const lcov = (text: string) => parseLcov(bytes(text), "lcov.info").files;
const cobertura = (text: string) => parseCobertura(bytes(text), "cobertura.xml").files;
const istanbul = (value: unknown) => parseIstanbul(bytes(JSON.stringify(value)), "coverage.json").files;

describe("lcov", () => {
  it("counts DA lines, whatever LF and LH claim", () => {
    expect(lcov("TN:\nSF:a.ts\nDA:1,4\nDA:2,0,checksum\nLF:9\nLH:9\nend_of_record\n")).toEqual([
      { path: "a.ts", lines: 2, covered: 1 },
    ]);
  });

  it("falls back to LF and LH, and takes CRLF and function records in its stride", () => {
    expect(lcov("SF:C:\\a.ts\r\nFN:1,f\r\nFNDA:2,f\r\nLF:10\r\nLH:7\r\nend_of_record\r\n")).toEqual([
      { path: "C:\\a.ts", lines: 10, covered: 7 },
    ]);
  });

  it("merges records of the same file by the greater hits, line by line", () => {
    const first = "SF:a\nDA:1,1\nDA:2,0\nend_of_record\n";
    const second = "SF:a\nDA:2,3\nDA:3,0\nend_of_record\n";
    expect(lcov(first + second)).toEqual([{ path: "a", lines: 3, covered: 2 }]);
    const totals = "SF:b\nLF:5\nLH:1\nend_of_record\nSF:b\nLF:5\nLH:3\nend_of_record\n";
    expect(lcov(totals)).toEqual([{ path: "b", lines: 5, covered: 3 }]);
  });

  it("reads negative hits, an overflow of old gcov, as no hit, and a record without lines as empty", () => {
    expect(lcov("SF:a\nDA:1,-5\nend_of_record\n")).toEqual([{ path: "a", lines: 1, covered: 0 }]);
    expect(lcov("SF:b\nend_of_record\n")).toEqual([{ path: "b", lines: 0, covered: 0 }]);
  });

  it.each([
    ["nothing", ""],
    ["other text", "hello\nworld\n"],
    ["a record cut off", "SF:a\nDA:1,1\n"],
    ["a record in a record", "SF:a\nSF:b\nend_of_record\n"],
    ["no path", "SF:\nend_of_record\n"],
    ["hits outside a record", "DA:1,1\n"],
    ["an end without a beginning", "end_of_record\n"],
    ["hits that are no number", "SF:a\nDA:1,x\nend_of_record\n"],
    ["a line that is no number", "SF:a\nDA:one,1\nend_of_record\n"],
    ["counts that are no number", "SF:a\nLF:ten\nend_of_record\n"],
    ["more lines hit than found", "SF:a\nLF:1\nLH:2\nend_of_record\n"],
  ])("refuses %s", (_, text) => expect(codeOf(() => lcov(text))).toBe("E_INPUT_LCOV"));

  it("refuses what is not UTF-8 or too large, and names the line of a fault", () => {
    expect(codeOf(() => parseLcov(new Uint8Array([0xff, 0xfe, 0x41]), "x"))).toBe("E_INPUT_LCOV");
    expect(codeOf(() => parseLcov(new Uint8Array(MAX_INPUT_BYTES + 1), "x"))).toBe("E_INPUT_LCOV");
    expect(messageOf(() => lcov("SF:a\nDA:1,x\nend_of_record\n"))).toContain("on line 2");
  });
});

const xml = (body: string, root = "") =>
  `<?xml version="1.0"?><!DOCTYPE coverage SYSTEM "http://cobertura.sourceforge.net/xml/coverage-04.dtd"><coverage ${root}>${body}</coverage>`;
const classes = (body: string) =>
  xml(`<sources/><packages><package name="p"><classes>${body}</classes></package></packages>`);

describe("Cobertura", () => {
  it("counts a class's lines once, though its methods repeat them", () => {
    const lines = '<lines><line number="1" hits="1"/><line number="2" hits="0"/></lines>';
    const part = `<class name="A" filename="a&amp;b.py"><methods><method>${lines}</method></methods>${lines}</class>`;
    expect(cobertura(classes(part))).toEqual([{ path: "a&b.py", lines: 2, covered: 1 }]);
  });

  it("merges classes that share a file", () => {
    const part = (hits: number) =>
      `<class filename="a"><lines><line number="1" hits="${hits}"/></lines></class>`;
    expect(cobertura(classes(part(0) + part(2)))).toEqual([{ path: "a", lines: 1, covered: 1 }]);
  });

  it("falls back to the totals of the root", () => {
    expect(cobertura(xml("", 'lines-valid="10" lines-covered="8"'))).toEqual([
      { path: null, lines: 10, covered: 8 },
    ]);
  });

  it.each([
    ["no totals and no lines", xml("")],
    ["totals that are no numbers", xml("", 'lines-valid="ten" lines-covered="8"')],
    ["more covered than valid", xml("", 'lines-valid="1" lines-covered="8"')],
    ["a class without a file", classes('<class><lines><line number="1" hits="1"/></lines></class>')],
    ["a line without hits", classes('<class filename="a"><lines><line number="1"/></lines></class>')],
    ["another root", "<report/>"],
    ["no element", '<?xml version="1.0"?>'],
    ["text", "hello"],
    ["an open element", "<coverage>"],
    ["a name that would poison an object", "<coverage><__proto__ a='1'/></coverage>"],
  ])("refuses %s", (_, text) => expect(codeOf(() => cobertura(text))).toBe("E_INPUT_COBERTURA"));

  it("expands no entity and reaches for no file", () => {
    const part = '<class filename="&b;"><lines><line number="1" hits="1"/></lines></class>';
    const report = `<coverage><packages><package><classes>${part}</classes></package></packages></coverage>`;
    const bomb = '<!DOCTYPE coverage [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>';
    expect(cobertura(bomb + report)).toEqual([{ path: "&b;", lines: 1, covered: 1 }]);
    const reach = '<!DOCTYPE coverage [<!ENTITY b SYSTEM "file:///etc/passwd">]>';
    expect(codeOf(() => cobertura(reach + report))).toBe("E_INPUT_COBERTURA");
  });

  it("keeps what it quotes of a hostile report on one line", () => {
    const message = messageOf(() => cobertura("<coverage><\u001b[31m\n\u202e></coverage>"));
    for (const hostile of ["\n", "\u001b", "\u202e"]) expect(message).not.toContain(hostile);
  });

  it("refuses nesting that no report has", () => {
    const deep = `<coverage>${"<a>".repeat(10_000)}${"</a>".repeat(10_000)}</coverage>`;
    expect(messageOf(() => cobertura(deep))).toContain("nested");
  });
});

describe("Istanbul", () => {
  const at = (line: number) => ({ start: { line, column: 0 }, end: { line, column: 9 } });

  it("counts lines of coverage-final.json by the statements that start on them", () => {
    const file = { path: "/a.ts", statementMap: { 0: at(1), 1: at(1), 2: at(5) }, s: { 0: 0, 1: 3, 2: 0 } };
    const empty = { path: "/b.ts", statementMap: {}, s: {} };
    expect(istanbul({ "/a.ts": file, "/b.ts": empty })).toEqual([
      { path: "/a.ts", lines: 2, covered: 1 },
      { path: "/b.ts", lines: 0, covered: 0 },
    ]);
  });

  it("reads the files of coverage-summary.json, or its total when there is none", () => {
    const lines = (total: number, covered: number) => ({ lines: { total, covered, skipped: 0, pct: 1 } });
    expect(istanbul({ total: lines(9, 9), "/a": lines(4, 3) })).toEqual([
      { path: "/a", lines: 4, covered: 3 },
    ]);
    expect(istanbul({ total: lines(9, 8) })).toEqual([{ path: null, lines: 9, covered: 8 }]);
  });

  it.each([
    ["an array", []],
    ["nothing", {}],
    ["a file without lines", { "/a": {} }],
    ["a file that is a number", { "/a": 1 }],
    ["a negative count", { "/a": { lines: { total: 1, covered: -1 } } }],
    ["more covered than there are", { "/a": { lines: { total: 1, covered: 2 } } }],
    ["a total that is none", { total: { lines: {} } }],
    ["a statement without hits", { "/a": { statementMap: { 0: at(1) }, s: {} } }],
    ["a statement without a place", { "/a": { statementMap: { 0: {} }, s: { 0: 1 } } }],
    ["statements without counts", { "/a": { statementMap: { 0: at(1) } } }],
  ])("refuses %s", (_, value) => expect(codeOf(() => istanbul(value))).toBe("E_INPUT_ISTANBUL"));

  it("refuses text that is not JSON", () => {
    expect(codeOf(() => parseIstanbul(bytes("{"), "x"))).toBe("E_INPUT_ISTANBUL");
  });
});

describe("coverage of any format", () => {
  it.each([
    ["lcov", "TN:\nSF:a\nLF:1\nLH:1\nend_of_record\n"],
    ["lcov", "# made by a tool\nSF:a\nLF:1\nLH:1\nend_of_record\n"],
    ["cobertura", xml("", 'lines-valid="1" lines-covered="1"')],
    ["istanbul", ' {"total":{"lines":{"total":1,"covered":1}}}'],
  ])("is told to be %s", (format, text) => {
    expect(detectCoverageFormat(bytes(text))).toBe(format);
    expect(parseCoverage(bytes(text), "report").format).toBe(format);
  });

  it.each([
    ["Clover", '<coverage generated="1" clover="4.4"><project/></coverage>'],
    ["JaCoCo", "<report name='x'/>"],
    ["nothing", ""],
    ["an archive", "PK\u0003\u0004"],
  ])("is not seen in %s", (_, text) => {
    expect(detectCoverageFormat(bytes(text))).toBeNull();
    expect(codeOf(() => parseCoverage(bytes(text), "report"))).toBe("E_INPUT_SCHEMA");
  });
});

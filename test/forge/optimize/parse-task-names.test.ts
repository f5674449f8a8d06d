import { describe, expect, it } from "vitest";
import { parseTaskNames } from "../../../forge/optimize/parse-task-names.ts";
import { createRepository } from "../../git-fixture.ts";

const parse = (text: string | Uint8Array): readonly string[] =>
  parseTaskNames(typeof text === "string" ? new TextEncoder().encode(text) : text, "tasks.txt");
const refused = (found: string) =>
  expect.objectContaining({ code: "E_INPUT_FILE", what: expect.stringContaining(found) });

describe("names of tasks", () => {
  it.each([
    ["one a line", []],
    ["each ended by a NUL", ["-z"]],
    ["unquoted", ["-c", "core.quotePath=false"]],
  ])("are those of the files that git ls-files lists, %s", (_how, words) => {
    const { git, commit } = createRepository();
    const names = [
      '"quoted".test.ts',
      "back\\slash.test.ts",
      "café.test.ts",
      'q"x.test.ts',
      "plain one.test.ts",
    ];
    commit(Object.fromEntries(names.map((name) => [name, ""])));
    const [options, flags] = words[0] === "-c" ? [words, []] : [[], words];
    expect(parse(git(...options, "ls-files", ...flags)).toSorted()).toEqual(names.toSorted());
  });

  it("keep a quotation mark that is not Git's", () => {
    const names = ['"a" and "b"', '"; exit 1 #', '"', '"\\400"'];
    expect(parse(names.join("\n"))).toEqual(names);
  });

  it("keep their outer spaces, and a carriage return that stands before a NUL is refused", () => {
    expect(parse(" a \r\n\n  \nb\n")).toEqual([" a ", "b"]);
    expect(() => parse("a\r\0b\0")).toThrow(refused('"tasks.txt", found "a "'));
  });

  it.each([
    ["a tab in quotes", '"a\\tb"', "without control characters"],
    ["a line end in a list with NULs", "a\nb\0", "without control characters"],
    ["an escape sequence", "\u001b[2Ja", "without control characters"],
    ["bytes in quotes that are not UTF-8", '"\\377"', "not UTF-8"],
    ["bytes that are not UTF-8", Uint8Array.of(0xff), "not UTF-8"],
    ["a name that is too long", "x".repeat(1025), "more than 1024 characters"],
    ["too many names", Array.from({ length: 100_001 }, (_, at) => at).join("\n"), "100001 names"],
  ])("may not have %s", (_what, text, found) => {
    expect(() => parse(text)).toThrow(refused(found));
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { COMMANDS, COMMON_OPTIONS, parseCommand, UsageError } from "../../../core/commands/index.ts";

function codeOf(words: readonly string[]): string {
  try {
    parseCommand(words);
  } catch (error) {
    if (error instanceof UsageError) return `${error.code}: ${error.remedy}`;
    throw error;
  }
  return "parsed";
}

describe("parseCommand", () => {
  it("takes build when no verb is given", () => {
    const parsed = parseCommand(["--base", "v1", "--junit=a.xml", "--junit", "b.xml", "--no-push"]);
    expect(parsed.command.verb).toBe("build");
    expect(parsed.values.get("base")).toBe("v1");
    expect(parsed.lists.get("junit")).toEqual(["a.xml", "b.xml"]);
    expect(parsed.flags.get("push")).toBe(false);
  });

  it("knows record as the other name of build", () => {
    expect(parseCommand(["record"]).command.verb).toBe("build");
  });

  it("takes a value that begins with one dash, as a revision may, and anything after an equals sign", () => {
    expect(parseCommand(["measure", "--base", "-x"]).values.get("base")).toBe("-x");
    expect(parseCommand(["measure", "--base=--x"]).values.get("base")).toBe("--x");
  });

  it("takes the words after -- as they stand", () => {
    expect(parseCommand(["evaluate", "--", "--odd-id"]).argument).toBe("--odd-id");
  });

  it("offers the nearest command or option for a mistyped one", () => {
    expect(codeOf(["biuld"])).toBe("E_COMMAND: did you mean build?");
    expect(codeOf(["build", "--covrage", "x"])).toBe("E_OPTION: did you mean --coverage?");
    expect(codeOf(["zzzzzz"])).toMatch(/^E_COMMAND: run quantum-forge --help/);
    expect(codeOf(["build", "--zzzzzz"])).toMatch(/^E_OPTION: run quantum-forge build --help/);
  });

  it.each([
    ["a value is left out", ["build", "--base"], "E_OPTION: write --base REV"],
    ["an option stands where a value should", ["build", "--base", "--json"], "E_OPTION: write --base REV"],
    ["a value is empty", ["build", "--out", ""], "E_OPTION: write --out DIR"],
    ["a value after an equals sign is empty", ["build", "--out="], "E_OPTION: write --out DIR"],
    ["a value is given twice", ["build", "--base", "a", "--base", "b"], "E_OPTION: give it once"],
    ["a flag gets a value", ["build", "--json=yes"], "E_OPTION: write --json or --no-json"],
    ["a command takes no argument", ["build", "extra"], "E_ARGUMENT: run quantum-forge build --help"],
    [
      "an argument is left out",
      ["evaluate"],
      "E_ARGUMENT: for example quantum-forge evaluate qf-20261122-003",
    ],
    ["there is one argument too many", ["verify", "a", "b"], "E_ARGUMENT: run quantum-forge verify --help"],
  ])("refuses when %s", (_case, words, expected) => {
    expect(codeOf(words)).toBe(expected);
  });

  it("lets --help stand without the argument", () => {
    expect(parseCommand(["evaluate", "--help"]).flags.get("help")).toBe(true);
  });

  it("never throws anything but a UsageError, whatever the words", () => {
    const word = fc.oneof(
      fc.string(),
      fc.constantFrom(
        ...COMMANDS.map((command) => command.verb),
        ...COMMON_OPTIONS.map((option) => `--${option.name}`),
      ),
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 6 }), (words) => {
        codeOf(words);
      }),
    );
  });
});

import { describe, expect, it } from "vitest";
import {
  COMMANDS,
  COMMON_OPTIONS,
  renderCompletion,
  renderHelp,
  SHELLS,
} from "../../../core/commands/index.ts";

describe("renderHelp", () => {
  it("lists every command in the overview", () => {
    const help = renderHelp(null);
    for (const { verb, summary } of COMMANDS) {
      expect(help).toContain(`  ${verb}`);
      expect(help.replaceAll(/\s+/g, " ")).toContain(summary);
    }
  });

  it("keeps within the screen", () => {
    for (const command of [null, ...COMMANDS]) {
      const lines = renderHelp(command, 80).split("\n");
      expect(lines.filter((line) => line.length > 80 && !line.includes("quantum-forge "))).toEqual([]);
    }
  });

  it("shows every option and example of a command", () => {
    for (const command of COMMANDS) {
      const help = renderHelp(command);
      for (const option of [...command.options, ...COMMON_OPTIONS])
        expect(help).toContain(`--${option.name}`);
      for (const example of command.examples) expect(help).toContain(example);
    }
  });
});

describe("renderCompletion", () => {
  it.each(SHELLS)("offers every command and its options to %s", (shell) => {
    const script = renderCompletion(shell);
    for (const command of COMMANDS) {
      for (const word of command.verb.split(" ")) expect(script).toContain(word);
      for (const option of command.options) expect(script).toContain(option.name);
    }
  });
});

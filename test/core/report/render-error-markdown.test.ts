import { describe, expect, it } from "vitest";
import { renderErrorMarkdown } from "../../../core/report/index.ts";

describe("renderErrorMarkdown", () => {
  it("says that there is no decision, why, and what to do", () => {
    const text = renderErrorMarkdown({ code: "E_INPUT", what: "input a is b", remedy: "set it to c" });
    expect(text).toBe(
      "**Quantum-Forge: no decision.** <code>E&#95;INPUT</code>: input a is b.\n\nWhat to do: set it to c.\n",
    );
  });

  it("lets nothing from outside start markup or grow without bound", () => {
    const hostile = "<img src=x>|`@octocat` [a](https://evil.example)\n# ";
    const text = renderErrorMarkdown({
      code: hostile,
      what: hostile,
      remedy: "z".repeat(100_000),
    });
    expect(text).not.toMatch(/<img|@octocat|https:\/\/|\]\(|^#/m);
    expect(text.length).toBeLessThan(5_000);
  });
});

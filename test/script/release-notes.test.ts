import { describe, expect, it } from "vitest";
import { type Ended, runProjectScript, sandbox } from "./sandbox.ts";

const CHANGELOG = `# Changelog

## [Unreleased]

## [0.2.0] - 2027-01-31

### Added

- A second thing.

## [0.1.0] - Unreleased

- A first thing.

[0.2.0]: https://example.org/0.2.0
`;

describe("release-notes", () => {
  it("prints the changelog's section when tag, version and changelog name the same release", () => {
    expect(notes("v0.2.0", { version: "0.2.0" })).toEqual({
      code: 0,
      stdout: "### Added\n\n- A second thing.\n",
      stderr: "",
    });
  });

  it("leaves the link list out of the last section", () => {
    const dated = CHANGELOG.replace("[0.1.0] - Unreleased", "[0.1.0] - 2026-11-30");
    expect(notes("v0.1.0", { version: "0.1.0" }, dated).stdout).toBe("- A first thing.\n");
  });

  it.each([
    ["another version", "v0.2.0", { version: "0.2.1" }, "should be v0.2.1"],
    ["no v", "0.2.0", { version: "0.2.0" }, "but is 0.2.0"],
    ["no version in package.json", "v0.2.0", {}, "should have a version"],
    ["no section", "v0.3.0", { version: "0.3.0" }, '"## [0.3.0] - YYYY-MM-DD"'],
    ["a section without a date", "v0.1.0", { version: "0.1.0" }, '"## [0.1.0] - YYYY-MM-DD"'],
  ])("refuses a tag with %s with E_RELEASE", (_, tag, manifest, words) => {
    const { code, stdout, stderr } = notes(tag, manifest);
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr).toMatch(/^error: E_RELEASE: /);
    expect(stderr).toContain(words);
  });
});

function notes(tag: string, manifest: object, changelog: string = CHANGELOG): Ended {
  const folder = sandbox({ "package.json": JSON.stringify(manifest), "CHANGELOG.md": changelog });
  return runProjectScript(folder, "release-notes", tag);
}

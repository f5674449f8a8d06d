import { appendFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { run, runProjectScript, sandbox } from "./sandbox.ts";

describe("npm run clean-tree", () => {
  it("says nothing when the tree is as committed, ignored files aside", () => {
    const folder = committed();
    writeFileSync(join(folder, "ignored.log"), "x");
    expect(runProjectScript(folder, "clean-tree")).toEqual({ code: 0, stdout: "", stderr: "" });
  });

  it("lists what was changed, removed and left behind with E_DIRTY_TREE", () => {
    const folder = committed();
    appendFileSync(join(folder, "dist/index.js"), "changed\n");
    rmSync(join(folder, "kept.txt"));
    writeFileSync(join(folder, "naïve name.txt"), "x");
    const { code, stderr } = runProjectScript(folder, "clean-tree");
    expect(code).toBe(1);
    expect(stderr).toMatch(/^error: E_DIRTY_TREE: 3 path\(s\) differ from the commit\n/);
    expect(stderr).toContain("  modified     dist/index.js\n");
    expect(stderr).toContain("  deleted      kept.txt\n");
    expect(stderr).toContain('  untracked    "naïve name.txt"\n');
  });

  it("ends with E_COMMAND outside a Git work tree", () => {
    expect(runProjectScript(sandbox({}), "clean-tree").stderr).toMatch(
      /^error: E_COMMAND: .*\n.*not a git repository/,
    );
  });
});

function committed(): string {
  const folder = sandbox({ "dist/index.js": "built\n", "kept.txt": "kept\n", ".gitignore": "*.log\n" });
  run(folder, "git", ["init", "--quiet"]);
  run(folder, "git", ["add", "."]);
  const identity = ["-c", "user.name=Ada", "-c", "user.email=ada@example.org", "-c", "commit.gpgsign=false"];
  run(folder, "git", [...identity, "commit", "--quiet", "-m", "First"]);
  return folder;
}

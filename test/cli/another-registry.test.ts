import { describe, expect, it } from "vitest";
import type { Verification } from "../../core/vbh/index.ts";
import { createRepository } from "../git-fixture.ts";
import { registryHead } from "./registry-branch.ts";
import { runBuild, runForge } from "./run-forge.ts";

describe("another repository's registry", () => {
  it("is neither shown nor extended, and its builds do not verify", async () => {
    const theirs = createRepository({ files: { a: "theirs\n" } });
    await runBuild([], { cwd: theirs.dir });
    const ours = createRepository({ files: { a: "ours\n" } });
    ours.git("fetch", "--quiet", theirs.dir, "quantum-forge:quantum-forge");
    const before = registryHead(ours);

    for (const words of [["status"], ["export"], ["dashboard"], ["evaluate", "latest"], []]) {
      const { status, stdout, stderr } = await runForge(words, { cwd: ours.dir });
      expect({ words, status, stdout }).toEqual({ words, status: 2, stdout: "" });
      expect(stderr).toMatch(/^error: E_ORIGIN: .*this repository/);
    }
    const { status, stdout } = await runForge(["verify", "--json"], { cwd: ours.dir });
    const { vbh_status, checks }: Verification = JSON.parse(stdout);
    expect({ status, vbh_status }).toEqual({ status: 1, vbh_status: "FAIL" });
    const failed = checks
      .filter(({ state }) => state === "failed")
      .map(({ name, code }) => `${name} ${code}`);
    expect(failed).toEqual(["context E_CONTEXT", "checkpoint E_ORIGIN"]);
    expect(registryHead(ours)).toBe(before);
  });
});

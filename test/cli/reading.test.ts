import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import type { FlatExport } from "../../core/registry/index.ts";
import type { Verification } from "../../core/vbh/index.ts";
import { clone, createRepository, temporaryFolder } from "../git-fixture.ts";
import { recordIds, registryFile, registryHead, registryPaths } from "./registry-branch.ts";
import { runBuild, runForge, runJson } from "./run-forge.ts";

type Listed = { readonly builds: readonly { readonly id: string; readonly commit: string }[] };

describe("the verbs that read", () => {
  const made = createRepository({ files: { a: "1\n" } });
  const at = { cwd: made.dir };
  let ids: readonly string[] = [];
  beforeAll(async () => {
    await runBuild([], at);
    made.commit({ a: "1\n2\n" });
    await runBuild([], at);
    ids = recordIds(made);
  });

  it("list builds newest first, as many as asked for", async () => {
    const [all, one, text] = await Promise.all([
      runJson<Listed>(["status"], at),
      runJson<Listed>(["status", "--last", "1"], at),
      runForge(["status", "--last", "1"], at),
    ]);
    expect(all.builds.map(({ id }) => id)).toEqual(ids.toReversed());
    expect(one.builds.map(({ id }) => id)).toEqual(ids.slice(-1));
    expect(text.stdout).toContain("2 recorded builds, the newest 1");
  });

  it("find a build by its id, its number, its commit, or as the latest", async () => {
    const commit = made.git("rev-parse", "HEAD~1").slice(0, 8);
    const names = [ids[0] ?? "", "001", commit];
    const found = await Promise.all(names.map((name) => runJson<{ id: string }>(["verify", name], at)));
    expect(found.map(({ id }) => id)).toEqual([ids[0], ids[0], ids[0]]);
    expect(await runJson<{ id: string }>(["verify"], at)).toMatchObject({ id: ids[1] });
  });

  it("print all builds in one flat document", async () => {
    const flat = await runJson<FlatExport>(["export"], at);
    expect(flat.builds.map(({ id }) => id)).toEqual(ids);
    expect(flat.builds[0]).toMatchObject({
      git_commit: made.git("rev-parse", "HEAD~1"),
      vbh_status: "SELF_SIGNED",
      promoted: false,
      rollback_count: 0,
    });
    expect(flat).toHaveProperty("promotion_criteria");
    expect(flat).toHaveProperty("promotion_policy");
  });

  it("write nothing to the registry", async () => {
    const before = registryHead(made);
    await runForge(["dashboard", "--out", join(temporaryFolder(), "site")], at);
    await runForge(["evaluate", "latest"], at);
    expect(registryHead(made)).toBe(before);
  });
});

describe("a committed snapshot", () => {
  it("is the registry's files, and a clone without the branch goes on from it", async () => {
    const source = createRepository({ files: { a: "1\n" } });
    const old = await runBuild([], { cwd: source.dir });
    const files = registryPaths(source);
    await runForge(["export", "--snapshot", "."], { cwd: source.dir });
    for (const file of files) {
      expect(readFileSync(join(source.dir, file), "utf8")).toBe(registryFile(source, file));
    }
    source.commit({ "registry/README.md": "The project's own file.\n" });
    source.git("branch", "-D", "quantum-forge");
    const made = clone(source);
    const at = { cwd: made.dir };

    const { builds } = await runJson<Listed>(["status"], at);
    expect(builds).toMatchObject([{ id: old.build.id }]);
    expect(registryHead(made)).toBe("");
    const next = await runBuild([], at);
    expect(next.build.id).toMatch(/-002$/);
    expect(next.verification).toMatchObject({ log_index: 4, header: expect.stringMatching(/^#VBH:2:/) });
    expect(made.git("rev-list", "--count", "quantum-forge")).toBe("1");
    const verified = await Promise.all(["001", "002"].map((id) => runJson<Verification>(["verify", id], at)));
    expect(verified.map(({ vbh_status }) => vbh_status)).toEqual(["SELF_SIGNED", "SELF_SIGNED"]);
    expect(registryPaths(made)).not.toContain("registry/README.md");
  });

  it("replaces an older one without leaving its partial tiles behind", async () => {
    const made = createRepository({ files: { a: "1\n" } });
    const at = { cwd: made.dir };
    const folder = temporaryFolder();
    await runBuild([], at);
    await runForge(["export", "--snapshot", folder], at);
    await runBuild(["--cache", "c=1/2"], at);
    await runForge(["export", "--snapshot", folder], at);
    const written = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
    expect(written.toSorted()).toEqual(registryPaths(made).toSorted());
  });
});

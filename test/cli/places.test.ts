import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { clone, createRepository, temporaryFolder } from "../git-fixture.ts";
import { recordIds, registryHead } from "./registry-branch.ts";
import { runBuild, runForge } from "./run-forge.ts";

describe("the user's repository", () => {
  it("keeps work tree, index, HEAD and every other ref, bytes and times", async () => {
    const made = createRepository({ files: { a: "1\n", ".gitignore": "ignored\n" } });
    made.commit({ b: "2\n" });
    writeFileSync(join(made.dir, "b"), "changed\n");
    writeFileSync(join(made.dir, "staged"), "3\n");
    writeFileSync(join(made.dir, "untracked"), "4\n");
    made.git("add", "staged");
    const index = join(made.dir, ".git/index");
    const view = () => ({
      index: readFileSync(index, "hex"),
      index_at: statSync(index, { bigint: true }).mtimeNs,
      head: readFileSync(join(made.dir, ".git/HEAD"), "utf8"),
      files: readdirSync(made.dir),
      status: made.git("--no-optional-locks", "status", "--porcelain"),
      refs: made
        .git("for-each-ref")
        .split("\n")
        .filter((ref) => !ref.endsWith("/quantum-forge")),
      reflog: made.git("reflog"),
      config: readFileSync(join(made.dir, ".git/config"), "utf8"),
    });
    const before = view();
    await runBuild([], { cwd: made.dir });
    expect(recordIds(made)).toHaveLength(1);
    expect(view()).toEqual(before);
  });

  it("is not written to at all by a dry run, nor is a key made", async () => {
    const made = createRepository({ files: { a: "1\n" } });
    const home = join(temporaryFolder(), "home");
    const out = join(temporaryFolder(), "out");
    const view = () => [made.git("for-each-ref"), readdirSync(made.dir, { recursive: true }).toSorted()];
    const before = view();
    const report = await runBuild(["--dry-run", "--out", out], {
      cwd: made.dir,
      env: { QUANTUM_FORGE_HOME: home, XDG_CACHE_HOME: home },
    });
    expect(report).toMatchObject({
      build: { id: null, status: "unrecorded" },
      registry: null,
      dashboard: null,
      verification: null,
    });
    expect(view()).toEqual(before);
    expect([existsSync(home), existsSync(out)]).toEqual([false, false]);
  });
});

describe("a build", () => {
  const made = createRepository({ files: { a: "1\n" } });
  const head = made.commit({ a: "2\n" });

  it("is the same from a sub-folder, and by --repo from elsewhere", async () => {
    const folder = join(made.dir, "deep/er");
    mkdirSync(folder, { recursive: true });
    const inside = await runBuild([], { cwd: folder });
    const outside = await runBuild(["--repo", made.dir], { cwd: "/" });
    expect(inside.registry?.already_recorded).toBe(false);
    expect(outside.registry?.already_recorded).toBe(true);
    expect(outside.build.id).toBe(inside.build.id);
    expect(inside.dashboard).toBe(join(made.dir, ".git/quantum-forge/site/index.html"));
  });

  it("has no ref where HEAD is detached", async () => {
    const detached = clone(made);
    detached.git("checkout", "--quiet", "--detach");
    const { build } = await runBuild(["--no-push"], { cwd: detached.dir });
    expect(build).toMatchObject({ commit: head, ref: null });
  });

  it("works in a bare repository, with the page inside it", async () => {
    const bare = clone(made, "--bare");
    bare.git("remote", "remove", "origin");
    bare.git("branch", "-D", "quantum-forge");
    const report = await runBuild([], { cwd: bare.dir });
    expect(report.build).toMatchObject({ commit: head, ref: "refs/heads/main" });
    expect(report.dashboard).toBe(join(bare.dir, "quantum-forge/site/index.html"));
    expect(recordIds(bare)).toHaveLength(1);
  });

  it("joins the one registry from a linked work tree, and shares the page", async () => {
    const linked = join(temporaryFolder(), "linked");
    made.git("worktree", "add", "--quiet", "-b", "other", linked);
    const before = recordIds(made).length;
    const report = await runBuild(["--base", "empty"], { cwd: linked });
    expect(report.build).toMatchObject({ ref: "refs/heads/other", base: null });
    expect(report.dashboard).toBe(join(made.dir, ".git/quantum-forge/site/index.html"));
    expect(recordIds(made)).toHaveLength(before + 1);
  });

  it("reads the repository it is told to, whatever the hook that calls it exports", async () => {
    const other = createRepository({ files: { z: "other\n" } });
    const env = { GIT_DIR: join(other.dir, ".git"), GIT_INDEX_FILE: join(other.dir, ".git/index") };
    const { build } = await runBuild(["--dry-run"], { cwd: made.dir, env });
    expect(build.commit).toBe(head);
  });

  it("works in a repository of SHA-256 objects", async () => {
    const wide = createRepository({ files: { a: "1\n" }, objectFormat: "sha256" });
    const report = await runBuild([], { cwd: wide.dir });
    expect(report.build.commit).toHaveLength(64);
    expect(report.verification?.vbh_status).toBe("SELF_SIGNED");
    expect(registryHead(wide)).toHaveLength(64);
  });

  it("writes the page to --out, one self-contained folder", async () => {
    const out = join(temporaryFolder(), "site");
    const { status } = await runForge(["--out", out], { cwd: made.dir });
    expect(status).toBe(0);
    expect(readFileSync(join(out, "index.html"), "utf8")).toMatch(/^<!doctype html>/i);
    expect(JSON.parse(readFileSync(join(out, "data.json"), "utf8")).schema).toBe("quantum-forge/export@1");
  });
});

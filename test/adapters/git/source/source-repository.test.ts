import { chmodSync, mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, expect, it } from "vitest";
import { openSourceRepository } from "../../../../adapters/git/index.ts";
import { createRepository, temporaryFolder } from "../../../git-fixture.ts";

async function textOf(stream: AsyncIterable<Uint8Array>): Promise<readonly string[]> {
  const texts: string[] = [];
  for await (const bytes of stream) texts.push(Buffer.from(bytes).toString("utf8"));
  return texts;
}

describe("source repository", () => {
  it("is not found outside Git, and not in a folder that does not exist", async () => {
    const folder = temporaryFolder();
    await expect(openSourceRepository(folder)).rejects.toMatchObject({ code: "E_NOT_A_REPOSITORY" });
    await expect(openSourceRepository(join(folder, "none"))).rejects.toMatchObject({
      code: "E_NOT_A_REPOSITORY",
    });
  });

  it("says that an empty repository is empty", async () => {
    const repository = await openSourceRepository(createRepository().dir);
    await expect(repository.resolve("HEAD")).rejects.toMatchObject({ code: "E_EMPTY_REPOSITORY" });
    await expect(repository.policyCommit()).rejects.toMatchObject({ code: "E_EMPTY_REPOSITORY" });
    expect(await repository.identity()).toMatchObject({ root_commit: null, ref: "refs/heads/main" });
  });

  it("resolves branches, tags, ids, ancestry and searches to commits", async () => {
    const made = createRepository({ files: { a: "1" } });
    const first = made.git("rev-parse", "HEAD");
    const second = made.commit({ a: "2" }, "second: now");
    made.git("tag", "-a", "v1", "-m", "tag", first);
    const repository = await openSourceRepository(made.dir);
    expect(await repository.resolve("HEAD")).toBe(second);
    expect(await repository.resolve("main~1")).toBe(first);
    expect(await repository.resolve("v1")).toBe(first);
    expect(await repository.resolve(second.slice(0, 10))).toBe(second);
    expect(await repository.resolve(":/second: now")).toBe(second);
  });

  it("refuses what names no commit, and takes no revision for an option", async () => {
    const made = createRepository({ files: { a: "1" } });
    const repository = await openSourceRepository(made.dir);
    const output = join(temporaryFolder(), "written");
    for (const revision of [
      "nope",
      "",
      "HEAD~7",
      "HEAD:a",
      "--all",
      "--git-dir",
      `--output=${output}`,
      "a\0b",
      "HEAD\n",
      "0".repeat(40),
      "1".repeat(40),
    ]) {
      await expect(repository.resolve(revision)).rejects.toMatchObject({ code: "E_REVISION" });
    }
    expect(() => statSync(output)).toThrow();
    await expect(repository.commitInfo("1".repeat(40))).rejects.toMatchObject({ code: "E_REVISION" });
    await expect(repository.listTree(made.git("rev-parse", "HEAD:a"))).rejects.toMatchObject({
      code: "E_REVISION",
    });
  });

  it("gives a commit's first parent, time and subject in the commit's own encoding", async () => {
    const made = createRepository({ files: { a: "1" } });
    const first = made.git("rev-parse", "HEAD");
    made.git("config", "i18n.commitEncoding", "ISO-8859-1");
    writeFileSync(join(made.dir, "message"), Buffer.from("caf\xe9 opens\n\nbody", "latin1"));
    made.git("commit", "--quiet", "--allow-empty", "-F", "message");
    const repository = await openSourceRepository(made.dir);
    expect(await repository.commitInfo(await repository.resolve("HEAD"))).toEqual({
      commit: made.git("rev-parse", "HEAD"),
      tree: made.git("rev-parse", "HEAD^{tree}"),
      first_parent: first,
      committed_at_ms: Date.UTC(2026, 0, 2, 3, 4, 5),
      subject: "café opens",
    });
    expect(await repository.commitInfo(first)).toMatchObject({ first_parent: null, subject: "first" });
  });

  it("follows first parents only, newest first, to the root or the count", async () => {
    const made = createRepository({ files: { a: "1" } });
    const first = made.git("rev-parse", "HEAD");
    made.git("switch", "--quiet", "-c", "side");
    const side = made.commit({ b: "1" });
    made.git("switch", "--quiet", "main");
    const second = made.commit({ a: "2" });
    made.git("merge", "--quiet", "--no-ff", "--no-edit", "side");
    const merge = made.git("rev-parse", "HEAD");
    const repository = await openSourceRepository(made.dir);
    const ids = (await repository.firstParentLine(merge, 10)).map(({ commit }) => commit);
    expect(ids).toEqual([merge, second, first]);
    expect(await repository.firstParentLine(merge, 2)).toHaveLength(2);
    expect(await repository.mergeBase(side, second)).toBe(first);
  });

  it("finds no merge base between unrelated histories", async () => {
    const made = createRepository({ files: { a: "1" } });
    const first = made.git("rev-parse", "HEAD");
    made.git("switch", "--quiet", "--orphan", "other");
    const other = made.commit({ z: "1" });
    expect(await (await openSourceRepository(made.dir)).mergeBase(first, other)).toBeNull();
  });

  it("lists hostile names, symlinks and submodules in bytewise order with sizes", async () => {
    const made = createRepository({ files: { seed: "s" } });
    const submodule = "1".repeat(40);
    const commit = made.commitRaw([
      { mode: "100644", name: "-dash", content: "1" },
      { mode: "100644", name: "new\nline", content: "22" },
      { mode: "100644", name: 'quo"te\\x', content: "333" },
      { mode: "100755", name: Uint8Array.of(0x62, 0xff), content: "4444" },
      { mode: "100644", name: "b\\xff", content: "5" },
      { mode: "120000", name: "link", content: "../../etc/passwd" },
      { mode: "160000", name: "sub", content: submodule },
      { mode: "100644", name: "z/é", content: "" },
      { mode: "100644", name: "z.a", content: "x" },
      { mode: "100644", name: ":(exclude)x", content: "y" },
    ]);
    const repository = await openSourceRepository(made.dir);
    const entries = await repository.listTree(commit);
    expect(entries.map(({ path, kind, bytes }) => [path, kind, bytes])).toEqual([
      ["-dash", "file", 1],
      [":(exclude)x", "file", 1],
      ["b\\\\xff", "file", 1],
      ["b\\xff", "file", 4],
      ["link", "symlink", 16],
      ["new\nline", "file", 2],
      ['quo"te\\x', "file", 3],
      ["sub", "submodule", 0],
      ["z.a", "file", 1],
      ["z/é", "file", 0],
    ]);
    const files = entries.filter(({ kind }) => kind === "file");
    expect(await textOf(repository.readBlobs(files.map(({ oid }) => oid)))).toEqual([
      "1",
      "y",
      "5",
      "4444",
      "22",
      "333",
      "x",
      "",
    ]);
    for (const { path, oid, bytes } of files) {
      expect(await repository.readFile(commit, path)).toMatchObject({ oid, bytes: { length: bytes } });
    }
    for (const path of ["link", "sub", "z"]) {
      await expect(repository.readFile(commit, path)).rejects.toMatchObject({ code: "E_NOT_A_FILE" });
    }
    for (const path of ["absent", "z/absent", "-dash/x", "../-dash", "/-dash", "b\\xfe", "\\x41"]) {
      expect(await repository.readFile(commit, path)).toBeNull();
    }
  });

  it("reads many and large blobs through one process, and stops when the reader does", async () => {
    const large = Buffer.alloc(12_000_000, "0123456789abcdef\n");
    const made = createRepository({ files: { large, small: "s" } });
    const repository = await openSourceRepository(made.dir);
    const [largeId = "", smallId = ""] = (await repository.listTree(made.git("rev-parse", "HEAD"))).map(
      ({ oid }) => oid,
    );
    const asked = Array.from({ length: 3000 }, (_, at) => (at % 1500 === 7 ? largeId : smallId));
    let bytes = 0;
    for await (const blob of repository.readBlobs(asked)) bytes += blob.length;
    expect(bytes).toBe(2 * large.length + 2998);
    for await (const blob of repository.readBlobs(asked)) {
      expect(blob.length).toBe(1);
      break;
    }
  });

  it("names the object that is missing or damaged", async () => {
    const made = createRepository({ files: { a: "content of a", b: "b" } });
    const repository = await openSourceRepository(made.dir);
    const oid = made.git("rev-parse", "HEAD:a");
    const file = join(made.dir, ".git/objects", oid.slice(0, 2), oid.slice(2));
    await expect(textOf(repository.readBlobs(["2".repeat(40)]))).rejects.toMatchObject({
      code: "E_OBJECT_UNREADABLE",
    });
    await expect(textOf(repository.readBlobs([made.git("rev-parse", "HEAD")]))).rejects.toMatchObject({
      code: "E_OBJECT_UNREADABLE",
    });
    chmodSync(file, 0o644);
    const whole = readFileSync(file);
    for (const damage of [whole.subarray(0, 12), Buffer.from("junk"), Buffer.alloc(0)]) {
      writeFileSync(file, damage);
      const head = made.git("rev-parse", "HEAD");
      await expect(textOf(repository.readBlobs([oid]))).rejects.toMatchObject({
        code: "E_OBJECT_UNREADABLE",
      });
      await expect(repository.readFile(head, "a")).rejects.toMatchObject({ code: "E_OBJECT_UNREADABLE" });
      expect((await repository.readFile(head, "b"))?.bytes).toEqual(new Uint8Array([0x62]));
    }
  });

  it("knows itself by its remote without credentials, its root, its branch and its folders", async () => {
    const made = createRepository({ files: { a: "1" } });
    const root = made.git("rev-parse", "HEAD");
    made.commit({ a: "2" });
    mkdirSync(join(made.dir, "deep/er"), { recursive: true });
    const repository = await openSourceRepository(join(made.dir, "deep/er"));
    expect(await repository.identity()).toEqual({
      name: basename(made.dir),
      root_commit: root,
      remote: null,
      ref: "refs/heads/main",
      git_dir: join(made.dir, ".git"),
      work_tree: made.dir,
    });
    made.git("remote", "add", "upstream", "https://me:secret@github.com/owner/name.git");
    made.git("checkout", "--quiet", "--detach");
    expect(await repository.identity()).toMatchObject({
      name: "owner/name",
      remote: "github.com/owner/name",
      ref: null,
    });
  });

  it("takes the policy from the remote's default branch when it is known, else from HEAD", async () => {
    const made = createRepository({ files: { a: "1" } });
    const trusted = made.git("rev-parse", "HEAD");
    const head = made.commit({ a: "2" });
    const repository = await openSourceRepository(made.dir);
    expect(await repository.policyCommit()).toBe(head);
    made.git("remote", "add", "origin", "https://github.com/owner/name");
    made.git("update-ref", "refs/remotes/origin/main", trusted);
    made.git("symbolic-ref", "refs/remotes/origin/HEAD", "refs/remotes/origin/main");
    expect(await repository.policyCommit()).toBe(trusted);
  });

  it("reads a SHA-256 repository", async () => {
    const made = createRepository({
      files: { "a/b": "1", ".gitattributes": "a/* linguist-vendored" },
      objectFormat: "sha256",
    });
    const head = made.git("rev-parse", "HEAD");
    const repository = await openSourceRepository(made.dir);
    expect((await repository.readFile(head, "a/b"))?.bytes).toEqual(Uint8Array.of(0x31));
    expect((await repository.attributes(head, ["a/b"])).get("a/b")).toEqual({
      generated: false,
      vendored: true,
    });
  });

  it("ignores the environment of a Git hook and replace refs, and runs no program of the repository", async () => {
    const made = createRepository({ files: { a: "1" } });
    const other = createRepository({ files: { a: "other" } });
    const head = made.git("rev-parse", "HEAD");
    made.git("replace", made.git("rev-parse", "HEAD:a"), made.git("hash-object", "-w", ".git/HEAD"));
    const trap = join(made.dir, "trap");
    writeFileSync(trap, `#!/bin/sh\ntouch ${trap}.sprung\n`, { mode: 0o755 });
    made.git("config", "core.fsmonitor", trap);
    process.env["GIT_DIR"] = join(other.dir, ".git");
    try {
      const repository = await openSourceRepository(made.dir);
      expect((await repository.readFile(head, "a"))?.bytes).toEqual(Uint8Array.of(0x31));
      await repository.attributes(head, ["a"]);
    } finally {
      delete process.env["GIT_DIR"];
    }
    expect(() => statSync(`${trap}.sprung`)).toThrow();
  });
});

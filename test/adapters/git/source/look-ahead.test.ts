import { mkdirSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { openSourceRepository } from "../../../../adapters/git/index.ts";
import { clone, createRepository, temporaryFolder } from "../../../git-fixture.ts";

/** Git commands that were started while `work` ran, by Git's own account. */
async function commandsOf(work: () => Promise<unknown>): Promise<readonly string[]> {
  const trace = join(temporaryFolder(), "trace");
  process.env["GIT_TRACE"] = trace;
  try {
    await work();
  } finally {
    delete process.env["GIT_TRACE"];
  }
  return [...readFileSync(trace, "utf8").matchAll(/trace: built-in: git (\S+)/g)].map(
    ([, name]) => name ?? "",
  );
}

describe("revisions that are foreseen", () => {
  const made = createRepository({ files: { a: "1\n" } });
  const first = made.git("rev-parse", "HEAD");
  const second = made.commit({ a: "2\n" });
  made.git("tag", "-a", "v1", "-m", "an annotated tag");

  it("cost one process together, with the repository's place", async () => {
    const commands = await commandsOf(async () => {
      const source = await openSourceRepository(made.dir, ["HEAD", "HEAD^"]);
      expect(await source.resolve("HEAD")).toBe(second);
      expect(await source.treeOf(second)).toBe(made.git("rev-parse", "HEAD^{tree}"));
      expect(await source.firstParentOf(second)).toBe(first);
      expect(await source.treeOf(first)).toBe(made.git("rev-parse", "HEAD^^{tree}"));
    });
    expect(commands.filter((name) => name !== "rev-parse")).toEqual([]);
    // Two of them are this test's own.
    expect(commands).toHaveLength(3);
  });

  it.each([
    ["HEAD", "HEAD^"],
    ["v1", "main"],
    ["@{0}", "HEAD~1"],
    ["HEAD^{commit}", "HEAD^0"],
  ])("%s and %s are what they are when asked for by themselves", async (a, b) => {
    const ahead = await openSourceRepository(made.dir, [a, b]);
    const plain = await openSourceRepository(made.dir);
    for (const revision of [a, b]) {
      const commit = await plain.resolve(revision);
      expect(await ahead.resolve(revision)).toBe(commit);
      expect(await ahead.treeOf(commit)).toBe(await plain.treeOf(commit));
      expect(await ahead.firstParentOf(commit)).toBe(await plain.firstParentOf(commit));
    }
  });

  it.each(["none", "HEAD~9", "--all", "HEAD..HEAD", "HEAD:a", "a", "-", "", "HEAD^@", ":/first", "HEAD\n"])(
    "spoil nothing when one of them is %j, which is judged when it is asked for",
    async (odd) => {
      const ahead = await openSourceRepository(made.dir, ["HEAD", odd]);
      expect(ahead.location.work_tree).toBe(made.dir);
      expect(await ahead.resolve("HEAD")).toBe(second);
      const plain = await openSourceRepository(made.dir);
      const outcome = (asked: Promise<string>) => asked.catch((error: { code: string }) => error.code);
      expect(await outcome(ahead.resolve(odd))).toBe(await outcome(plain.resolve(odd)));
    },
  );

  it("know the parent of a root commit, and of a shallow clone's oldest, by asking", async () => {
    const source = await openSourceRepository(made.dir, [first, `${first}^`]);
    expect(await source.firstParentOf(first)).toBeNull();
    const shallow = await openSourceRepository(clone(made, "--depth=1").dir, ["HEAD", "HEAD^"]);
    expect(await shallow.firstParentOf(second)).toBe(first);
    expect(await shallow.treeOf(first)).toBe(made.git("rev-parse", "HEAD^^{tree}"));
  });
});

describe("the place of a repository", () => {
  const made = createRepository({ files: { "deep/er/a": "1\n" } });

  it("is found from below, through a link, and from its own Git directory", async () => {
    const link = join(temporaryFolder(), "link");
    symlinkSync(join(made.dir, "deep"), link);
    for (const path of [made.dir, join(made.dir, "deep/er"), link]) {
      const { location } = await openSourceRepository(path);
      expect(location).toEqual({
        dir: made.dir,
        git_dir: join(made.dir, ".git"),
        common_dir: join(made.dir, ".git"),
        work_tree: made.dir,
      });
    }
    const inside = await openSourceRepository(join(made.dir, ".git"), ["HEAD"]);
    expect(inside.location).toMatchObject({ dir: join(made.dir, ".git"), work_tree: null });
  });

  it("may be bare, linked, or in a folder whose name holds a line end", async () => {
    const bare = join(temporaryFolder(), "bare.git");
    made.git("clone", "--quiet", "--bare", made.dir, bare);
    expect((await openSourceRepository(bare, ["HEAD"])).location).toMatchObject({
      dir: bare,
      work_tree: null,
    });
    const linked = join(temporaryFolder(), "linked");
    made.git("worktree", "add", "--quiet", linked);
    const { location } = await openSourceRepository(linked, ["HEAD"]);
    expect(location).toMatchObject({ dir: linked, common_dir: join(made.dir, ".git") });
    const odd = join(temporaryFolder(), "true\nfalse\n");
    mkdirSync(odd);
    made.git("clone", "--quiet", made.dir, odd);
    const found = await openSourceRepository(join(odd, "deep"), ["HEAD"]);
    expect(found.location).toMatchObject({ dir: odd, git_dir: join(odd, ".git"), work_tree: odd });
    expect(await found.resolve("HEAD")).toBe(made.git("rev-parse", "HEAD"));
  });
});

describe("the blob that a revision names", () => {
  const made = createRepository({ files: { "a b.txt": "12345\n" } });
  const oid = made.git("rev-parse", "HEAD:a b.txt");

  it("is told with its size, by path or by id, without being read", async () => {
    const source = await openSourceRepository(made.dir);
    for (const revision of ["HEAD:a b.txt", "HEAD:./a b.txt", ":a b.txt", oid, oid.slice(0, 10)]) {
      expect(await source.blobInfo(revision)).toEqual({ oid, bytes: 6 });
    }
  });

  it.each(["HEAD", "HEAD:", "HEAD:none", "none:a", "1".repeat(40), "", "-h", `x\n${"HEAD"}`, "x\0"])(
    "is none for %j",
    async (revision) => {
      const source = await openSourceRepository(made.dir);
      expect(await source.blobInfo(revision)).toBeNull();
    },
  );
});

import { describe, expect, it } from "vitest";
import { editCommit } from "../../../bench/mdl/edit-commit.ts";
import { editText } from "../../../bench/mdl/edit-text.ts";
import { pickCommit, TYPICAL_COMMIT, WIDE_COMMIT } from "../../../bench/mdl/pick-commit.ts";
import type { TextFile } from "../../../core/mdl/index.ts";
import { createRepository, type Files } from "../../git-fixture.ts";

describe("pickCommit", () => {
  it("gives the newest commit of the first-parent line that changes 5 to 20 files, with its parent", () => {
    const repository = createRepository({ files: numbered("src", 3) });
    const base = repository.commit(numbered("src", 2, "old"));
    const head = repository.commit(numbered("src", 5, "new"));
    repository.commit(numbered("src", 21, "newer"));
    repository.commit(numbered("src", 4, "newest"));
    expect(pickCommit(repository.dir, "HEAD", TYPICAL_COMMIT)).toEqual({ base, head, files: 5 });
  });

  it("takes a merge as what it brought to the first parent", () => {
    const repository = createRepository({ files: numbered("src", 1) });
    const base = repository.git("rev-parse", "HEAD");
    repository.git("checkout", "--quiet", "-b", "side");
    repository.commit(numbered("side", 3));
    repository.commit(numbered("other", 4));
    repository.git("checkout", "--quiet", "main");
    repository.git("merge", "--quiet", "--no-ff", "-m", "merge", "side");
    const head = repository.git("rev-parse", "HEAD");
    expect(pickCommit(repository.dir, "HEAD", TYPICAL_COMMIT)).toEqual({ base, head, files: 7 });
  });

  it("looks at the number of folders where that is limited", () => {
    const repository = createRepository({ files: numbered("src", 1) });
    repository.commit(numbered("src", 18, "new"));
    const near = repository.git("rev-parse", "HEAD");
    repository.commit({
      ...numbered("a", 5),
      ...numbered("b", 5),
      ...numbered("c", 5),
      ...numbered("d", 5),
    });
    expect(pickCommit(repository.dir, "HEAD", WIDE_COMMIT)?.head).toBe(near);
  });

  it("gives null when there is none, and never the first commit, which has no parent", () => {
    const repository = createRepository({ files: numbered("src", 10) });
    expect(pickCommit(repository.dir, "HEAD", TYPICAL_COMMIT)).toBe(null);
  });
});

describe("editCommit", () => {
  const files = { ...numbered("a", 30), ...numbered("b", 30), ...numbered("c", 30), ...numbered("d", 2) };
  const sources = textsOf(files);

  it.each(["neighbours", "spread"] as const)("edits 20 files in three folders, %s", (placing) => {
    const repository = createRepository({ files });
    const parent = repository.git("rev-parse", "HEAD");
    const edited = editCommit(repository.dir, parent, sources, placing);
    const changed = repository.git("diff", "--name-status", parent, edited.commit).split("\n");
    expect(edited).toMatchObject({ files: 20, folders: ["a", "b", "c"] });
    expect(changed).toHaveLength(20);
    expect(new Set(changed.map((line) => line.slice(0, 3)))).toEqual(new Set(["M\ta", "M\tb", "M\tc"]));
    expect(repository.git("rev-parse", `${edited.commit}^`)).toBe(parent);
    const lastOfA = changed.filter((line) => line.startsWith("M\ta")).at(-1);
    expect(lastOfA).toBe(placing === "neighbours" ? "M\ta/06.txt" : "M\ta/26.txt");
  });

  it("leaves HEAD, index and work tree alone", () => {
    const repository = createRepository({ files });
    const parent = repository.git("rev-parse", "HEAD");
    editCommit(repository.dir, parent, sources, "spread");
    expect(repository.git("rev-parse", "HEAD")).toBe(parent);
    expect(repository.git("status", "--porcelain")).toBe("");
  });

  it("edits what there is in a small repository", () => {
    const few = { "one.txt": lines(9), "two.txt": lines(9), "sub/three.txt": lines(9) };
    const repository = createRepository({ files: few });
    const edited = editCommit(repository.dir, "HEAD", textsOf(few), "spread");
    expect(edited).toMatchObject({ files: 3, folders: [".", "sub"] });
  });
});

describe("editText", () => {
  it("repeats a line, drops another and leaves the rest", () => {
    const edited = Buffer.from(editText(Buffer.from("0\n1\n2\n3\n4\n5\n6\n7"))).toString();
    expect(edited).toBe("0\n1\n2\n3\n2\n4\n5\n7");
  });

  it("keeps bytes that are no UTF-8", () => {
    expect(editText(Uint8Array.of(255, 10, 254))).toContain(255);
  });
});

/** `count` files of a folder, each of a few lines of its own. */
function numbered(folder: string, count: number, mark = ""): Files {
  const names = Array.from({ length: count }, (_none, at) => String(at).padStart(2, "0"));
  return Object.fromEntries(names.map((name) => [`${folder}/${name}.txt`, `${mark}${name}\n${lines(8)}`]));
}

function lines(count: number): string {
  return Array.from({ length: count }, (_none, at) => `line ${at}\n`).join("");
}

function textsOf(files: Files): readonly TextFile[] {
  return Object.entries(files)
    .map(([path, text]) => ({ path, text: Buffer.from(text ?? "") }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

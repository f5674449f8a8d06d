import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { openSourceRepository } from "../../../../adapters/git/index.ts";
import { createRepository } from "../../../git-fixture.ts";

describe("attributes", () => {
  it("follow the commit's own files, macros, folders and negations", async () => {
    const made = createRepository({
      files: {
        ".gitattributes":
          "[attr]made linguist-generated\n*.gen made\nlib/** linguist-vendored=true\nlib/own/** -linguist-vendored\n*.no linguist-generated=false\n",
        "deep/.gitattributes": "*.ts linguist-generated=1\nback.gen !linguist-generated\n",
      },
    });
    const head = made.git("rev-parse", "HEAD");
    const repository = await openSourceRepository(made.dir);
    const paths = ["a.gen", "lib/x", "lib/own/x", "x.no", "deep/x.ts", "x.ts", "deep/back.gen"];
    const found = await repository.attributes(head, paths);
    expect([...found.keys()]).toEqual(paths);
    expect(paths.filter((path) => found.get(path)?.generated)).toEqual(["a.gen", "deep/x.ts"]);
    expect(paths.filter((path) => found.get(path)?.vendored)).toEqual(["lib/x"]);
  });

  it("are those of each commit, whatever the work tree and the index hold", async () => {
    const made = createRepository({ files: { ".gitattributes": "* linguist-generated\n" } });
    const before = made.git("rev-parse", "HEAD");
    const after = made.commit({ ".gitattributes": null, a: "1" });
    made.git("read-tree", before);
    writeFileSync(join(made.dir, ".gitattributes"), "* linguist-vendored\n");
    mkdirSync(join(made.dir, ".git/info"), { recursive: true });
    writeFileSync(join(made.dir, ".git/info/attributes"), "* linguist-vendored\n");
    const repository = await openSourceRepository(made.dir);
    const one = { generated: true, vendored: false };
    expect((await repository.attributes(before, ["a"])).get("a")).toEqual(one);
    expect((await repository.attributes(after, ["a"])).get("a")).toEqual({ ...one, generated: false });
  });

  it("are asked for hostile names, and a name that leaves the tree has none", async () => {
    const made = createRepository({ files: { seed: "" } });
    const names = ["-x.gen", "new\nline.gen", 'q"\\x41.gen', Uint8Array.of(0xff, ...Buffer.from(".gen"))];
    const commit = made.commitRaw([
      { mode: "100644", name: ".gitattributes", content: "*.gen linguist-generated\n" },
      ...names.map((name) => ({ mode: "100644", name, content: "1" }) as const),
    ]);
    const repository = await openSourceRepository(made.dir);
    const paths = (await repository.listTree(commit)).map(({ path }) => path);
    const found = await repository.attributes(commit, [...paths, "../up.gen", "/abs.gen", "."]);
    expect([...found].filter(([, { generated }]) => generated).map(([path]) => path)).toEqual(
      paths.filter((path) => path.endsWith(".gen")),
    );
    expect(found.size).toBe(8);
  });

  it("work from a subfolder and in a bare repository", async () => {
    const made = createRepository({ files: { ".gitattributes": "/a/x linguist-vendored\n", "a/x": "1" } });
    const head = made.git("rev-parse", "HEAD");
    for (const dir of [join(made.dir, "a"), join(made.dir, ".git")]) {
      const repository = await openSourceRepository(dir);
      expect((await repository.attributes(head, ["a/x"])).get("a/x")?.vendored).toBe(true);
    }
  });

  it("let a symlink named .gitattributes have no say", async () => {
    const made = createRepository({ files: { all: "* linguist-vendored\n" } });
    const commit = made.commitRaw([
      { mode: "100644", name: "all", content: "* linguist-vendored\n" },
      { mode: "120000", name: ".gitattributes", content: "all" },
    ]);
    const repository = await openSourceRepository(made.dir);
    expect((await repository.attributes(commit, ["all"])).get("all")?.vendored).toBe(false);
  });
});

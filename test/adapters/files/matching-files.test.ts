import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { filesBelow } from "../../../adapters/files/files-below.ts";
import { matchingFiles } from "../../../adapters/files/matching-files.ts";
import { temporaryFolder } from "../../git-fixture.ts";

function folderOf(...paths: readonly string[]): string {
  const folder = temporaryFolder();
  for (const path of paths) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), "");
  }
  return folder;
}

const folder = folderOf(
  "a.xml",
  "b/a.xml",
  "b/c/a.xml",
  "b/c/[id].xml",
  "b/c/i.xml",
  "b/ab.xml",
  "b/note.txt",
);
const matching = async (pattern: string): Promise<readonly string[]> =>
  (await matchingFiles(`${folder}/${pattern}`)).map((path) => path.slice(folder.length + 1));

describe("the files of a pattern", () => {
  it.each([
    ["*.xml", ["a.xml"]],
    ["b/*.xml", ["b/a.xml", "b/ab.xml"]],
    ["b/?.xml", ["b/a.xml"]],
    ["**/a.xml", ["a.xml", "b/a.xml", "b/c/a.xml"]],
    ["b/**/*.xml", ["b/a.xml", "b/ab.xml", "b/c/[id].xml", "b/c/a.xml", "b/c/i.xml"]],
    ["b/**", ["b/a.xml", "b/ab.xml", "b/c/[id].xml", "b/c/a.xml", "b/c/i.xml", "b/note.txt"]],
    ["*/c/[id].*", ["b/c/[id].xml"]],
    ["./b/../b/*.txt", ["b/note.txt"]],
    ["none/*.xml", []],
    ["*", ["a.xml"]],
  ])("of %s are those that it means", async (pattern, files) => {
    expect(await matching(pattern)).toEqual(files);
  });

  it("of a plain path is that path, whether or not it is there", async () => {
    expect(await matchingFiles("no/such.xml")).toEqual(["no/such.xml"]);
  });

  it("leave out what is behind a link", async () => {
    const linked = folderOf("real/a.xml");
    symlinkSync(folder, join(linked, "link"));
    symlinkSync(join(folder, "a.xml"), join(linked, "a.xml"));
    expect(await matchingFiles(`${linked}/**/*.xml`)).toEqual([`${linked}/real/a.xml`]);
  });

  it("may not be looked for in a folder of very many", async () => {
    await expect(filesBelow(folder, 3)).rejects.toMatchObject({ code: "E_LIMIT" });
    await expect(matchingFiles(`${folder}/a.xml/*`)).rejects.toMatchObject({ code: "E_INPUT_FILE" });
  });
});

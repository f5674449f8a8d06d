import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { runFiles } from "../../../adapters/files/run-files.ts";
import { temporaryFolder } from "../../git-fixture.ts";

const folder = temporaryFolder();
mkdirSync(join(folder, "shard-1"));
for (const name of ["b.json", "note.txt", "shard-1/a.XML"]) writeFileSync(join(folder, name), "");

describe("the files of a run", () => {
  it("are the reports below a folder", async () => {
    expect(await runFiles(folder)).toEqual([join(folder, "b.json"), join(folder, "shard-1/a.XML")]);
  });

  it.each(["b.json", "note.txt", "none"])("are the path itself, where it is no folder: %s", async (name) => {
    expect(await runFiles(join(folder, name))).toEqual([join(folder, name)]);
  });
});

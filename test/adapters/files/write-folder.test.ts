import { readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { describe, expect, it } from "vitest";
import { writeFolder } from "../../../adapters/files/write-folder.ts";
import { temporaryFolder } from "../../git-fixture.ts";

describe("writing a folder", () => {
  it("makes what is missing and writes each file", async () => {
    const folder = join(temporaryFolder(), "site");
    await writeFolder(folder, new Map([["a/b.txt", "text"]]));
    expect(readFileSync(join(folder, "a/b.txt"), "utf8")).toBe("text");
  });

  it("takes a folder by any of its names", async () => {
    const folder = temporaryFolder();
    await writeFolder(`${relative(process.cwd(), folder)}/.`, new Map([["index.html", "page"]]));
    expect(readFileSync(join(folder, "index.html"), "utf8")).toBe("page");
  });

  it.each(["../outside", "a/../../outside"])("refuses a file that leads out of it: %s", async (name) => {
    const written = writeFolder(join(temporaryFolder(), "site"), new Map([[name, "no"]]));
    await expect(written).rejects.toMatchObject({ code: "E_OUTPUT" });
  });
});

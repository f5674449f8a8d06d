import { createHash } from "node:crypto";
import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { hashFile } from "../../../adapters/files/hash-file.ts";
import { readInput } from "../../../adapters/files/read-input.ts";
import { temporaryFolder } from "../../git-fixture.ts";

const refused = { code: "E_INPUT_FILE" };
const path = join(temporaryFolder(), "report");
writeFileSync(path, "report");

describe("what the user hands in", () => {
  it("is read and hashed as it is", async () => {
    expect(Buffer.from(await readInput(path)).toString()).toBe("report");
    expect(Buffer.from(await hashFile(path)).toString("hex")).toBe(
      createHash("sha256").update("report").digest("hex"),
    );
  });

  it.runIf(existsSync("/dev/zero"))("may not be without end", async () => {
    await expect(readInput("/dev/zero")).rejects.toMatchObject(refused);
    await expect(hashFile("/dev/zero")).rejects.toMatchObject(refused);
  });

  it.each([
    ["a folder", temporaryFolder(), "it is a folder: name the files in it"],
    ["a pattern", `${temporaryFolder()}/*.xml`, "name the files one by one: patterns have no meaning here"],
    ["no file", `${path}.none`, "check the path; it is taken from the folder in which the command runs"],
  ])("that is %s is refused with what to do", async (_what, wrong, remedy) => {
    await expect(readInput(wrong)).rejects.toMatchObject({ ...refused, remedy });
  });

  it("must be there and be a file", async () => {
    for (const wrong of [`${path}.none`, temporaryFolder()]) {
      await expect(readInput(wrong)).rejects.toMatchObject(refused);
      await expect(hashFile(wrong)).rejects.toMatchObject(refused);
    }
  });
});

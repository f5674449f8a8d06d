import { existsSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { makeFolders } from "../../../adapters/files/make-folders.ts";
import { temporaryFolder } from "../../git-fixture.ts";

const codeOf = (path: string): Promise<string | undefined> =>
  makeFolders(path).then(
    () => undefined,
    (error: NodeJS.ErrnoException) => error.code,
  );

describe("makeFolders", () => {
  it("makes a folder and all above it", async () => {
    const path = join(temporaryFolder(), "a", "b", "c");
    await makeFolders(path, 0o700);
    expect(statSync(path).mode & 0o777).toBe(0o700);
    await makeFolders(path);
    expect(statSync(path).mode & 0o777).toBe(0o700);
  });

  it("says when a file is in the way", async () => {
    const dir = temporaryFolder();
    writeFileSync(join(dir, "file"), "");
    expect(await codeOf(join(dir, "file"))).toBe("EEXIST");
    expect(await codeOf(join(dir, "file", "below"))).toBe("ENOTDIR");
  });

  it.runIf(existsSync("/proc/self"))("ends where a parent takes no folders", async () => {
    expect(await codeOf("/proc/nowhere/below/it")).toBe("ENOENT");
  });
});

import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { replaceSnapshot } from "../../../adapters/files/replace-snapshot.ts";
import { writeFolder } from "../../../adapters/files/write-folder.ts";
import { registryFiles } from "../../../forge/registry/registry-files.ts";
import { temporaryFolder } from "../../git-fixture.ts";

const FILES = new Map([
  ["registry/log/checkpoint", new TextEncoder().encode("new")],
  ["registry/builds/2026/a.json", new TextEncoder().encode("{}")],
]);
const refused = { code: "E_OUTPUT" };

describe("replaceSnapshot", () => {
  it("replaces an older snapshot and leaves what lies beside it", async () => {
    const folder = temporaryFolder();
    await replaceSnapshot(folder, new Map([["registry/builds/2025/old.json", new Uint8Array()], ...FILES]));
    mkdirSync(join(folder, "registry/presets"));
    writeFileSync(join(folder, "registry/presets/mine.yml"), "");
    await replaceSnapshot(folder, FILES);
    expect(existsSync(join(folder, "registry/builds/2025"))).toBe(false);
    expect(existsSync(join(folder, "registry/presets/mine.yml"))).toBe(true);
    expect(readFileSync(join(folder, "registry/log/checkpoint"), "utf8")).toBe("new");
  });

  it("refuses folders of those names that are no snapshot, and symbolic links, and removes nothing", async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, "registry/log"), { recursive: true });
    writeFileSync(join(folder, "registry/log/my.log"), "mine");
    await expect(replaceSnapshot(folder, FILES)).rejects.toMatchObject(refused);
    expect(readFileSync(join(folder, "registry/log/my.log"), "utf8")).toBe("mine");

    const elsewhere = temporaryFolder();
    mkdirSync(join(elsewhere, "builds"));
    const linked = temporaryFolder();
    symlinkSync(elsewhere, join(linked, "registry"));
    await expect(replaceSnapshot(linked, FILES)).rejects.toMatchObject(refused);
    expect(existsSync(join(elsewhere, "builds"))).toBe(true);
  });
});

describe("writeFolder", () => {
  it("writes nothing outside its folder", async () => {
    const folder = join(temporaryFolder(), "in");
    await expect(writeFolder(folder, new Map([["../out", "x"]]))).rejects.toMatchObject(refused);
    expect(existsSync(join(folder, "../out"))).toBe(false);
  });
});

describe("registryFiles", () => {
  it("leaves out what is not the registry's", () => {
    const paths = ["README.md", "registry/presets/x.yml", "registry/log/checkpoint"];
    expect(registryFiles(paths)).toEqual(["registry/log/checkpoint"]);
  });

  it.each([
    "registry/builds/../../../escaped",
    "registry/log/./x",
    "registry/log//x",
    "registry/builds/.GIT/config",
    "registry/builds/a\\..\\b",
    "registry/builds/C:x",
  ])("refuses %s", (path) => {
    expect(() => registryFiles([path])).toThrow(expect.objectContaining({ code: "E_REGISTRY_DAMAGED" }));
  });
});

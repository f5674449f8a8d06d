import { execFileSync, spawn } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { entropyOf, fileEntropy, mixedSeed } from "../../../../adapters/keys/index.ts";
import { runForge } from "../../../cli/run-forge.ts";
import { codeOf } from "../../../core/vbh/coded.ts";
import { createRepository, temporaryFolder } from "../../../git-fixture.ts";

const folder = temporaryFolder();
const at = (name: string): string => join(folder, name);
const variable = (path: string) => ({ QUANTUM_FORGE_ENTROPY: path });

describe("fileEntropy", () => {
  it("reads so many bytes of a file, and others each time of a device", async () => {
    writeFileSync(at("file"), Buffer.alloc(100, 7));
    expect(await fileEntropy(at("file"))(64)).toEqual(new Uint8Array(64).fill(7));
    const device = fileEntropy("/dev/urandom");
    expect(await device(64)).toHaveLength(64);
    expect(await device(64)).not.toEqual(await device(64));
  });

  it("waits for a named pipe that is written to slowly", async () => {
    execFileSync("mkfifo", [at("slow")]);
    const script = `exec 3<>"$0"; for n in 1 2 3 4; do printf '%016d' $n >&3; sleep 0.1; done; sleep 2`;
    const writer = spawn("sh", ["-c", script, at("slow")]);
    await new Promise((resolve) => setTimeout(resolve, 50));
    const drawn = await fileEntropy(at("slow"))(64);
    writer.kill();
    expect(Buffer.from(drawn).toString()).toMatch(/^0{15}10{15}20{15}30{15}4$/);
  });

  it("does not wait without end, and takes no less than it was asked for", async () => {
    execFileSync("mkfifo", [at("nobody"), at("silent")]);
    const holder = spawn("sh", ["-c", 'exec 3<>"$0"; sleep 5', at("silent")]);
    await new Promise((resolve) => setTimeout(resolve, 50));
    writeFileSync(at("short"), "x".repeat(63));
    const refusals = [
      [fileEntropy(at("silent"), 60), /in time/],
      [fileEntropy(at("nobody")), /ended after 0/],
      [fileEntropy(at("short")), /ended after 63 of 64/],
      [fileEntropy(at("none")), /ENOENT/],
      [fileEntropy(folder), /EISDIR/],
      [fileEntropy("dev/random"), /absolute path/],
    ] as const;
    for (const [source, reason] of refusals) {
      await expect(mixedSeed(32, source)).rejects.toThrow(reason);
      expect(await codeOf(() => mixedSeed(32, source))).toBe("E_ENTROPY");
    }
    holder.kill();
  });
});

describe("QUANTUM_FORGE_ENTROPY", () => {
  it("names an external source, which may be absent", async () => {
    expect(entropyOf({})).toBeNull();
    expect(entropyOf(variable(""))).toBeNull();
    expect(await entropyOf(variable("/dev/urandom"))?.(8)).toHaveLength(8);
  });

  it("is mixed into new keys on the command line, and without it no key is made when it fails", async () => {
    const home = temporaryFolder();
    writeFileSync(at("fixed"), Buffer.alloc(64, 1));
    const { dir: cwd } = createRepository({ files: { "a.ts": "export const a = 1;\n" } });
    const create = (name: string, path: string) =>
      runForge(["keys", "create", name], { cwd, env: { QUANTUM_FORGE_HOME: home, ...variable(path) } });
    expect((await create("a", at("fixed"))).status).toBe(0);
    expect((await create("b", at("fixed"))).status).toBe(0);
    const text = (name: string) => readFileSync(join(home, "keys", `${name}.key`), "utf8");
    expect(text("a")).not.toBe(text("b"));
    const failed = await create("c", at("short"));
    expect(failed).toMatchObject({ status: 3, stderr: expect.stringContaining("E_ENTROPY") });
    expect(() => text("c")).toThrow(/ENOENT/);
  });
});

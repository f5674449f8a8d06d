import { execFile } from "node:child_process";
import { generateKeyPairSync } from "node:crypto";
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { keyHome, openKeyring, sha256, verifyEd25519 } from "../../../adapters/keys/index.ts";
import { codeOf } from "../../core/vbh/coded.ts";

let root: string;
let home: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "qf-keys-"));
  home = join(root, "config", "quantum-forge");
});
afterEach(() => rm(root, { recursive: true, force: true }));

const open = (create = true, forbiddenRoot: string | null = null) =>
  openKeyring({ home, create, forbiddenRoots: forbiddenRoot === null ? [] : [forbiddenRoot] });
const keyPath = (principal = "local-recorder") => join(home, "keys", `${principal}.key`);

describe("openKeyring", () => {
  it("makes two different keys that only their owner can read", async () => {
    const { recorder, log, created } = await open();
    expect(created).toEqual(["local-recorder", "log"]);
    expect([recorder.principal, log.principal]).toEqual(["local-recorder", "log"]);
    expect(recorder.publicKey).toHaveLength(32);
    expect(recorder.publicKey).not.toEqual(log.publicKey);
    expect(recorder.keyid).toBe(Buffer.from(sha256(recorder.publicKey)).toString("hex"));
    expect((await stat(keyPath())).mode & 0o777).toBe(0o600);
    expect((await stat(join(home, "keys"))).mode & 0o777).toBe(0o700);
    expect((await readdir(join(home, "keys"))).sort()).toEqual(["local-recorder.key", "log.key"]);
    expect(await readFile(keyPath(), "utf8")).toMatch(/^-----BEGIN PRIVATE KEY-----\n/);
  });

  it("signs what verifyEd25519 accepts", async () => {
    const { recorder } = await open();
    const message = new TextEncoder().encode("message");
    expect(verifyEd25519(recorder.publicKey, message, await recorder.sign(message))).toBe(true);
  });

  it("opens the same keys again and makes none", async () => {
    const first = await open();
    const second = await open(false);
    expect(second.created).toEqual([]);
    expect(second.recorder.keyid).toBe(first.recorder.keyid);
    expect(second.log.keyid).toBe(first.log.keyid);
  });

  it("ends with one key when many calls make it at once", async () => {
    const keyrings = await Promise.all(Array.from({ length: 12 }, () => open()));
    expect(new Set(keyrings.map(({ recorder }) => recorder.keyid)).size).toBe(1);
    expect(keyrings.flatMap(({ created }) => created).sort()).toEqual(["local-recorder", "log"]);
    expect(await readdir(join(home, "keys"))).toHaveLength(2);
  });

  it("ends with one key when processes make it at once", async () => {
    const module = fileURLToPath(new URL("../../../adapters/keys/index.ts", import.meta.url));
    const script = `
      const { openKeyring } = await import(${JSON.stringify(module)});
      const keyring = await openKeyring({ home: ${JSON.stringify(home)}, create: true, forbiddenRoots: [] });
      console.log(keyring.recorder.keyid, keyring.log.keyid);`;
    const run = () => promisify(execFile)(process.execPath, ["--input-type=module", "--eval", script]);
    const outputs = await Promise.all([run(), run(), run()]);
    expect(new Set(outputs.map(({ stdout }) => stdout)).size).toBe(1);
  });

  it("refuses with E_KEY_PERMISSIONS a key that others can read, and says what to do", async () => {
    await open();
    await chmod(keyPath("log"), 0o640);
    await expect(open()).rejects.toMatchObject({
      code: "E_KEY_PERMISSIONS",
      message: expect.stringContaining(`chmod 600 ${keyPath("log")}`),
    });
  });

  it.each([
    ["another content", "not a key"],
    ["nothing", ""],
    [
      "a key of another type",
      generateKeyPairSync("x25519").privateKey.export({ type: "pkcs8", format: "pem" }),
    ],
    ["a public key", generateKeyPairSync("ed25519").publicKey.export({ type: "spki", format: "pem" })],
  ])("refuses a file with %s with E_KEY_ENCODING and leaves it as it was", async (_, content) => {
    await mkdir(join(home, "keys"), { recursive: true });
    await writeFile(keyPath(), content, { mode: 0o600 });
    expect(await codeOf(() => open())).toBe("E_KEY_ENCODING");
    expect(await readFile(keyPath(), "utf8")).toBe(content);
  });

  it("refuses with E_KEY_UNREADABLE a key that is absent, no file, or cannot be written", async () => {
    expect(await codeOf(() => open(false))).toBe("E_KEY_UNREADABLE");
    await mkdir(keyPath(), { recursive: true, mode: 0o700 });
    expect(await codeOf(() => open())).toBe("E_KEY_UNREADABLE");
    await rm(home, { recursive: true });
    await writeFile(home, "a file in the place of the folder");
    expect(await codeOf(() => open())).toBe("E_KEY_UNREADABLE");
    await rm(join(root, "config"), { recursive: true });
    await symlink(join(root, "nowhere"), join(root, "config"));
    expect(await codeOf(() => open())).toBe("E_KEY_UNREADABLE");
  });

  it("refuses with E_KEY_LOCATION a home in the measured repository, also through a symbolic link", async () => {
    expect(await codeOf(() => open(true, root))).toBe("E_KEY_LOCATION");
    expect(await codeOf(() => open(true, join(home, "keys")))).toBe("E_KEY_LOCATION");
    const repository = join(root, "repository");
    await mkdir(repository);
    await symlink(repository, join(root, "config"));
    expect(await codeOf(() => open(true, repository))).toBe("E_KEY_LOCATION");
    expect(await readdir(repository)).toEqual([]);
  });

  it("accepts a home beside the measured repository, even with its name as beginning", async () => {
    const keyring = await open(true, join(root, "conf"));
    expect(keyring.created).toHaveLength(2);
  });
});

describe("keyHome", () => {
  it("is $QUANTUM_FORGE_HOME, else under $XDG_CONFIG_HOME, else under ~/.config", () => {
    expect(keyHome({ QUANTUM_FORGE_HOME: "/q", XDG_CONFIG_HOME: "/x" }, "/u")).toBe("/q");
    expect(keyHome({ QUANTUM_FORGE_HOME: "", XDG_CONFIG_HOME: "/x" }, "/u")).toBe("/x/quantum-forge");
    expect(keyHome({ XDG_CONFIG_HOME: "relative" }, "/u")).toBe("/u/.config/quantum-forge");
    expect(keyHome({}, "/u")).toBe("/u/.config/quantum-forge");
  });

  it("refuses a relative $QUANTUM_FORGE_HOME with E_KEY_LOCATION", async () => {
    expect(await codeOf(() => keyHome({ QUANTUM_FORGE_HOME: "keys" }, "/u"))).toBe("E_KEY_LOCATION");
  });
});

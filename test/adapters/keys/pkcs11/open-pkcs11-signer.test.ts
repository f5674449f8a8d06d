import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openPkcs11Signer, type Pkcs11Options, verifyEd25519 } from "../../../../adapters/keys/index.ts";
import { codeOf } from "../../../core/vbh/coded.ts";

const module =
  process.env["SOFTHSM2_MODULE"] ??
  ["/usr/lib/softhsm", "/usr/lib/x86_64-linux-gnu/softhsm", "/usr/local/lib/softhsm", "/usr/lib64"]
    .map((folder) => `${folder}/libsofthsm2.so`)
    .find(existsSync) ??
  "/usr/lib/softhsm/libsofthsm2.so";
const inPath = (program: string) =>
  (process.env["PATH"] ?? "").split(delimiter).some((folder) => existsSync(join(folder, program)));
const missing = ["pkcs11-tool", "softhsm2-util", "python3"].filter((program) => !inPath(program));
if (!existsSync(module)) missing.push(module);
const absence = missing.length === 0 ? "" : `: skipped, there is no ${missing.join(", no ")}`;

const PIN = "4711-secret-pin";
const message = new TextEncoder().encode("message");

describe.skipIf(absence !== "")(`openPkcs11Signer and SoftHSM${absence}`, () => {
  let folder: string;
  let environment: Record<string, string | undefined>;
  const run = (program: string, args: readonly string[]) =>
    promisify(execFile)(program, args, { env: { ...environment, LC_ALL: "C" } });
  const tool = (...args: readonly string[]) =>
    run("pkcs11-tool", [
      "--module",
      module,
      "--token-label",
      "forge",
      "--login",
      "--pin",
      "env:PIN",
      ...args,
    ]);
  const newPair = (id: string, label: string, type = "EC:edwards25519") =>
    tool("--keypairgen", "--key-type", type, "--id", id, "--label", label);
  const open = (changes: Partial<Pkcs11Options> = {}) =>
    openPkcs11Signer({
      module,
      tokenLabel: "forge",
      keyLabel: "recorder",
      pinVariable: "PIN",
      environment,
      ...changes,
    });
  const refusal = async (call: () => Promise<unknown>): Promise<string> => {
    expect(await codeOf(call)).toBe("E_HSM");
    const error: unknown = await call().catch((reason: unknown) => reason);
    expect(String(error)).not.toContain(PIN);
    return String(error);
  };

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "qf-token-"));
    await mkdir(join(folder, "tokens"));
    const configuration = join(folder, "softhsm2.conf");
    await writeFile(configuration, `directories.tokendir = ${join(folder, "tokens")}\nlog.level = ERROR\n`);
    environment = { ...process.env, SOFTHSM2_CONF: configuration, PIN };
    await run("softhsm2-util", [
      "--init-token",
      "--free",
      "--label",
      "forge",
      "--pin",
      PIN,
      "--so-pin",
      "0000",
    ]);
    // First another pair: a signer that goes by the label alone would sign with it.
    await newPair("aa", "another");
    await newPair("01", "recorder");
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it("signs with a key on the token what Node's verifier accepts", async () => {
    const signer = await open();
    const signature = await signer.sign(message);
    expect(signer.publicKey).toHaveLength(32);
    expect(verifyEd25519(signer.publicKey, message, signature)).toBe(true);
    const other = await open({ keyLabel: "another" });
    expect(other.publicKey).not.toEqual(signer.publicKey);
    expect(verifyEd25519(other.publicKey, message, await other.sign(message))).toBe(true);
  });

  it("signs the empty message and 1,024 bytes, and says that the token does not take more", async () => {
    const signer = await open();
    for (const length of [0, 1024]) {
      const bytes = new Uint8Array(length).fill(7);
      expect(verifyEd25519(signer.publicKey, bytes, await signer.sign(bytes))).toBe(true);
    }
    expect(await refusal(() => signer.sign(new Uint8Array(1025)))).toMatch(/1025 bytes.*at most 1024/);
  });

  it("leaves nothing of a message on disk", async () => {
    const temporary = join(folder, "temporary");
    await mkdir(temporary);
    const before = process.env["TMPDIR"];
    process.env["TMPDIR"] = temporary;
    try {
      const signer = await open();
      await signer.sign(message);
      await refusal(() => signer.sign(new Uint8Array(2000)));
    } finally {
      if (before === undefined) delete process.env["TMPDIR"];
      else process.env["TMPDIR"] = before;
    }
    expect(await readdir(temporary)).toEqual([]);
  });

  it("hands the PIN over in no argument, and no other secret at all", async () => {
    const spied = join(folder, "spied");
    await mkdir(spied);
    const { stdout: real } = await run("sh", ["-c", "command -v pkcs11-tool"]);
    const spy = `#!/bin/sh\nprintf '%s\\n' "$@" >>"${spied}/arguments"\nenv >>"${spied}/environment"\nexec ${real.trim()} "$@"\n`;
    await writeFile(join(spied, "pkcs11-tool"), spy, { mode: 0o755 });
    const secrets = { QUANTUM_FORGE_KEY_LOG: "key-secret", INPUT_TOKEN: "input-secret" };
    const path = `${spied}${delimiter}${environment["PATH"]}`;
    const signer = await open({ environment: { ...environment, ...secrets, PATH: path } });
    await signer.sign(message);
    const given = await readFile(join(spied, "arguments"), "utf8");
    expect(given).toContain("--sign");
    expect(given).not.toMatch(/4711|secret/);
    const surroundings = await readFile(join(spied, "environment"), "utf8");
    expect(surroundings.match(/^.*secret.*$/gm)).toEqual(Array(2).fill(`QUANTUM_FORGE_TOKEN_PIN=${PIN}`));
  });

  it("stands on a key that the token never gives away", async () => {
    const { stdout } = await tool("--list-objects", "--type", "privkey");
    expect(stdout.match(/sensitive, always sensitive, never extractable/g)).toHaveLength(2);
    const { stdout: answers } = await run("python3", ["-c", READ_PRIVATE_VALUES, module]);
    // CKR_ATTRIBUTE_SENSITIVE, PKCS#11 3.0.
    expect(answers.trim().split("\n")).toEqual(["0x11", "0x11"]);
  });

  it("says that the program is missing", async () => {
    const call = () => open({ environment: { ...environment, PATH: folder } });
    expect(await refusal(call)).toMatch(/install OpenSC/);
  });

  it("says that the library is missing, is none, or is not named from the root on", async () => {
    expect(await refusal(() => open({ module: join(folder, "none.so") }))).toMatch(/none that can be loaded/);
    expect(await refusal(() => open({ module: join(folder, "softhsm2.conf") }))).toMatch(/library in/);
    expect(await refusal(() => open({ module: "libsofthsm2.so" }))).toMatch(/absolute path/);
  });

  it("says that there is no such token", async () => {
    expect(await refusal(() => open({ tokenLabel: "lost" }))).toMatch(/labelled "lost"/);
    expect(await refusal(() => open({ tokenLabel: "a\0b" }))).toMatch(/expected an answer/);
  });

  it("says that the PIN is wrong or absent, without the PIN", async () => {
    const wrong = await refusal(() => open({ environment: { ...environment, PIN: "0815-wrong" } }));
    expect(wrong).toMatch(/PIN in PIN, found another/);
    expect(wrong).not.toContain("0815-wrong");
    expect(await refusal(() => open({ environment: { ...environment, PIN: "" } }))).toMatch(/found nothing/);
    expect(await refusal(() => open({ pinVariable: "NONE" }))).toMatch(/variable NONE/);
  });

  it("says that there is no such key, or more than one", async () => {
    expect(await refusal(() => open({ keyLabel: "nobody" }))).toMatch(/"nobody" on token "forge", found 0/);
    await newPair("02", "twice");
    await newPair("03", "twice");
    expect(await refusal(() => open({ keyLabel: "twice" }))).toMatch(/found 2/);
  });

  it("says that a key is of another kind", async () => {
    await newPair("04", "p256", "EC:prime256v1");
    expect(await refusal(() => open({ keyLabel: "p256" }))).toMatch(/another kind of key/);
  });

  it("gives no signature when the halves of a pair do not belong together", async () => {
    await newPair("05", "half");
    await newPair("06", "other half");
    await tool("--delete-object", "--type", "privkey", "--id", "05");
    const signer = await open({ keyLabel: "half" });
    expect(await refusal(() => signer.sign(message))).toMatch(/private key beside its public key/);
    await tool("--type", "privkey", "--id", "06", "--set-id", "05");
    expect(await refusal(() => signer.sign(message))).toMatch(/do not belong together/);
  });

  it("does not wait for a token without end", async () => {
    expect(await refusal(() => open({ timeout_ms: 1 }))).toMatch(/within 1 ms/);
  });
});

/** Asks the token for the value of each of its private keys, and prints what it answers. */
const READ_PRIVATE_VALUES = `
import ctypes, os, sys
hsm = ctypes.CDLL(sys.argv[1])
word = ctypes.c_ulong
class Attribute(ctypes.Structure):
    _fields_ = [("type", word), ("value", ctypes.c_void_p), ("length", word)]
def need(answer):
    assert answer == 0, hex(answer)
need(hsm.C_Initialize(None))
slots, count = (word * 8)(), word(8)
need(hsm.C_GetSlotList(ctypes.c_ubyte(1), slots, ctypes.byref(count)))
session = word()
need(hsm.C_OpenSession(slots[0], word(4), None, None, ctypes.byref(session)))
pin = os.environ["PIN"].encode()
need(hsm.C_Login(session, word(1), pin, word(len(pin))))
private = word(3)
wanted = Attribute(0, ctypes.cast(ctypes.byref(private), ctypes.c_void_p), ctypes.sizeof(private))
need(hsm.C_FindObjectsInit(session, ctypes.byref(wanted), word(1)))
objects, found = (word * 8)(), word()
need(hsm.C_FindObjects(session, objects, word(8), ctypes.byref(found)))
for one in objects[: found.value]:
    buffer = ctypes.create_string_buffer(256)
    value = Attribute(0x11, ctypes.cast(buffer, ctypes.c_void_p), 256)
    print(hex(hsm.C_GetAttributeValue(session, word(one), ctypes.byref(value), word(1))))
`;

import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { openPkcs11Signer, type Pkcs11Options, verifyEd25519 } from "../../../../adapters/keys/index.ts";
import { codeOf } from "../../../core/vbh/coded.ts";
import { temporaryFolder } from "../../../git-fixture.ts";
import { linkBinding, MODULE, newToken, PIN, type SoftToken, tokenAbsence } from "./soft-token.ts";

const absence = tokenAbsence();
const message = new TextEncoder().encode("message");

describe.skipIf(absence !== null)(
  `openPkcs11Signer and SoftHSM${absence ? `: skipped, ${absence}` : ""}`,
  () => {
    let folder: string;
    let home: string;
    let token: SoftToken;
    const open = (changes: Partial<Pkcs11Options> = {}) =>
      openPkcs11Signer({
        module: MODULE,
        token: "forge",
        label: "recorder",
        id: null,
        home,
        pinVariable: "PIN",
        environment: token.environment,
        ...changes,
      });
    const refusal = async (call: () => Promise<unknown>): Promise<string> => {
      expect(await codeOf(call)).toBe("E_HSM");
      const error: unknown = await call().catch((reason: unknown) => reason);
      expect(String(error)).not.toContain(PIN);
      return String(error);
    };

    beforeAll(() => {
      folder = temporaryFolder();
      home = join(folder, "home");
      linkBinding(home);
      token = newToken();
      // First another pair: a signer that takes the first key that it finds would sign with it.
      token.newPair("aa", "another");
      token.newPair("01", "recorder");
    });

    it("signs with a key on the token what Node's verifier accepts", async () => {
      const signer = await open();
      const signature = await signer.sign(message);
      expect(signer.publicKey).toHaveLength(32);
      expect(verifyEd25519(signer.publicKey, message, signature)).toBe(true);
      const other = await open({ label: null, id: "aa" });
      expect(other.publicKey).not.toEqual(signer.publicKey);
      expect(verifyEd25519(other.publicKey, message, await other.sign(message))).toBe(true);
    });

    it.each([1, 1024, 1025, 4096, 262_144])("signs a message of %i bytes in one piece", async (length) => {
      const signer = await open();
      const bytes = new Uint8Array(length).fill(7);
      expect(verifyEd25519(signer.publicKey, bytes, await signer.sign(bytes))).toBe(true);
    });

    it("hands the PIN over neither in arguments nor in the environment, and no other secret at all", async () => {
      const spied = join(folder, "spied");
      const { execPath } = process;
      const spy = join(folder, "spy");
      writeFileSync(
        spy,
        `#!/bin/sh\nprintf '%s\\n' "$@" >>"${spied}"\nenv >>"${spied}"\nexec "${execPath}" "$@"\n`,
      );
      chmodSync(spy, 0o755);
      const secrets = { QUANTUM_FORGE_KEY_LOG: "key-secret", INPUT_TOKEN: "input-secret" };
      process.execPath = spy;
      try {
        const signer = await open({ environment: { ...token.environment, ...secrets } });
        await signer.sign(message);
      } finally {
        process.execPath = execPath;
      }
      const given = readFileSync(spied, "utf8");
      expect(given).toContain("serveToken");
      expect(given).toContain("SOFTHSM2_CONF=");
      expect(given).not.toMatch(/4711|secret/);
    });

    it("stands on a key that the token never gives away", () => {
      const listed = token.tool("--list-objects", "--type", "privkey");
      expect(listed.match(/sensitive, always sensitive, never extractable/g)).toHaveLength(2);
      const answers = execFileSync("python3", ["-c", READ_PRIVATE_VALUES, MODULE], {
        env: token.environment,
        encoding: "utf8",
      });
      // CKR_ATTRIBUTE_SENSITIVE, PKCS#11 3.0.
      expect(answers.trim().split("\n")).toEqual(["0x11", "0x11"]);
    });

    it("says that the optional package is missing or broken, and how to have it", async () => {
      const bare = temporaryFolder();
      expect(await refusal(() => open({ home: bare }))).toMatch(/npm install --prefix .* pkcs11js/);
      const broken = join(temporaryFolder(), "home");
      mkdirSync(join(broken, "node_modules/pkcs11js"), { recursive: true });
      writeFileSync(join(broken, "node_modules/pkcs11js/index.js"), "throw new Error('torn');");
      expect(await refusal(() => open({ home: broken }))).toMatch(/npm rebuild/);
    });

    it("says that the library is missing, is none, or ends the process", async () => {
      expect(await refusal(() => open({ module: join(folder, "none.so") }))).toMatch(
        /none that can be loaded/,
      );
      expect(await refusal(() => open({ module: join(home, "../spy") }))).toMatch(/library in/);
      const ending = (script: string): string => {
        const place = join(temporaryFolder(), "home");
        mkdirSync(join(place, "node_modules/pkcs11js"), { recursive: true });
        writeFileSync(join(place, "node_modules/pkcs11js/index.js"), script);
        return place;
      };
      for (const script of ["process.abort();", "require('fs').writeSync(3, '{}');process.exit();"])
        expect(await refusal(() => open({ home: ending(script) }))).toMatch(/an answer of .*found none/);
    });

    it("says that there is no such token", async () => {
      expect(await refusal(() => open({ token: "lost" }))).toMatch(/labelled "lost", found 0/);
    });

    it("says that the PIN is wrong or absent, without the PIN", async () => {
      const wrong = await refusal(() => open({ environment: { ...token.environment, PIN: "0815-wrong" } }));
      expect(wrong).toMatch(/PIN in PIN, found another/);
      expect(wrong).not.toContain("0815-wrong");
      const empty = { ...token.environment, PIN: "" };
      expect(await refusal(() => open({ environment: empty }))).toMatch(/found nothing/);
      expect(await refusal(() => open({ pinVariable: "NONE" }))).toMatch(/variable NONE/);
    });

    it("says that there is no such key, or more than one", async () => {
      expect(await refusal(() => open({ label: "nobody" }))).toMatch(/"nobody" on token "forge", found none/);
      token.newPair("02", "twice");
      token.newPair("03", "twice");
      expect(await refusal(() => open({ label: "twice" }))).toMatch(/found more/);
      expect((await open({ label: "twice", id: "03" })).publicKey).toHaveLength(32);
    });

    it("says that a key is of another kind", async () => {
      token.newPair("04", "p256", "EC:prime256v1");
      expect(await refusal(() => open({ label: "p256" }))).toMatch(/another kind of key/);
    });

    it("signs with no other key than the one that was made known", async () => {
      const { publicKey } = await open({ label: "another" });
      const swapped = await open({ publicKey });
      expect(await refusal(() => swapped.sign(message))).toMatch(/the key that was made known/);
    });

    it("gives no signature when the halves of a pair do not belong together", async () => {
      token.newPair("05", "half");
      token.newPair("06", "other half");
      token.tool("--delete-object", "--type", "privkey", "--id", "05");
      const signer = await open({ label: "half" });
      expect(await refusal(() => signer.sign(message))).toMatch(/private key beside the public key/);
      token.tool("--type", "privkey", "--id", "06", "--set-id", "05");
      expect(await refusal(() => signer.sign(message))).toMatch(/do not belong together/);
    });

    it("does not wait for a token without end", async () => {
      expect(await refusal(() => open({ timeout_ms: 1 }))).toMatch(/within 1 ms/);
    });
  },
);

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

import { generateKeyPairSync, type KeyObject } from "node:crypto";
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inspect } from "node:util";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  createPrincipalKey,
  KeyError,
  listKeys,
  openKeyring,
  openPrincipalSigner,
  openSecret,
  sha256,
  verifyEd25519,
  verifyMlDsa65,
  verifySlhDsa,
} from "../../../../adapters/keys/index.ts";
import { portableMlDsa65 } from "../../../../adapters/keys/post-quantum/portable-ml-dsa-65.ts";
import { encodePrincipalKey, parsePrincipalKey } from "../../../../adapters/keys/principal/principal-key.ts";
import { keysOf } from "../../../../core/vbh/hybrid/index.ts";
import { ML_DSA_CONTEXT } from "../../../../core/vbh/index.ts";
import { codeOf } from "../../../core/vbh/coded.ts";

let root: string;
let home: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "qf-principals-"));
  home = join(root, "quantum-forge");
});
afterEach(() => rm(root, { recursive: true, force: true }));

type Environment = Readonly<Record<string, string | undefined>>;
const create = (principal = "release-manager", forbiddenRoots: readonly string[] = []) =>
  createPrincipalKey({ home, principal, forbiddenRoots });
const open = (environment: Environment = {}, forbiddenRoots: readonly string[] = []) =>
  openPrincipalSigner({ home, principal: "release-manager", environment, forbiddenRoots });
const keyPath = (name = "release-manager") => join(home, "keys", `${name}.key`);
const message = new TextEncoder().encode("message");
const loneKey = () =>
  String(generateKeyPairSync("ed25519").privateKey.export({ type: "pkcs8", format: "pem" }));

describe("createPrincipalKey", () => {
  it("makes a key that only its owner can read, and gives the public half", async () => {
    const { path, keys } = await create();
    expect(path).toBe(keyPath());
    expect((await stat(path)).mode & 0o777).toBe(0o600);
    expect((await stat(join(home, "keys"))).mode & 0o777).toBe(0o700);
    expect(await readdir(join(home, "keys"))).toEqual(["release-manager.key"]);
    expect(keys).toEqual(keysOf(await open()));
  });

  it("never replaces a key, also when many calls make it at once", async () => {
    const outcomes = await Promise.allSettled(Array.from({ length: 6 }, () => create()));
    const made = outcomes.filter((outcome) => outcome.status === "fulfilled");
    expect(made.map(({ value }) => value.keys)).toEqual([keysOf(await open())]);
    expect(await codeOf(() => create())).toBe("E_KEY_EXISTS");
  });

  it("makes other keys each time, also of the same external bytes", async () => {
    const entropy = async (bytes: number) => new Uint8Array(bytes);
    const made = await Promise.all(
      ["a", "b"].map((principal) => createPrincipalKey({ home, principal, forbiddenRoots: [], entropy })),
    );
    const halves = made.flatMap(({ keys }) => [keys.ed25519, keys.ml_dsa_65]);
    expect(new Set(halves).size).toBe(4);
    const { ed25519, mlDsa65 } = parsePrincipalKey(await readFile(keyPath("a"), "utf8"), "a file");
    expect(ed25519).not.toEqual(mlDsa65);
  });

  it("makes a third key for signing roots when it is asked to, which is listed and signs", async () => {
    const asked = { home, principal: "release-manager", forbiddenRoots: [], slhDsa: true };
    const { keys } = await createPrincipalKey(asked);
    const { slhDsa } = await open();
    const signature = (await slhDsa?.sign(message)) ?? new Uint8Array();
    expect(verifySlhDsa(slhDsa?.publicKey ?? message, message, signature, ML_DSA_CONTEXT)).toBe(true);
    const [listed] = await listKeys(home);
    expect(listed).toMatchObject({ keys, algorithms: ["ed25519", "ml-dsa-65", "slh-dsa-sha2-128s"] });
    expect(keys.slh_dsa).toBe(Buffer.from(slhDsa?.publicKey ?? "").toString("base64"));
  });

  it("makes no key when the external source fails", async () => {
    const entropy = () => Promise.reject(new Error("offline"));
    const failing = () => createPrincipalKey({ home, principal: "a", forbiddenRoots: [], entropy });
    expect(await codeOf(failing)).toBe("E_ENTROPY");
    expect(await listKeys(home)).toEqual([]);
  });

  it.each(["", "../log", "Release", "a b", "a_b", "-a", "cache", "a".repeat(64), "a\n"])(
    "refuses the name %j with E_KEY_NAME",
    async (name) => {
      expect(await codeOf(() => create(name))).toBe("E_KEY_NAME");
    },
  );

  it("refuses with E_KEY_LOCATION a home in the measured repository", async () => {
    expect(await codeOf(() => create("a", [root]))).toBe("E_KEY_LOCATION");
    expect(await readdir(root)).toEqual([]);
  });
});

describe("openPrincipalSigner", () => {
  it("signs with both algorithms what their verifiers accept", async () => {
    await create();
    const { principal, ed25519, mlDsa65 } = await open();
    expect(principal).toBe("release-manager");
    expect(verifyEd25519(ed25519.publicKey, message, await ed25519.sign(message))).toBe(true);
    const signature = await mlDsa65.sign(message);
    expect(verifyMlDsa65(mlDsa65.publicKey, message, signature, ML_DSA_CONTEXT)).toBe(true);
  });

  it("opens the same key from a secret, as it is, in base64, or with other white space, before any file", async () => {
    const { keys } = await create();
    const pem = await readFile(keyPath(), "utf8");
    await rm(keyPath());
    await create();
    const base64 = Buffer.from(pem).toString("base64");
    const texts = [
      pem,
      base64,
      base64.replace(/.{76}/g, "$&\n"),
      pem.replaceAll("\n", "\r\n"),
      ` ${pem}\n\n`,
    ];
    for (const text of texts) {
      expect(keysOf(await open({ QUANTUM_FORGE_KEY_RELEASE_MANAGER: text }, [root]))).toEqual(keys);
    }
    expect(keysOf(await open({ QUANTUM_FORGE_KEY_RELEASE_MANAGER: " " }))).not.toEqual(keys);
  });

  it("refuses a file and a secret of Ed25519 alone, and says how to make a hybrid key", async () => {
    await openKeyring({ home, create: true, forbiddenRoots: [] });
    const old = { home, principal: "local-recorder", environment: {}, forbiddenRoots: [] };
    await expect(openPrincipalSigner(old)).rejects.toMatchObject({
      code: "E_KEY_ENCODING",
      remedy: expect.stringContaining("quantum-forge keys create local-recorder"),
    });
    const secret = { QUANTUM_FORGE_KEY_RELEASE_MANAGER: loneKey() };
    await expect(open(secret)).rejects.toThrow(/QUANTUM_FORGE_KEY_RELEASE_MANAGER, found Ed25519 alone/);
  });

  it.each(["nonsense", "bm9uc2Vuc2U=", "//8=", "-----BEGIN PRIVATE KEY-----"])(
    "refuses the secret %j with E_KEY_ENCODING, also when there is a file",
    async (secret) => {
      await create();
      expect(await codeOf(() => open({ QUANTUM_FORGE_KEY_RELEASE_MANAGER: secret }))).toBe("E_KEY_ENCODING");
    },
  );

  it("refuses a key that is absent, that others can read, or that lies in the measured repository", async () => {
    expect(await codeOf(() => open())).toBe("E_KEY_UNREADABLE");
    await create();
    expect(await codeOf(() => open({}, [root]))).toBe("E_KEY_LOCATION");
    await chmod(keyPath(), 0o604);
    expect(await codeOf(() => open())).toBe("E_KEY_PERMISSIONS");
  });

  it("leaves a key that the keyring can use too", async () => {
    await create("local-recorder");
    const keyring = await openKeyring({ home, create: true, forbiddenRoots: [] });
    expect(keyring.created).toEqual(["log"]);
    const [listed] = await listKeys(home);
    expect(Buffer.from(keyring.recorder.publicKey).toString("base64")).toBe(listed?.keys?.ed25519);
  });
});

describe("a key file", () => {
  it("gives the same key to both implementations of ML-DSA-65, whichever made it", async () => {
    const { keys } = await create();
    const { mlDsa65 } = parsePrincipalKey(await readFile(keyPath(), "utf8"), "a file");
    const key = portableMlDsa65.keyOf(mlDsa65 ?? new Uint8Array());
    expect(Buffer.from(key.publicKey).toString("base64")).toBe(keys.ml_dsa_65);
    const signature = key.sign(message, ML_DSA_CONTEXT);
    const signer = await open();
    expect(verifyMlDsa65(signer.mlDsa65.publicKey, message, signature, ML_DSA_CONTEXT)).toBe(true);
    const other = await signer.mlDsa65.sign(message);
    expect(portableMlDsa65.verify(key.publicKey, message, other, ML_DSA_CONTEXT)).toBe(true);
  });

  it("holds what Node itself makes, by its seed", async () => {
    const { privateKey, publicKey } = generateKeyPairSync("ml-dsa-65");
    const rawOf = (key: KeyObject, name: string) =>
      new Uint8Array(Buffer.from(String(key.export({ format: "jwk" })[name]), "base64url"));
    const seeds = { ed25519: new Uint8Array(32), mlDsa65: rawOf(privateKey, "priv"), slhDsa: null };
    await mkdir(join(home, "keys"), { recursive: true });
    await writeFile(keyPath(), encodePrincipalKey(seeds), { mode: 0o600 });
    expect((await open()).mlDsa65.publicKey).toEqual(rawOf(publicKey, "pub"));
    expect(portableMlDsa65.keyOf(seeds.mlDsa65).publicKey).toEqual(rawOf(publicKey, "pub"));
  });
});

describe("listKeys", () => {
  it("finds none where there is no home", async () => {
    expect(await listKeys(home)).toEqual([]);
  });

  it("tells what each key signs with, its public half and its fingerprint, and leaves shared secrets out", async () => {
    const { keys } = await create();
    const { log } = await openKeyring({ home, create: true, forbiddenRoots: [] });
    await openSecret({ home, name: "cache", create: true, forbiddenRoots: [] });
    const listed = await listKeys(home);
    expect(listed.map(({ name, algorithms }) => [name, algorithms])).toEqual([
      ["local-recorder", ["ed25519"]],
      ["log", ["ed25519"]],
      ["release-manager", ["ed25519", "ml-dsa-65"]],
    ]);
    const both = Buffer.concat([
      Buffer.from(keys.ed25519, "base64"),
      Buffer.from(keys.ml_dsa_65 ?? "", "base64"),
    ]);
    expect(listed[2]).toMatchObject({
      keys,
      fingerprint: Buffer.from(sha256(both)).toString("hex"),
      problem: null,
    });
    expect(listed[1]).toMatchObject({ fingerprint: log.keyid, keys: { ml_dsa_65: null } });
  });

  it("tells why a key cannot be used, and goes on with the others", async () => {
    await create("a");
    await create("b");
    await chmod(keyPath("a"), 0o640);
    await writeFile(keyPath("c"), "not a key", { mode: 0o600 });
    const listed = await listKeys(home);
    expect(listed.map(({ name, problem }) => [name, problem?.code])).toEqual([
      ["a", "E_KEY_PERMISSIONS"],
      ["b", undefined],
      ["c", "E_KEY_ENCODING"],
    ]);
    expect(listed[0]).toMatchObject({ keys: null, fingerprint: null, algorithms: [] });
  });

  it("refuses with E_KEY_UNREADABLE a folder that is none", async () => {
    await mkdir(home);
    await writeFile(join(home, "keys"), "a file in the place of the folder");
    expect(await codeOf(() => listKeys(home))).toBe("E_KEY_UNREADABLE");
  });
});

describe("a principal's secret", () => {
  /** Everything that a log could show of a value. */
  const shown = (value: unknown): string => {
    const printed = inspect(value, { showHidden: true, depth: 12, getters: true, maxStringLength: null });
    if (!(value instanceof Error)) return [printed, JSON.stringify(value), String(value)].join("\n");
    return [printed, JSON.stringify(value), String(value), value.stack, shown(value.cause)].join("\n");
  };

  async function errorOf(call: () => Promise<unknown>): Promise<unknown> {
    return call().then(
      () => new Error("no error"),
      (error: unknown) => error,
    );
  }

  it("is in nothing that is printed: no signer, no list, no error", async () => {
    await create();
    const pem = await readFile(keyPath(), "utf8");
    const { ed25519, mlDsa65 } = parsePrincipalKey(pem, "a file");
    const variable = "QUANTUM_FORGE_KEY_RELEASE_MANAGER";
    const spoilt = [
      `${pem}x`,
      pem.replace("-----BEGIN", "----BEGIN"),
      pem.slice(0, 120),
      pem.slice(120),
      pem.replaceAll("\n", ""),
      Buffer.from(`${pem}x`).toString("base64"),
      Buffer.from(pem).toString("hex"),
    ];
    const errors = await Promise.all(spoilt.map((text) => errorOf(() => open({ [variable]: text }))));
    expect(errors.every((error) => error instanceof KeyError)).toBe(true);
    const exists = await errorOf(() => create());
    const signer = await open();
    const listed = await listKeys(home);
    await writeFile(keyPath(), `${pem}x`);
    const everything = [...errors, exists, signer, listed, await listKeys(home), await errorOf(() => open())]
      .map(shown)
      .join("\n");

    expect(everything).toContain("release-manager");
    const lines = pem.split("\n").filter((line) => line !== "" && !line.includes("-----"));
    const seeds = [ed25519, mlDsa65 ?? new Uint8Array()].map((seed) => Buffer.from(seed));
    const secrets = [
      ...lines,
      ...seeds.flatMap((seed) => [seed.toString("hex"), seed.toString("base64").slice(0, 40)]),
      ...seeds.map((seed) => seed.toString("base64url")),
      ...seeds.map((seed) => [...seed].join(", ")),
      Buffer.from(pem).toString("base64").slice(40, 120),
      Buffer.from(pem).toString("hex").slice(80, 160),
    ];
    expect(secrets).toHaveLength(3 + 4 + 2 + 2 + 2);
    for (const secret of secrets) expect(everything.includes(secret)).toBe(false);
  });
});

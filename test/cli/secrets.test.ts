import { execFileSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { parsePrincipalKey } from "../../adapters/keys/principal/principal-key.ts";
import type { Hosted } from "../action/hosted-repository.ts";
import { runStep } from "../action/run-action.ts";
import { pushed, widgets } from "../action/steps.ts";
import { verifying } from "../action/trusted-builds.ts";
import { linkBinding, newToken, PIN, tokenAbsence } from "../adapters/keys/pkcs11/soft-token.ts";
import { temporaryFolder } from "../git-fixture.ts";
import { CACHE_HOME, runForge } from "./run-forge.ts";

const NAMES = ["ada", "bob", "ci", "log"];
const absence = tokenAbsence();

/** Everything that came out of the chain below, and everything in which a secret could be looked for by its bytes. */
const said: string[] = [];
const home = join(temporaryFolder(), "home");
const spied = temporaryFolder();
const argv = join(spied, "argv");
const path = [spied, process.env["PATH"]].join(delimiter);
let hosted: Hosted;

/** A Git that notes its arguments and its environment, and then does its work. */
function spyOn(program: string): void {
  const real = execFileSync("sh", ["-c", `command -v ${program}`], { encoding: "utf8" }).trim();
  const lines = ["#!/bin/sh", `printf '%s\\n' "$@" >>"${argv}"`, `exec ${real} "$@"`, ""];
  writeFileSync(join(spied, program), lines.join("\n"));
  chmodSync(join(spied, program), 0o755);
}

type Environment = Readonly<Record<string, string | undefined>>;
async function forge(words: readonly string[], env: Environment = {}): Promise<number | null> {
  const at = { cwd: hosted.work.dir, env: { PATH: path, QUANTUM_FORGE_HOME: home, ...env } };
  const { status, stdout, stderr } = await runForge(words, at);
  said.push(stdout, stderr);
  return status;
}

const keyFile = (name: string) => join(home, "keys", `${name}.key`);
const pemOf = (name: string) => readFileSync(keyFile(name), "utf8");

/** What must be nowhere: of each key its lines, its seeds and the whole text in every usual form; and the PIN. */
function secrets(): readonly string[] {
  const texts = readdirSync(join(home, "keys")).map((name) => readFileSync(join(home, "keys", name), "utf8"));
  const ofKeys = texts
    .filter((text) => text.startsWith("-----"))
    .flatMap((pem) => {
      const { ed25519, mlDsa65 } = parsePrincipalKey(pem, "a key file");
      const seeds = [ed25519, mlDsa65 ?? new Uint8Array()].map((seed) => Buffer.from(seed));
      return [
        ...pem.split("\n").filter((line) => line !== "" && !line.startsWith("-----")),
        ...seeds.flatMap((seed) => [seed.toString("hex"), seed.toString("base64").slice(0, 42)]),
        ...seeds.flatMap((seed) => [
          seed.toString("base64url"),
          seed.toString("latin1"),
          [...seed].join(","),
        ]),
        Buffer.from(pem).toString("base64").slice(60, 120),
        Buffer.from(pem).toString("hex").slice(100, 180),
      ];
    });
  return [...new Set(ofKeys), PIN];
}

/** All files below a folder, as one text of bytes. */
function bytesBelow(folder: string): string {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true });
  return names
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), "latin1"))
    .join("\n");
}

/** Every object of a repository, reachable or not, unpacked. */
function objectsOf(folder: string): string {
  const words = ["-C", folder, "cat-file", "--batch", "--batch-all-objects", "--unordered"];
  return execFileSync("git", words, { encoding: "latin1", maxBuffer: 1 << 28 });
}

function leaks(text: string): readonly string[] {
  return secrets().filter((secret) => text.includes(secret));
}

beforeAll(async () => {
  hosted = widgets();
  hosted.work.git("config", "user.name", "Ada");
  hosted.work.git("config", "user.email", "ada@example.org");
  spyOn("git");
  for (const name of NAMES) expect(await forge(["keys", "create", name])).toBe(0);
  for (const name of NAMES) await forge(["keys", "create", name, "--debug"]);
  const roles = ["--signer", "ada", "--recorder", "ci", "--promoter", "bob", "--promotion-threshold", "1"];
  expect(await forge(["root", "create", ...roles])).toBe(0);
  expect(await forge(["root", "sign", "ada"])).toBe(0);
  const at = { cwd: hosted.work.dir, env: { QUANTUM_FORGE_HOME: home } };
  const { pin } = JSON.parse((await runForge(["root", "show", "--json"], at)).stdout);
  hosted.push({ ".github/quantum-forge.yml": `enforce: true\nroot: ${pin}\n` });
});

describe("no key and no PIN is shown, written or handed on", () => {
  const given = (): Environment => ({
    QUANTUM_FORGE_KEY_CI: pemOf("ci"),
    QUANTUM_FORGE_KEY_LOG: Buffer.from(pemOf("log")).toString("base64"),
    QUANTUM_FORGE_KEY_BOB: pemOf("bob"),
    QUANTUM_FORGE_PIN_CI: PIN,
  });

  it("when builds are recorded, signed, verified and promoted", async () => {
    const runs = [
      ["build", "--json", "--push"],
      ["verify", "--json"],
      ["sign", "--as", "bob", "--json"],
      ["promote", "latest", "--json"],
      ["export", "--dsse", "latest"],
      ["keys", "list", "--json"],
      ["root", "show"],
      ["doctor"],
    ];
    for (const words of runs) expect([0, 1], words.join(" ")).toContain(await forge(words, given()));
    expect(said.join("\n")).toContain("PASS");
  });

  it("when keys are spoilt, in files and in secrets, with and without --debug", async () => {
    const pem = pemOf("ci");
    const spoilt = [
      `${pem}x`,
      pem.slice(0, 150),
      pem.replace("BEGIN", "BEGINN"),
      pem.replaceAll("\n", ""),
      Buffer.from(pem).toString("hex"),
      JSON.stringify({ v: 1, key: pem }),
    ];
    for (const text of spoilt) {
      for (const words of [
        ["build", "--debug"],
        ["sign", "--as", "ci", "--json"],
      ]) {
        expect(await forge(words, { QUANTUM_FORGE_KEY_CI: text })).toBe(3);
      }
    }
    mkdirSync(join(home, "spoilt", "keys"), { recursive: true });
    writeFileSync(join(home, "spoilt", "keys", "ci.key"), spoilt[0] ?? "", { mode: 0o600 });
    await forge(["keys", "list", "--json"], { QUANTUM_FORGE_HOME: join(home, "spoilt") });
    expect(said.at(-2)).toContain("E_KEY_ENCODING");
    // Neither is what somebody put where it does not belong.
    await forge(["keys", "create", "eve", "--pkcs11", `pkcs11:token=t;object=o?pin-value=${PIN}`]);
    expect(said.at(-1)).toContain("E_HSM");
  });

  it.skipIf(absence !== null)(
    "when a token signs (skipped when there is no SoftHSM or pkcs11js)",
    async () => {
      const token = newToken();
      token.newPair("01", "recorder");
      linkBinding(home);
      const env = { SOFTHSM2_CONF: token.environment["SOFTHSM2_CONF"], QUANTUM_FORGE_PIN_HSM: PIN };
      expect(await forge(["keys", "create", "hsm", "--pkcs11", token.uri("recorder"), "--json"], env)).toBe(
        0,
      );
      for (const wrong of [`${PIN}0`, ""]) {
        const words = ["keys", "create", "other", "--pkcs11", token.uri("recorder"), "--debug"];
        expect(await forge(words, { ...env, QUANTUM_FORGE_PIN_OTHER: wrong })).toBe(3);
      }
    },
  );

  it("when actions run: in the log, the annotations, the outputs, the summary and the runner's files", async () => {
    const step = pushed(hosted);
    const env = { ...given(), PATH: path };
    const ended = [
      await runStep({ ...step, env }),
      await runStep({ ...step, action: "vbh-sign", run: { id: "1002", attempt: 1 }, env }),
      await runStep({ ...step, env: { ...env, QUANTUM_FORGE_KEY_CI: `${pemOf("ci")}x` } }),
      await runStep({ ...verifying(hosted), env }),
    ];
    for (const { everything, commands, outputs } of ended) {
      said.push(everything, JSON.stringify(commands), JSON.stringify([...outputs]));
    }
    expect(ended.map(({ outputs }) => outputs.has("result"))).toEqual(ended.map(() => true));
    said.push(bytesBelow(step.workspace));
  });

  it("when a key is exchanged", async () => {
    expect(await forge(["keys", "rotate", "ci", "--json"])).toBe(0);
    expect(secrets().length).toBeGreaterThan((NAMES.length + 1) * 10);
  });

  it("and none is in what was printed, in a repository, in the cache, or in the arguments of a program", () => {
    expect(leaks(NAMES.map(pemOf).join("\n")).length).toBeGreaterThanOrEqual(3 * NAMES.length);
    expect(leaks(`a PIN: ${PIN}`)).toEqual([PIN]);
    expect(readFileSync(argv, "utf8")).toMatch(/^fast-import$/m);
    for (const { dir } of [hosted.work, hosted.remote]) {
      expect(leaks(objectsOf(dir))).toEqual([]);
      expect(leaks(bytesBelow(dir))).toEqual([]);
    }
    // Nothing is cloned here, so that there need be no cache.
    if (existsSync(CACHE_HOME)) expect(leaks(bytesBelow(CACHE_HOME))).toEqual([]);
    expect(leaks(readFileSync(argv, "latin1"))).toEqual([]);
    expect(leaks(said.join("\n"))).toEqual([]);
  });
});

import { cpSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import type { BuildReport } from "../../core/report/build-report.ts";
import { createRepository, type FixtureRepository, temporaryFolder } from "../git-fixture.ts";
import { registryHead } from "./registry-branch.ts";
import { runForge, runJson } from "./run-forge.ts";

let home: string;
let made: FixtureRepository;

const forge = (...words: readonly string[]) => forgeAt(home, ...words);
const forgeAt = (QUANTUM_FORGE_HOME: string, ...words: readonly string[]) =>
  runForge(words, { cwd: made.dir, env: { QUANTUM_FORGE_HOME } });
const build = async () => {
  made.commit({ [`${Date.now()}.ts`]: "export const one = 1;\n" });
  return (await runJson<BuildReport>(["build"], { cwd: made.dir, env: { QUANTUM_FORGE_HOME: home } }))
    .verification;
};

/** trust commits the root files of the work tree with a policy that pins them. */
async function trust(): Promise<void> {
  const { stdout } = await forge("root", "show", "--json");
  const { pin } = JSON.parse(stdout) as { readonly pin: string };
  writeFileSync(join(made.dir, ".github/quantum-forge.yml"), `enforce: false\nroot: ${pin}\n`);
  made.git("add", "--all");
  made.git("commit", "--quiet", "--message", "Trust");
}

/** copyOfHome gives a folder of keys with those of the given names alone. */
function copyOfHome(names: readonly string[]): string {
  const copy = join(temporaryFolder(), "home");
  mkdirSync(join(copy, "keys"), { recursive: true, mode: 0o700 });
  for (const name of names) cpSync(join(home, `keys/${name}.key`), join(copy, `keys/${name}.key`));
  return copy;
}

beforeEach(async () => {
  home = join(temporaryFolder(), "home");
  made = createRepository({ files: { "a.ts": "export const a = 1;\n" } });
  made.git("config", "user.name", "Ada");
  made.git("config", "user.email", "ada@example.org");
  for (const name of ["ada", "ci", "log"]) await forge("keys", "create", name);
  await forge("root", "create", "--signer", "ada", "--recorder", "ci", "--promoter", "ada");
  await forge("root", "sign", "ada");
  await trust();
  expect(await build()).toMatchObject({ vbh_status: "PASS" });
});

describe("the log's key, which the root of trust names", () => {
  it("signs nothing on top of what a stranger put into the log", async () => {
    const trusted = made.git("rev-parse", "HEAD");
    made.git("rm", "--quiet", "-r", ".github");
    made.git("commit", "--quiet", "--message", "No root");
    const stranger = join(temporaryFolder(), "home");
    expect((await forgeAt(stranger, "build")).status).toBe(0);
    made.git("reset", "--quiet", "--hard", trusted);
    const forged = registryHead(made);
    made.commit({ "b.ts": "export const b = 2;\n" });
    for (const words of [["build"], ["hold", "--reason", "migration"]]) {
      const refused = await forge(...words);
      expect(refused).toMatchObject({ status: 2, stdout: "" });
      expect(refused.stderr).toContain("E_NOTE");
    }
    expect(registryHead(made)).toBe(forged);
    const found = await forge("log", "verify", "--json");
    expect(found.status).toBe(1);
    expect(JSON.parse(found.stdout)).toMatchObject({ ok: false, error: { code: "E_NOTE" } });
  });

  it("takes over from the key before, though that went on signing while the exchange was reviewed", async () => {
    const before = copyOfHome(["ci", "log"]);
    const drafted = await forge("keys", "rotate", "log");
    expect(drafted.status).toBe(0);
    await forge("root", "sign", "ada");
    made.git("stash", "--quiet", "--include-untracked");
    made.commit({ "c.ts": "export const c = 3;\n" });
    expect((await forgeAt(before, "build")).status).toBe(0);
    made.git("stash", "pop", "--quiet");
    await trust();
    expect(await build()).toMatchObject({ vbh_status: "PASS" });
    rmSync(join(home, "keys/log.key"));
    cpSync(join(before, "keys/log.key"), join(home, "keys/log.key"));
    expect((await forge("hold", "--reason", "migration")).stderr).toContain("E_UNAUTHORISED");
  });

  it("is all that a promoter needs beside their own key", async () => {
    const promoter = copyOfHome(["ada", "log"]);
    expect(readdirSync(join(promoter, "keys"))).not.toContain("ci.key");
    for (const words of [
      ["sign", "--as", "ada"],
      ["promote", "latest"],
      ["hold", "--reason", "migration"],
    ]) {
      expect(await forgeAt(promoter, ...words)).toMatchObject({ status: 0, stderr: "" });
    }
    made.commit({ "d.ts": "export const d = 4;\n" });
    expect((await forgeAt(promoter, "build")).stderr).toContain("E_UNAUTHORISED");
    expect((await forge("verify")).stdout).toContain("PASS");
  });
});

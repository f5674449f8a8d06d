import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import type { BuildReport } from "../../core/report/build-report.ts";
import type { VerifyReport } from "../../core/report/index.ts";
import type { Root } from "../../core/vbh/root/index.ts";
import { createRepository, type FixtureRepository, temporaryFolder } from "../git-fixture.ts";
import { runForge, runJson } from "./run-forge.ts";

const env = { QUANTUM_FORGE_HOME: join(temporaryFolder(), "home") };
const KEYLESS = "acme/app/.github/workflows/record.yml@refs/heads/main";
let made: FixtureRepository;
let pin: string;

const forge = (...words: readonly string[]) => runForge(words, { cwd: made.dir, env });
const json = <Document>(...words: readonly string[]) => runJson<Document>(words, { cwd: made.dir, env });
const rootNow = async () => (await json<{ readonly root: Root }>("root", "show")).root;

/** Lets ada sign the newest version, and commits it with a policy that pins the first. */
async function commitRoot(policy = ""): Promise<void> {
  expect((await forge("root", "sign", "ada")).stdout).toContain("It holds");
  ({ pin } = await json<{ readonly pin: string }>("root", "show"));
  writeFileSync(join(made.dir, ".github/quantum-forge.yml"), `enforce: true\nroot: ${pin}\n${policy}`);
  made.git("add", "--all");
  made.git("commit", "--quiet", "--message", "The next version of the root");
}

beforeAll(async () => {
  made = createRepository({ files: { "a.ts": "export const a = 1;\n" } });
  for (const name of ["ada", "bob", "ci", "log"])
    expect((await forge("keys", "create", name)).status).toBe(0);
  await json("root", "create", "--signer", "ada", "--recorder", "ci");
  await commitRoot();
  await json("build");
});

describe("changing a root of trust", () => {
  it("lets a principal join a role, with keys that are in the root or here", async () => {
    const drafted = await forge("root", "change", "--promoter", "ada", "--promoter", "bob");
    expect(drafted.stdout).toMatch(/drafted version 2 of the root: .*2\.json\n {2}1 of ada sign it/);
    await commitRoot();
    const { roles, principals } = await rootNow();
    expect(roles.promotion).toEqual({ principals: ["ada", "bob"], threshold: 1 });
    expect(principals["bob"]?.class).toBe("person");
    expect(await json<VerifyReport>("verify", "latest")).toMatchObject({ vbh_status: "PASS" });
  });

  it("tells a recorder that signs beside the project's code, whose builds a policy can refuse", async () => {
    await json("root", "change", "--inline", "ci", "--promotion-threshold", "1");
    await commitRoot("inline_signing: refuse\n");
    made.commit({ "b.ts": "export const b = 2;\n" });
    const { verification, decision } = await json<BuildReport>("build");
    expect(verification).toMatchObject({
      vbh_status: "PASS",
      signers: [{ principal: "ci", class: "inline" }],
    });
    expect(decision).toMatchObject({ action: "reject", reason_code: "SIGNED_INLINE" });
  });

  it("lets a workflow join without keys, and a principal leave whose builds stay good", async () => {
    await json("root", "change", "--recorder", "cd", "--keyless", `cd=${KEYLESS}`, "--remove", "bob");
    await commitRoot();
    const { roles, principals, revoked } = await rootNow();
    expect(roles.recorder.principals).toEqual(["ci", "cd"]);
    expect(roles.promotion).toEqual({ principals: ["ada"], threshold: 1 });
    expect(Object.keys(principals)).toEqual(["ada", "cd", "ci"]);
    expect(revoked).toEqual([]);
    expect(await json<VerifyReport>("verify", "latest")).toMatchObject({ vbh_status: "PASS" });
  });

  it.each([
    ["nothing to change", [], "E_OPTION", 2],
    ["a stranger to remove", ["--remove", "eve"], "E_OPTION", 2],
    ["a key that nobody has", ["--promoter", "eve"], "E_INPUT_FILE", 2],
    ["more signers than there are", ["--threshold", "2"], "E_SCHEMA", 2],
    ["nobody who signs the root", ["--remove", "ada"], "E_SCHEMA", 2],
    ["a workflow that signs the root", ["--signer", "x", "--keyless", `x=${KEYLESS}`], "E_OPTION", 2],
    ["a number that is none", ["--promotion-threshold", "many"], "E_OPTION", 2],
  ])("refuses %s, and writes nothing", async (_name, words, code, status) => {
    const refused = await forge("root", "change", ...words);
    expect([refused.status, refused.stderr]).toEqual([status, expect.stringMatching(`^error: ${code}: `)]);
    expect(made.git("status", "--porcelain")).toBe("");
  });

  it("refuses to take back the last key that signs the root, and says who must join first", async () => {
    const { status, stderr } = await forge("keys", "revoke", "ada", "--reason", "laptop stolen");
    expect(status).toBe(2);
    expect(stderr).toMatch(/^error: E_THRESHOLD: .*root change --signer NAME/);
    expect(made.git("status", "--porcelain")).toBe("");
  });

  it("drafts nothing on a version that lacks signatures, which could never be signed then", async () => {
    await json("root", "renew");
    const keys = readdirSync(join(env.QUANTUM_FORGE_HOME, "keys"));
    for (const words of [
      ["root", "change", "--promotion-threshold", "0"],
      ["root", "renew"],
      ["keys", "rotate", "ci"],
      ["keys", "revoke", "ci", "--reason", "stolen"],
    ]) {
      expect((await forge(...words)).stderr).toMatch(/^error: E_THRESHOLD: .*root sign NAME; or delete/);
    }
    expect(readdirSync(join(env.QUANTUM_FORGE_HOME, "keys"))).toEqual(keys);
    await commitRoot();
  });
});

describe("a version of the root that was taken away", () => {
  it("is not passed over", async () => {
    made.git("rm", "--quiet", ".github/quantum-forge/root/3.json");
    made.git("commit", "--quiet", "--message", "Forget version 3");
    const home = { cwd: made.dir, env: { QUANTUM_FORGE_HOME: temporaryFolder() } };
    const report = await runJson<VerifyReport>(["verify", "latest"], home);
    const failed = report.checks.find(({ name }) => name === "root");
    expect([report.vbh_status, failed?.code]).toEqual(["FAIL", "E_ROOT_CHAIN"]);
    made.git("reset", "--quiet", "--hard", "HEAD~1");
  });
});

describe("the root that a policy implies", () => {
  it("is shown with the workflow that it trusts, and what would close what it leaves open", async () => {
    const own = createRepository({ files: { a: "1\n" } });
    const identity = `https://github.com/${KEYLESS}`;
    own.commit({ ".github/quantum-forge.yml": `recorder_identity: ${identity}\n` });
    const { status, stdout } = await runForge(["root", "show"], { cwd: own.dir, env });
    expect(stdout).toContain("version 0");
    expect(stdout).toContain(`is ${identity}`);
    expect(stdout).toContain("quantum-forge root create");
    expect(status).toBe(0);
    const shown = await runJson<{ readonly root: Root }>(["root", "show"], { cwd: own.dir, env });
    expect(shown).toMatchObject({ holds: true, pin: null, root: { version: 0, log: null } });
  });
});

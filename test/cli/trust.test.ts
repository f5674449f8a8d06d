import { cpSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import type { BuildReport } from "../../core/report/build-report.ts";
import type { Verification } from "../../core/vbh/index.ts";
import { createRepository, type FixtureRepository, temporaryFolder } from "../git-fixture.ts";
import { editRegistry, registryPaths } from "./registry-branch.ts";
import { runForge, runJson } from "./run-forge.ts";

const home = join(temporaryFolder(), "home");
const env = { QUANTUM_FORGE_HOME: home };
let made: FixtureRepository;

const forge = (...words: readonly string[]) => runForge(words, { cwd: made.dir, env });
const json = <Document>(...words: readonly string[]) => runJson<Document>(words, { cwd: made.dir, env });
const verify = (...words: readonly string[]) =>
  json<Verification & { readonly id: string }>("verify", ...words);
const pin = async () => (await json<{ readonly pin: string }>("root", "show")).pin;

/** trust commits the root files of the work tree together with the policy that pins them. */
async function trust(message: string): Promise<void> {
  writeFileSync(join(made.dir, ".github/quantum-forge.yml"), `enforce: true\nroot: ${await pin()}\n`);
  made.git("add", "--all");
  made.git("commit", "--quiet", "--message", message);
}

beforeAll(async () => {
  made = createRepository({ files: { "a.ts": "export const a = 1;\n" } });
  made.git("config", "user.name", "Ada");
  made.git("config", "user.email", "ada@example.org");
  for (const name of ["ada", "bob", "ci", "log"])
    expect((await forge("keys", "create", name)).status).toBe(0);
  const roles = ["--signer", "ada", "--signer", "bob", "--threshold", "2", "--recorder", "ci"];
  const promoters = ["--promoter", "ada", "--promoter", "bob", "--promotion-threshold", "2"];
  expect((await forge("root", "create", ...roles, ...promoters)).status).toBe(0);
  for (const name of ["ada", "bob"]) expect((await forge("root", "sign", name)).status).toBe(0);
  await trust("Trust ada, bob and ci");
});

describe("a root of trust made on the command line", () => {
  it("makes a build PASS with all twelve checks, anchored by the log's post-quantum key", async () => {
    const { verification } = await json<BuildReport>("build");
    expect(verification).toMatchObject({ vbh_status: "PASS", vbh_compliance: 1, pq: "anchored" });
    expect(await verify()).toMatchObject({ vbh_status: "PASS", pq: "anchored" });
    expect(registryPaths(made)).toContain("registry/log/anchor");
  });

  it("anchors once a day, so the next build is pending", async () => {
    made.commit({ "b.ts": "export const b = 2;\n" });
    const { verification } = await json<BuildReport>("build");
    expect(verification).toMatchObject({ vbh_status: "PASS", pq: "pending" });
  });

  it("promotes nothing that its promoters did not sign, and anchors the log with a promotion", async () => {
    const alone = await forge("promote", "latest", "--json");
    expect(alone.status).toBe(1);
    expect(alone.stdout).toContain("NOT_SIGNED");
    expect(await json("sign", "--as", "ada")).toMatchObject({ approvals: { needed: 2, signed: ["ada"] } });
    expect((await forge("promote", "latest")).status).toBe(1);
    await json("sign", "--as", "bob");
    expect((await forge("promote", "latest")).status).toBe(0);
    expect(await verify()).toMatchObject({ vbh_status: "PASS", pq: "anchored" });
  });

  it("takes late signatures of its promoters, each once, and refuses those of others", async () => {
    made.commit({ "signed.ts": "export const signed = true;\n" });
    await json("build");
    const first = await json("sign", "--as", "ada");
    expect(first).toMatchObject({ already_signed: false, approvals: { needed: 2, signed: ["ada"] } });
    expect(await json("sign", "--as", "ada")).toMatchObject({ already_signed: true });
    expect(await json("sign", "--as", "bob")).toMatchObject({ approvals: { signed: ["ada", "bob"] } });
    expect((await forge("sign", "--as", "ci")).stderr).toContain("E_UNAUTHORISED");
    expect((await forge("sign", "--as", "eve")).stderr).toContain("E_KEY_UNREADABLE");
    expect(await verify()).toMatchObject({ vbh_status: "PASS" });
  });

  it("shows the root, what it grants, and that the policy pins it", async () => {
    const { status, stdout } = await forge("root", "show");
    expect(status).toBe(0);
    expect(stdout).toContain("HOLDS");
    expect(stdout).toContain("as the policy pins it");
    expect(stdout).toMatch(/ada +person +promotion \(2 of 2\), root \(2 of 2\) +signed/);
  });

  it("lets nobody record without the recorder's key, and takes it from a secret", async () => {
    const key = join(home, "keys/ci.key");
    made.commit({ "c.ts": "export const c = 3;\n" });
    renameSync(key, `${key}.away`);
    const without = await forge("build");
    expect(without).toMatchObject({ status: 3, stdout: "" });
    expect(without.stderr).toContain("E_UNAUTHORISED");
    const secret = readFileSync(`${key}.away`, "utf8");
    const withSecret = { ...env, QUANTUM_FORGE_KEY_CI: secret };
    const run = await runForge(["build", "--json"], { cwd: made.dir, env: withSecret });
    renameSync(`${key}.away`, key);
    expect(JSON.parse(run.stdout)).toMatchObject({ verification: { vbh_status: "PASS" } });
    const seeds = secret.split("\n").filter((line) => !line.startsWith("-----") && line !== "");
    for (const seed of seeds) expect(run.stdout + run.stderr).not.toContain(seed);
  });

  it("finds an anchor that was stripped, and a root that was edited", async () => {
    const stripped = copyOf(made);
    editRegistry(stripped, (folder) => {
      const anchor = join(folder, "registry/log/anchor");
      const lines = readFileSync(anchor, "utf8").trimEnd().split("\n");
      writeFileSync(anchor, `${lines.slice(0, -1).join("\n")}\n`);
    });
    expect(await failureIn(stripped)).toMatchObject({ name: "checkpoint", code: "E_HYBRID_INCOMPLETE" });
    const edited = copyOf(made);
    const root = join(edited.dir, ".github/quantum-forge/root/1.json");
    writeFileSync(root, readFileSync(root, "utf8").replace('"threshold": 2', '"threshold": 1'));
    edited.git("commit", "--quiet", "--all", "--message", "Lower the threshold");
    expect(await failureIn(edited)).toMatchObject({ name: "root", code: "E_ROOT_CHAIN" });
  });

  it("goes on with a rotated recorder: what the old key signed stays good", async () => {
    const old = await verify("latest");
    expect((await forge("keys", "rotate", "ci")).status).toBe(0);
    expect((await forge("root", "show")).status).toBe(1);
    for (const name of ["ada", "bob"]) expect((await forge("root", "sign", name)).status).toBe(0);
    await trust("Exchange the recorder's key");
    expect(await json("build")).toMatchObject({ verification: { vbh_status: "PASS" } });
    expect(await verify(old.id)).toMatchObject({ vbh_status: "PASS" });
  });

  it("expects the newest root from then on", async () => {
    const older = copyOf(made);
    older.git("rm", "--quiet", ".github/quantum-forge/root/2.json");
    older.git("commit", "--quiet", "--message", "Serve the older root");
    expect(await failureIn(older)).toMatchObject({ name: "root", code: "E_ROOT_ROLLBACK" });
  });

  it("takes a key back from a leaf on", async () => {
    const { status, stdout } = await forge(
      "keys",
      "revoke",
      "ci",
      "--reason",
      "runner taken over",
      "--since",
      "0",
    );
    // Without a recorder the version would let nobody record, which it says before anything is written.
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(readdirSync(join(made.dir, ".github/quantum-forge/root"))).toEqual(["1.json", "2.json"]);
    const drafted = await forge("keys", "revoke", "bob", "--reason", "laptop stolen");
    expect(drafted.status).toBe(0);
    expect(drafted.stdout).toContain("the role promotion needed: it takes 1 from now on, not 2");
    expect((await forge("root", "sign", "ada")).stdout).toContain("does not hold yet");
    expect((await forge("root", "sign", "bob")).stdout).toContain("It holds");
  });
});

describe("without a root of trust", () => {
  it.each([
    ["sign", "latest", "--as", "ada"],
    ["root", "show"],
    ["root", "sign", "ada"],
    ["keys", "rotate", "ada"],
  ])("%s %s says so: E_NO_ROOT", async (...words) => {
    const plain = createRepository({ files: { a: "1\n" } });
    const { status, stdout, stderr } = await runForge(words, { cwd: plain.dir, env });
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toContain("E_NO_ROOT");
  });
});

describe("keys on the command line", () => {
  it("are private files, are never replaced, and are listed without their secrets", async () => {
    expect(statSync(join(home, "keys/ada.key")).mode & 0o777).toBe(0o600);
    const again = await forge("keys", "create", "ada");
    expect(again).toMatchObject({ status: 3, stdout: "" });
    expect(again.stderr).toContain("E_KEY_EXISTS");
    const { stdout } = await forge("keys", "list");
    expect(stdout).toMatch(/ada +ed25519 \+ ml-dsa-65 +[0-9a-f]{16}/);
    expect(stdout).not.toContain("PRIVATE");
  });

  it.each([
    [["keys"], "E_COMMAND", 2],
    [["keys", "crate", "x"], "did you mean keys create", 2],
    [["keys", "create"], "E_ARGUMENT", 2],
    [["keys", "create", "../x"], "E_KEY_NAME", 3],
    [["keys", "revoke", "ci"], "E_OPTION", 2],
    [["keys", "rotate", "nobody"], "E_UNAUTHORISED", 2],
    [["root", "create", "--signer", "ada", "--recorder", "ci"], "E_ROOT_EXISTS", 2],
    [["root", "sign", "ci"], "E_ARGUMENT", 2],
    [["root", "renew", "--expires", "soon"], "E_OPTION", 2],
    [["sign", "latest"], "E_OPTION", 2],
  ] as const)("say what is wrong with %j: %s", async (words, said, exit) => {
    const { status, stderr, stdout } = await forge(...words);
    expect(stderr).toContain(said);
    expect({ status, stdout }).toEqual({ status: exit, stdout: "" });
  });
});

/** A copy of the whole clone, with what it remembers. */
function copyOf(repository: FixtureRepository): FixtureRepository {
  const copy = createRepository();
  rmSync(copy.dir, { recursive: true });
  cpSync(repository.dir, copy.dir, { recursive: true });
  return copy;
}

async function failureIn({ dir }: FixtureRepository) {
  const { vbh_status, checks } = await runJson<Verification>(["verify"], { cwd: dir, env });
  expect(vbh_status).toBe("FAIL");
  return checks.find(({ state }) => state === "failed");
}

import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import type { BuildReport } from "../../core/report/build-report.ts";
import type { RememberedHead, VerifyReport } from "../../core/report/index.ts";
import { type NoteVerifier, parseVkey } from "../../core/vbh/log/index.ts";
import type { RootFile } from "../../core/vbh/root/index.ts";
import { primitives } from "../core/vbh/test-keys.ts";
import { witnessServer } from "../forge/log/witness-server.ts";
import { createRepository, type FixtureRepository, temporaryFolder } from "../git-fixture.ts";
import { registryFile, registryHead, registryPaths } from "./registry-branch.ts";
import { runForge, runJson } from "./run-forge.ts";

type Witnessed = { readonly ok: boolean; readonly places: readonly RememberedHead[] };

const home = join(temporaryFolder(), "home");
const env = { QUANTUM_FORGE_HOME: home };
const forge = (made: FixtureRepository, ...words: readonly string[]) =>
  runForge(words, { cwd: made.dir, env });
const json = <Document>(made: FixtureRepository, ...words: readonly string[]) =>
  runJson<Document>(words, { cwd: made.dir, env });
const verify = (made: FixtureRepository) => json<VerifyReport>(made, "verify");
const failures = ({ checks }: VerifyReport) =>
  checks.filter(({ ok }) => !ok).map(({ name, code }) => [name, code]);

describe("a root of trust that asks for a witness", () => {
  const logs = new Map<string, readonly NoteVerifier[]>();
  let made: FixtureRepository;
  let witness: Awaited<ReturnType<typeof witnessServer>>;
  const ask = () => ["log", "witness", "--url", witness.prefix, "--witness-key", witness.vkey];

  beforeAll(async () => {
    witness = await witnessServer(logs);
    made = createRepository({ files: { "a.ts": "export const a = 1;\n" } });
    made.git("config", "user.name", "Ada");
    made.git("config", "user.email", "ada@example.org");
    for (const name of ["ada", "ci", "log"])
      expect((await forge(made, "keys", "create", name)).status).toBe(0);
    const roles = ["--signer", "ada", "--recorder", "ci", "--witness", witness.vkey, "--quorum", "1"];
    expect((await forge(made, "root", "create", ...roles)).status).toBe(0);
    expect((await forge(made, "root", "sign", "ada")).status).toBe(0);
    const { pin } = await json<{ readonly pin: string }>(made, "root", "show");
    writeFileSync(join(made.dir, ".github/quantum-forge.yml"), `enforce: true\nroot: ${pin}\n`);
    made.git("add", "--all");
    made.git("commit", "--quiet", "--message", "Trust");
  });

  it("leaves a new build to a person, since nobody can have seen its leaf yet", async () => {
    const { decision, verification, build } = await json<BuildReport>(made, "build");
    expect(decision.criteria.find(({ subject }) => subject === "vbh")).toMatchObject({
      verdict: "missing",
      reason_code: "VBH_NOT_WITNESSED",
    });
    expect(verification?.checks.filter(({ state }) => state === "failed")).toMatchObject([
      { name: "checkpoint", code: "E_WITNESS_QUORUM" },
    ]);
    expect(build).toMatchObject({ status: "review" });
    const report = await verify(made);
    expect(report).toMatchObject({ vbh_status: "FAIL", witnessed: { quorum: 1, by: [] } });
    expect(failures(report)).toEqual([["checkpoint", "E_WITNESS_QUORUM"]]);
    expect((await forge(made, "promote", "latest", "--json")).stdout).toContain("VBH_FAILED");
  });

  it("passes once the witness has signed the log and that was published, without another leaf", async () => {
    const [vkey = ""] = registryFile(made, "registry/log/vkey").trim().split("\n");
    const key = parseVkey(vkey, primitives.sha256);
    logs.set(key.name, [key]);
    const checkpoint = registryFile(made, "registry/log/checkpoint");
    const kept = await json<Witnessed>(made, ...ask());
    expect(kept.places[0]).not.toHaveProperty("published");
    expect((await verify(made)).vbh_status).toBe("FAIL");

    const { places } = await json<Witnessed>(made, ...ask(), "--publish");
    const path = `registry/log/cosigned/${witness.key.keyHash}`;
    expect(places[0]).toMatchObject({ published: { path, commit: registryHead(made), pushed_to: null } });
    expect(registryPaths(made)).toContain(path);
    expect(registryFile(made, "registry/log/checkpoint")).toBe(checkpoint);
    const report = await verify(made);
    expect(report).toMatchObject({
      vbh_status: "PASS",
      witnessed: { quorum: 1, by: [{ name: witness.key.name, key_id: witness.key.keyHash }] },
    });
    const { decision } = await json<BuildReport>(made, "evaluate", "latest");
    expect(decision.criteria.find(({ subject }) => subject === "vbh")).toMatchObject({ verdict: "ok" });
    expect((await forge(made, "verify")).stdout).toMatch(/Witnessed +by witness\.example\/w1\+/);
  });

  it("publishes nothing twice, and keeps what was published while the log goes on", async () => {
    const head = registryHead(made);
    const again = await json<Witnessed>(made, ...ask(), "--publish");
    expect(again.places[0]).toMatchObject({ published: { commit: null } });
    expect(registryHead(made)).toBe(head);
    made.commit({ "b.ts": "export const b = 2;\n" });
    await json<BuildReport>(made, "build");
    const newest = await verify(made);
    expect(failures(newest)).toEqual([["checkpoint", "E_WITNESS_QUORUM"]]);
    expect((await json<VerifyReport>(made, "verify", "001")).vbh_status).toBe("PASS");
    await json<Witnessed>(made, ...ask(), "--publish");
    expect((await verify(made)).vbh_status).toBe("PASS");
    expect((await forge(made, "log", "verify")).status).toBe(0);
  });

  it("names other witnesses from the next version of the root on", async () => {
    const path = join(made.dir, ".github/quantum-forge/root/2.json");
    const witnesses = () => (JSON.parse(readFileSync(path, "utf8")) as RootFile).root.witnesses;
    await json(made, "root", "renew");
    expect(witnesses()).toEqual({ keys: [witness.vkey], quorum: 1 });
    rmSync(path);
    await json(made, "root", "change", "--quorum", "0");
    expect(witnesses()).toEqual({ keys: [witness.vkey], quorum: 0 });
    rmSync(path);
  });

  it("needs a witness to publish, and a quorum that its witnesses can make", async () => {
    expect((await forge(made, "log", "witness", "--publish")).stderr).toContain("E_OPTION");
    const roles = ["root", "create", "--signer", "ada", "--recorder", "ci"];
    const other = createRepository({ files: { a: "1\n" } });
    for (const witnesses of [
      ["--quorum", "1"],
      ["--quorum", "2", "--witness", witness.vkey],
      ["--quorum", "many"],
    ]) {
      const { status, stderr } = await forge(other, ...roles, ...witnesses);
      expect([status, stderr]).toEqual([2, expect.stringContaining("E_OPTION")]);
    }
    const wrong = await forge(other, ...roles, "--witness", "nobody");
    expect(wrong.stderr).toContain("E_KEY_ENCODING");
  });
});

describe("verify, where a head was kept", () => {
  const made = createRepository({ files: { a: "1\n" } });
  const heads = () => join(home, "heads");
  let begun = "";

  beforeAll(async () => {
    await json(made, "build");
    begun = registryHead(made);
    made.commit({ a: "1\n2\n" });
    await json(made, "build");
    expect(await verify(made)).toMatchObject({ vbh_status: "SELF_SIGNED", known_head: null });
    await json(made, "log", "witness");
  });

  it("says which head the log was held to, and writes nothing", async () => {
    const before = [registryHead(made), readdirSync(heads()).length];
    expect(await verify(made)).toMatchObject({ vbh_status: "SELF_SIGNED", known_head: { size: 8 } });
    const { stdout } = await forge(made, "verify");
    expect(stdout.replaceAll(/\s+/g, " ")).toContain(
      `Held to the head of 8 entries that was kept in ${heads()}`,
    );
    expect(stdout).toMatch(/Witnessed +not witnessed/);
    expect([registryHead(made), readdirSync(heads()).length]).toEqual(before);
  });

  it("fails consistency in a clone that never saw the log before it was cut back or made anew", async () => {
    made.git("branch", "whole", "quantum-forge");
    const anew = async () => {
      const clone = createRepository();
      clone.git("fetch", "--quiet", made.dir, "main", "+quantum-forge:quantum-forge");
      clone.git("reset", "--quiet", "--hard", "FETCH_HEAD");
      return clone;
    };
    made.git("update-ref", "refs/heads/quantum-forge", begun);
    expect(failures(await verify(await anew()))).toContainEqual(["consistency", "E_ROLLBACK"]);
    const rewritten = await anew();
    rewritten.git("update-ref", "-d", "refs/heads/quantum-forge");
    for (const text of ["3\n", "4\n", "5\n"]) {
      rewritten.commit({ a: text });
      await json(rewritten, "build");
    }
    expect(failures(await verify(rewritten))).toContainEqual(["consistency", "E_CONSISTENCY"]);
    made.git("update-ref", "refs/heads/quantum-forge", "whole");
  });

  it("says that what was kept is damaged rather than passing it over", async () => {
    for (const file of readdirSync(heads()))
      if (!file.includes(".")) writeFileSync(join(heads(), file), "{}");
    const report = await verify(made);
    expect(report).toMatchObject({ vbh_status: "FAIL", known_head: { size: null } });
    expect(failures(report)).toContainEqual(["consistency", "E_NOTE"]);
    expect(report.checks.find(({ name: check }) => check === "consistency")?.detail).toContain("damaged");
  });
});

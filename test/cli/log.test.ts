import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import type { LogReport, LogVerification, RememberedHead } from "../../core/report/index.ts";
import { parseVkey } from "../../core/vbh/log/index.ts";
import { primitives } from "../core/vbh/test-keys.ts";
import { witnessServer } from "../forge/log/witness-server.ts";
import { createRepository, type FixtureRepository, temporaryFolder } from "../git-fixture.ts";
import { recordIds, registryFile, registryHead } from "./registry-branch.ts";
import { KEY_HOME, runBuild, runForge, runJson } from "./run-forge.ts";

type Verdict = { readonly ok: boolean; readonly error?: { readonly code: string } };
type Witnessed = Verdict & { readonly places: readonly RememberedHead[] };
type Proof = { readonly id: string; readonly index: number; readonly size: number; readonly proof: string };

const vkeyOf = (made: FixtureRepository) => registryFile(made, "registry/log/vkey").trim();
const recordOf = (made: FixtureRepository, id: string) =>
  made
    .git("ls-tree", "-r", "--name-only", "quantum-forge")
    .split("\n")
    .find((path) => path.endsWith(`${id}.json`)) ?? "";

describe("quantum-forge log", () => {
  const made = createRepository({ files: { a: "1\n" } });
  const at = { cwd: made.dir };
  const outside = temporaryFolder();
  let ids: readonly string[] = [];
  beforeAll(async () => {
    await runBuild([], at);
    made.commit({ a: "1\n2\n" });
    await runBuild([], at);
    ids = recordIds(made);
  });

  it("needs to be told what to do, and helps with that outside a repository, too", async () => {
    const cwd = temporaryFolder();
    const bare = await runForge(["log"], { cwd });
    expect(bare).toMatchObject({ status: 2, stdout: "" });
    expect(bare.stderr).toContain("E_COMMAND");
    const help = await runForge(["log", "--help"], { cwd });
    expect(help).toMatchObject({ status: 0, stderr: "" });
    for (const word of ["show", "prove", "verify", "witness", "export"]) {
      expect(help.stdout).toContain(`log ${word}`);
      const one = await runForge(["help", "log", word], { cwd });
      expect(one.stdout).toContain("Example");
    }
    expect((await runForge(["help", "log"], { cwd })).stdout).toBe(help.stdout);
    expect((await runForge(["log", "shwo"], { cwd })).stderr).toContain("did you mean log show?");
  });

  it("show gives the head, who signed it and the newest entries", async () => {
    const report = await runJson<LogReport>(["log", "show", "--last", "5"], at);
    expect(report).toMatchObject({
      size: 8,
      signed_by: [{ key_id: expect.stringMatching(/^[0-9a-f]{8}$/) }],
    });
    expect(report.entries.map(({ index }) => index)).toEqual([7, 6, 5, 4, 3]);
    const record = report.entries.find(({ kind }) => kind === "record");
    expect(record).toMatchObject({ id: ids[1], at: expect.stringMatching(/^\d{4}-/), counter: 2 });
    const { stdout } = await runForge(["log", "show", "--last", "1"], at);
    expect(stdout).toMatch(/^ {2}8 entries {3}root [0-9a-f]{64}\n/);
    expect((await runForge(["log", "show", "--last", "0"], at)).stderr).toContain("E_LIMIT");
  });

  it("prove gives a file that verifies without the repository, and with the record", async () => {
    const file = join(outside, "build.tlog-proof");
    const written = await runJson<Proof>(["log", "prove", "001", "--out", file], at);
    expect(written).toMatchObject({ id: ids[0], index: 0, size: 8 });
    const printed = await runForge(["log", "prove", "001"], at);
    expect(printed.stdout).toBe(readFileSync(file, "utf8"));
    expect(written.proof).toBe(printed.stdout);
    const record = join(outside, "record.json");
    writeFileSync(record, registryFile(made, recordOf(made, ids[0] ?? "")));
    const words = ["log", "verify", "--proof", file, "--vkey", vkeyOf(made)];
    const cwd = temporaryFolder();
    expect(await runJson([...words, "--record", record], { cwd })).toMatchObject({
      ok: true,
      index: 0,
      size: 8,
      leaf: { id: ids[0] },
      record_matches: true,
    });
    expect((await runForge(words, { cwd })).stdout).toMatch(
      /^ {2}IN THE LOG {3}qf-\d{8}-001 is entry 0 of 8\n/,
    );
  });

  it("verify says of a proof what is wrong with it, by its code, with exit code 1", async () => {
    const { proof } = await runJson<Proof>(["log", "prove", "002"], at);
    const [key, record] = [vkeyOf(made), join(outside, "other.json")];
    writeFileSync(record, registryFile(made, recordOf(made, ids[0] ?? "")));
    const witness = await witnessServer(new Map());
    const cases: readonly (readonly [string, string, readonly string[]])[] = [
      [proof.replace("index 4", "index 3"), "E_INCLUSION", []],
      [proof, "E_INCLUSION", ["--record", record]],
      [proof.replace("\n8\n", "\n9\n"), "E_NOTE", []],
      [proof, "E_ORIGIN", ["--origin", "example.com/other"]],
      [proof, "E_WITNESS_QUORUM", ["--witness-key", witness.vkey]],
      ["", "E_INCLUSION", []],
      ["x".repeat(2_000_000), "E_TOO_LARGE", []],
    ];
    for (const [text, code, more] of cases) {
      const file = join(outside, "changed.tlog-proof");
      writeFileSync(file, text);
      const run = await runForge(["log", "verify", "--proof", file, "--vkey", key, ...more, "--json"], at);
      expect([run.status, (JSON.parse(run.stdout) as Verdict).error?.code]).toEqual([1, code]);
    }
    const keyless = await runForge(["log", "verify", "--proof", join(outside, "changed.tlog-proof")], at);
    expect(keyless).toMatchObject({ status: 2, stderr: expect.stringContaining("E_OPTION") });
    const wrong = await runForge(["log", "verify", "--proof", "x", "--vkey", "x"], at);
    expect(wrong).toMatchObject({ status: 2, stderr: expect.stringContaining("E_KEY_ENCODING") });
  });

  it("export writes the layout of C2SP tlog-tiles, and over no folder that is not empty", async () => {
    const folder = join(outside, "served");
    const words = ["log", "export", folder];
    expect(await runJson(words, at)).toMatchObject({ size: 8, files: 3 });
    for (const path of ["checkpoint", "tile/0/000.p/8", "tile/entries/000.p/8"]) {
      expect(existsSync(join(folder, path))).toBe(true);
    }
    const again = await runForge(words, at);
    expect(again).toMatchObject({ status: 3, stderr: expect.stringContaining("E_OUTPUT") });
    expect((await runForge([...words, "--force"], at)).status).toBe(0);
  });

  it("writes nothing to the registry", async () => {
    const before = registryHead(made);
    await runForge(["log", "verify"], at);
    await runForge(["log", "witness", "--file", join(outside, "any")], at);
    expect(registryHead(made)).toBe(before);
  });
});

describe("a log that is rewritten after its head was kept", () => {
  const made = createRepository({ files: { b: "1\n" } });
  const at = { cwd: made.dir };
  const outside = temporaryFolder();
  const file = join(outside, "head");
  const witness = async (...words: readonly string[]) => {
    const { status, stdout, stderr } = await runForge(["log", "witness", ...words, "--json"], at);
    return { status, stderr, ...(JSON.parse(stdout) as Witnessed) };
  };

  it("is caught by a file, a branch, an HTTP witness and the user's own folder, each by itself", {
    timeout: 180_000,
  }, async () => {
    await runBuild([], at);
    const begun = registryHead(made);
    made.commit({ b: "1\n2\n" });
    await runBuild([], at);
    const key = parseVkey(vkeyOf(made), primitives.sha256);
    const server = await witnessServer(new Map([[key.name, [key]]]));
    const places = [
      [],
      ["--file", file],
      ["--branch", "heads"],
      ["--url", server.prefix, "--witness-key", server.vkey],
    ];
    for (const kept of await Promise.all(places.map((place) => witness(...place)))) {
      expect(kept).toMatchObject({ status: 0, places: [{ before: null, size: 8 }] });
    }
    expect(await runJson<LogVerification>(["log", "verify"], at)).toMatchObject({
      remembered: { size: 8, place: expect.stringContaining(join(KEY_HOME, "heads")) },
    });

    made.git("update-ref", "refs/heads/quantum-forge", begun);
    await runForge(["doctor", "--accept-history"], at);
    for (const refused of await Promise.all(places.map((place) => witness(...place)))) {
      expect(refused).toMatchObject({ status: 1, ok: false, error: { code: "E_ROLLBACK" } });
    }
    await runBuild([], at);
    expect(await witness()).toMatchObject({ status: 1, error: { code: "E_SPLIT_VIEW" } });
    const verified = await runForge(["log", "verify"], at);
    expect(verified).toMatchObject({ status: 1, stdout: expect.stringContaining("FAIL   E_SPLIT_VIEW") });
    expect((await runForge(["log", "verify", "--head", join(outside, "none")], at)).status).toBe(0);
  });

  it("is not forgiven for a damaged file, which stays as it is", async () => {
    const damaged = `${readFileSync(file, "utf8").slice(0, 40)}\n`;
    writeFileSync(file, damaged);
    const answer = await witness("--file", file);
    expect(answer).toMatchObject({ status: 1, error: { code: "E_NOTE" } });
    expect(readFileSync(file, "utf8")).toBe(damaged);
  });

  it("is not kept in the repository itself, nor half asked for", async () => {
    const other = createRepository({ files: { c: "1\n" } });
    await runBuild([], { cwd: other.dir });
    const refused = await Promise.all(
      [
        ["--file", "head"],
        ["--branch", "quantum-forge"],
        ["--url", "https://witness.example"],
        ["--remote", "origin"],
        ["--url", "http://127.0.0.1:1", "--witness-key", (await witnessServer(new Map())).vkey],
      ].map((words) => runForge(["log", "witness", ...words], { cwd: other.dir })),
    );
    expect(refused.map(({ status, stderr }) => [status, /E_[A-Z_]+/.exec(stderr)?.[0]])).toEqual([
      [2, "E_WITNESS_LOCATION"],
      [2, "E_OPTION"],
      [2, "E_OPTION"],
      [2, "E_OPTION"],
      [3, "E_WITNESS_UNREACHABLE"],
    ]);
  });
});

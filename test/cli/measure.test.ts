import { chmodSync, cpSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { createRepository, type FixtureRepository, temporaryFolder } from "../git-fixture.ts";
import { type RunOptions, runForge, runJson } from "./run-forge.ts";

type Measured = {
  readonly schema: string;
  readonly base: string | null;
  readonly head: string;
  readonly mdl_delta: number | null;
  readonly repo_bytes: number | null;
  readonly measurement_cache: { readonly hits: number; readonly lookups: number; readonly ratio: number };
  readonly model: string;
  readonly elapsed_ms: number;
  readonly [key: string]: unknown;
};

const measure = (words: readonly string[], options: RunOptions) =>
  runJson<Measured>(["measure", "--tier", "fast", ...words], options);

const numbered = (count: number, from = 0): string =>
  Array.from(
    { length: count },
    (_none, at) => `export const value${at + from} = ${(at + from + 3) * 7919};\n`,
  ).join("");

function twoCommits(): FixtureRepository {
  const made = createRepository({
    files: { "src/a.ts": numbered(30), "test/a.test.ts": "it('works');\r\n" },
  });
  made.commit({ "src/b.ts": numbered(30, 30), "src/c.ts": numbered(20), "package-lock.json": "{}\n" });
  return made;
}

describe("measure --json", () => {
  const made = twoCommits();
  const at = { cwd: made.dir };

  it("prints the keys that others rely on", async () => {
    const document = await measure([], at);
    expect(document).toEqual({
      schema: "quantum-forge/measure@1",
      base: made.git("rev-parse", "HEAD~1"),
      head: made.git("rev-parse", "HEAD"),
      mdl_delta: expect.any(Number),
      mdl_delta_bits: expect.any(Number),
      novelty_bytes: expect.any(Number),
      removal_bytes: 0,
      about_zero: false,
      unmeasured: null,
      repo_bytes: expect.any(Number),
      repo_bytes_reason: null,
      repo_left_out: [{ reason: "lock_file", files: 1, bytes: 3 }],
      categories: [expect.objectContaining({ category: "code", files: 2, base_bytes: 0 })],
      files: [expect.objectContaining({ path: "src/b.ts" }), expect.objectContaining({ path: "src/c.ts" })],
      surprises: expect.arrayContaining([
        {
          path: "src/b.ts",
          line: expect.any(Number),
          bits: expect.any(Number),
          bytes: expect.any(Number),
          excess_bits: expect.any(Number),
        },
      ]),
      line_surprise: [
        { path: "src/b.ts", line_bits: expect.any(Array) },
        { path: "src/c.ts", line_bits: expect.any(Array) },
      ],
      line_surprise_left_out: { files: 0, lines: 0 },
      duplicates_left_out: 0,
      duplicates: [
        expect.objectContaining({
          path: "src/c.ts",
          start_line: 1,
          end_line: 20,
          source_path: "src/a.ts",
          source_start_line: 1,
        }),
      ],
      excluded: [{ path: "package-lock.json", reason: "lock_file", bytes: 3 }],
      crlf_lines: { base: 0, head: 0 },
      measurement_cache: { hits: 0, lookups: 2, ratio: 0 },
      model: "qf-mdl/2-fast",
      elapsed_ms: expect.any(Number),
    });
  });

  it("names the model of each tier, standard unless told otherwise", async () => {
    const models = await Promise.all(
      [["measure"], ["measure", "--tier", "deep"]].map((words) => runJson<Measured>(words, at)),
    );
    expect(models.map(({ model }) => model)).toEqual(["qf-mdl/2-standard", "qf-mdl/2-deep"]);
    const { status, stderr } = await runForge(["measure", "--tier", "depe"], at);
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr:
        'error: E_MDL_TIER: expected the tier fast, standard or deep, found "depe": did you mean deep?\n',
    });
  });

  it("says why there is no number", async () => {
    const left = await measure(["--no-repo-bytes", "--max-change-bytes", "5"], at);
    expect(left).toMatchObject({
      mdl_delta: null,
      unmeasured: { status: "missing", reason: expect.stringContaining("--max-change-bytes") },
      repo_bytes: null,
      repo_bytes_reason: expect.stringContaining("--no-repo-bytes"),
      categories: [],
      crlf_lines: null,
    });
  });
});

describe("measure of a file by itself", () => {
  const made = createRepository({ files: { "src/a.ts": numbered(30), "b.md": "# B\n" } });
  made.commit({ "src/a.ts": numbered(29) });
  const at = { cwd: made.dir };
  const oid = (revision: string): string => made.git("rev-parse", revision);
  const ends = { base: oid("HEAD~1:src/a.ts"), head: oid("HEAD:src/a.ts") };

  it("takes revisions with a path, and blob ids, whole or in short", async () => {
    const byPath = await measure(["--base", "HEAD~1:src/a.ts", "--head", "HEAD:src/a.ts"], at);
    expect(byPath).toMatchObject({
      ...ends,
      base_path: "src/a.ts",
      head_path: "src/a.ts",
      files: [{ path: "src/a.ts", category: "code" }],
      repo_bytes: null,
      repo_bytes_reason: expect.stringContaining("by itself"),
    });
    expect(byPath.mdl_delta).toBeLessThan(0);
    const ids = await measure(["--base", ends.base, "--head", ends.head.slice(0, 12)], at);
    expect(ids).toMatchObject({ ...ends, mdl_delta: expect.any(Number), head_path: "file" });
    const half = await measure(["--base", ends.base, "--head", "HEAD:src/a.ts"], at);
    expect(half).toMatchObject({ base_path: "src/a.ts", mdl_delta: byPath.mdl_delta });
  });

  it("negates the difference of two bare ids the other way round", async () => {
    const [a, b] = [oid("HEAD:src/a.ts"), oid("HEAD:b.md")];
    const there = await measure(["--base", a, "--head", b], at);
    const back = await measure(["--base", b, "--head", a], at);
    expect(back["mdl_delta_bits"]).toBe(-(there["mdl_delta_bits"] as number));
    expect(back["removal_bytes"]).toBe(there["novelty_bytes"]);
  });

  it.each([
    ["HEAD:./src/a.ts", "from the root"],
    ["HEAD:../a.ts", "from the root"],
    ["HEAD:src/none.ts", "expected a file"],
    ["HEAD:src", "expected a file"],
  ])("refuses %s, which names no file for certain", async (revision, why) => {
    const { status, stderr } = await runForge(["measure", "--base", "empty", "--head", revision], at);
    expect(status).toBe(2);
    expect(stderr).toMatch(/^error: E_OPTION: /);
    expect(stderr).toContain(why);
  });

  it("compares with nothing, with another path, and the other way round", async () => {
    const whole = await measure(["--base", "empty", "--head", "HEAD:src/a.ts"], at);
    expect(whole).toMatchObject({ base: null, base_path: null, removal_bytes: 0 });
    const there = await measure(["--base", "HEAD:b.md", "--head", "HEAD:src/a.ts"], at);
    const back = await measure(["--base", "HEAD:src/a.ts", "--head", "HEAD:b.md"], at);
    expect(there).toMatchObject({ files: [{ path: "b.md" }, { path: "src/a.ts" }] });
    expect(back.mdl_delta).toBe(-(there.mdl_delta ?? 0));
  });

  it.each([
    ["a file and a commit", ["--base", "HEAD~1:src/a.ts"], "E_OPTION"],
    ["a file and the first parent", ["--head", "HEAD:src/a.ts"], "E_OPTION"],
    ["a folder", ["--base", "HEAD~1:src", "--head", "HEAD:src"], "E_OPTION"],
    ["a path that is not there", ["--base", "HEAD~1:none", "--head", "HEAD:none"], "E_OPTION"],
    ["two lines", ["--base", "HEAD:b.md\nHEAD:b.md", "--head", "HEAD:b.md"], "E_OPTION"],
  ])("refuses %s", async (_what, words, code) => {
    const { status, stderr } = await runForge(["measure", ...words], at);
    expect(status).toBe(2);
    expect(stderr).toMatch(new RegExp(`^error: ${code}: [^\\n]+\\n$`));
  });
});

describe("the cache of measurements", () => {
  const folderOf = (made: FixtureRepository): string => join(made.dir, ".git", "quantum-forge", "cache");
  const entriesOf = (folder: string): readonly string[] =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name));
  const result = ({ elapsed_ms: _time, measurement_cache: _cache, ...rest }: Measured) => rest;
  const REFUSED = /^note: (\d+) cached measurements? did not verify and (was|were) measured again\n$/;

  it("answers the second time, with the very same document, after one question to Git", async () => {
    const made = twoCommits();
    const trace = join(temporaryFolder(), "trace");
    const first = await measure([], { cwd: made.dir });
    const again = await measure([], { cwd: made.dir, env: { GIT_TRACE: trace } });
    expect(readFileSync(trace, "utf8").match(/trace: built-in: git \S+/g)).toEqual([
      "trace: built-in: git rev-parse",
    ]);
    expect(result(again)).toEqual(result(first));
    expect(again.measurement_cache).toEqual({ hits: 2, lookups: 2, ratio: 1 });
  });

  it.each<[string, (text: string) => string]>([
    ["damaged", () => "damaged"],
    ["given other numbers", (text) => text.replaceAll(/\d(?=[,}\n])/g, "7")],
    ["sealed by somebody else", (text) => text.replace(/^[0-9a-f]{64}/, "0".repeat(64))],
  ])("is not believed when it was %s: all is measured again, said once, and mended", async (_how, poison) => {
    const made = twoCommits();
    const first = await measure([], { cwd: made.dir });
    const entries = entriesOf(folderOf(made));
    expect(entries).toHaveLength(3);
    for (const path of entries) writeFileSync(path, poison(readFileSync(path, "utf8")));
    const { status, stdout, stderr } = await runForge(["measure", "--tier", "fast"], { cwd: made.dir });
    expect({ status, cache: /Cache +(\d of \d)/.exec(stdout)?.[1] }).toEqual({ status: 0, cache: "0 of 2" });
    expect(REFUSED.exec(stderr)?.[1]).toBe("3");
    const mended = await runForge(["measure", "--tier", "fast", "--json"], { cwd: made.dir });
    expect(mended.stderr).toBe("");
    expect(result(JSON.parse(mended.stdout))).toEqual(result(first));
    expect(JSON.parse(mended.stdout).measurement_cache.ratio).toBe(1);
  });

  it("is believed from another machine when both have the same secret in the environment, else not", async () => {
    const here = twoCommits();
    const there = createRepository();
    cpSync(here.dir, there.dir, { recursive: true });
    const shared = { QUANTUM_FORGE_CACHE_KEY: "a secret of more than 16 bytes" };
    const first = await measure([], { cwd: here.dir, env: shared });
    cpSync(folderOf(here), folderOf(there), { recursive: true });
    const elsewhere = { QUANTUM_FORGE_HOME: temporaryFolder() };
    const stranger = await runForge(["measure", "--tier", "fast"], { cwd: there.dir, env: elsewhere });
    expect(stranger.stderr).toMatch(REFUSED);
    cpSync(folderOf(here), folderOf(there), { recursive: true });
    const friend = await measure([], { cwd: there.dir, env: { ...elsewhere, ...shared } });
    expect(friend.measurement_cache.ratio).toBe(1);
    expect(result(friend)).toEqual(result(first));
  });

  it("needs a secret worth the name", async () => {
    const env = { QUANTUM_FORGE_CACHE_KEY: "short" };
    const { status, stderr } = await runForge(["measure"], { cwd: twoCommits().dir, env });
    expect(status).toBe(3);
    expect(stderr).toMatch(/^error: E_KEY_ENCODING: .*QUANTUM_FORGE_CACHE_KEY.*\n$/);
  });

  it("serves one run alone where there is no place for a secret, and says so", async () => {
    const made = twoCommits();
    const env = { QUANTUM_FORGE_HOME: join(made.dir, "keys") };
    const { status, stderr } = await runForge(["measure", "--tier", "fast"], { cwd: made.dir, env });
    expect(status).toBe(0);
    expect(stderr).toMatch(/^note: measurements are cached for this run alone: .*outside the measured.*\n$/);
  });

  it("is not needed: a folder that takes no files changes nothing", async () => {
    const made = twoCommits();
    const expected = await measure([], { cwd: twoCommits().dir });
    writeFileSync(join(made.dir, ".git", "quantum-forge"), "");
    chmodSync(join(made.dir, ".git", "quantum-forge"), 0o444);
    const { status, stdout, stderr } = await runForge(["measure", "--tier", "fast", "--json"], {
      cwd: made.dir,
    });
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(result(JSON.parse(stdout))).toEqual(result(expected));
  });

  it("is read by a dry run, which makes neither an entry nor a secret", async () => {
    const made = twoCommits();
    const home = temporaryFolder();
    const options = { cwd: made.dir, env: { QUANTUM_FORGE_HOME: home } };
    await runForge(["--dry-run", "--tier", "fast"], options);
    expect(readdirSync(home)).toEqual([]);
    expect(readdirSync(join(made.dir, ".git"))).not.toContain("quantum-forge");
    await measure([], options);
    const { build } = await runJson<{ build: { metrics: { measurement_cache: unknown }; model: string } }>(
      ["--dry-run", "--tier", "fast"],
      options,
    );
    expect(build.model).toBe("qf-mdl/2-fast");
    expect(build.metrics.measurement_cache).toMatchObject({ value: 1, provenance: "derived" });
  });
});

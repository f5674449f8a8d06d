import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { createRepository, temporaryFolder } from "../git-fixture.ts";
import { registryHead } from "./registry-branch.ts";
import { type Run, type RunOptions, runBuild, runForge } from "./run-forge.ts";

/** One line `error: CODE: what: what to do`, and nothing on standard output. */
function expectRefusal({ status, stdout, stderr }: Run, code: string, exit: number): void {
  expect(stderr).toMatch(new RegExp(`^error: ${code}: [^\\n]+: [^\\n]+\\n$`));
  expect({ status, stdout }).toEqual({ status: exit, stdout: "" });
}

const folder = temporaryFolder();
const file = (name: string, content: string | Uint8Array): string => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};

describe("a recorded repository", () => {
  const made = createRepository({ files: { a: "1\n" } });
  const at: RunOptions = { cwd: made.dir };
  let before = "";
  beforeAll(async () => {
    await runBuild([], at);
    await runBuild(["--base", "empty", "--cache", "c=1/2"], at);
    before = registryHead(made);
  });

  const inTheWay = file("in-the-way", "");
  const malformed: readonly (readonly [string, readonly string[], string, number])[] = [
    ["an unknown command", ["biuld"], "E_COMMAND", 2],
    ["an unknown option", ["--coverag", "x"], "E_OPTION", 2],
    ["an option without its value", ["--base"], "E_OPTION", 2],
    ["an option given twice", ["--base", "HEAD", "--base", "HEAD"], "E_OPTION", 2],
    ["a colour that is none", ["--color", "purple"], "E_OPTION", 2],
    ["an argument that is not expected", ["build", "now"], "E_ARGUMENT", 2],
    ["an argument that is missing", ["evaluate"], "E_ARGUMENT", 2],
    ["a shell without completion", ["completion", "cmd"], "E_ARGUMENT", 2],
    ["a limit that is no number", ["--max-file-bytes", "1e6"], "E_LIMIT", 2],
    ["a count of none", ["backfill", "--last", "0"], "E_LIMIT", 2],
    ["an unknown revision", ["--base", "nope"], "E_REVISION", 2],
    ["a revision like an option", ["--head=--all"], "E_REVISION", 2],
    ["a revision that names a file", ["--base", "HEAD:a"], "E_REVISION", 2],
    ["a build that is not there", ["verify", "qf-20200101-001"], "E_BUILD_UNKNOWN", 2],
    ["a commit with two builds", ["verify", made.git("rev-parse", "HEAD")], "E_BUILD_AMBIGUOUS", 2],
    ["an absent file", ["--coverage", join(folder, "none")], "E_INPUT_FILE", 2],
    ["a folder for a file", ["--junit", folder], "E_INPUT_FILE", 2],
    ["an absent artifact", ["--artifact", join(folder, "none")], "E_INPUT_FILE", 2],
    ["an absent policy", ["--policy", join(folder, "none")], "E_INPUT_FILE", 2],
    ["coverage in no known format", ["--coverage", file("c", "?")], "E_INPUT_SCHEMA", 2],
    ["lcov that breaks off", ["--coverage", file("l", "SF:a\nDA:x,1\n")], "E_INPUT_LCOV", 2],
    ["Cobertura that breaks off", ["--coverage", file("x", "<coverage>")], "E_INPUT_COBERTURA", 2],
    ["Istanbul without its maps", ["--coverage", file("i", '{"/a.ts":{"path":1}}')], "E_INPUT_ISTANBUL", 2],
    ["JUnit that is no XML", ["--junit", file("j", "not xml")], "E_INPUT_JUNIT", 2],
    ["timings that are no JSON", ["--timings", file("t", "[{")], "E_INPUT_TIMINGS", 2],
    ["a cache with more hits than look-ups", ["--cache", "c=3/2"], "E_INPUT_CACHE", 2],
    ["inputs of another schema", ["--inputs", file("f", "{}")], "E_INPUT_SCHEMA", 2],
    ["a policy that is no YAML", ["--policy", file("p1", "a: [")], "E_POLICY_SYNTAX", 2],
    ["an unknown key in a policy", ["--policy", file("p2", "enforec: true")], "E_POLICY_SCHEMA", 2],
    ["an unknown preset", ["--policy", file("p3", "preset: strickt")], "E_POLICY_PRESET", 2],
    ["a file where the page should go", ["--out", inTheWay], "E_OUTPUT", 3],
    ["a file on the way to the page", ["--cache=c=0/1", "--out", join(inTheWay, "x")], "E_OUTPUT", 3],
    ["the same for backfill", ["backfill", "--out", inTheWay], "E_OUTPUT", 3],
    ["the same for the dashboard", ["dashboard", "--out", inTheWay], "E_OUTPUT", 3],
    ["the same for a snapshot", ["export", "--snapshot", inTheWay], "E_OUTPUT", 3],
    ["a push without a remote", ["--cache=c=0/1", "--push"], "E_REMOTE_UNREACHABLE", 3],
    ["a clone that is not there", ["--repo", "file:///none/r.git"], "E_CLONE", 3],
    ["a folder that is not there", ["--repo", join(folder, "none")], "E_NOT_A_REPOSITORY", 2],
  ];
  it.concurrent.each(malformed)("refuses %s and stays as it was", async (_what, words, code, exit) => {
    expectRefusal(await runForge(words, at), code, exit);
    expect(registryHead(made)).toBe(before);
  });

  it("says what was probably meant", async () => {
    const [command, option, key, preset] = await Promise.all([
      runForge(["biuld"], at),
      runForge(["--coverge", "x"], at),
      runForge(["--policy", file("q1", "enforec: true")], at),
      runForge(["--policy", file("q2", "preset: strickt")], at),
    ]);
    expect(command?.stderr).toContain("did you mean build?");
    expect(option?.stderr).toContain("did you mean --coverage?");
    expect(key?.stderr).toContain("did you mean enforce?");
    expect(preset?.stderr).toContain("did you mean strict?");
  });

  it("gives the refusal as its one document with --json, and a stack only with --debug", async () => {
    const refused = await runForge(["--base", "nope", "--json", "--debug"], at);
    expect(JSON.parse(refused.stdout)).toEqual({
      schema: "quantum-forge/error@1",
      error: { code: "E_REVISION", what: expect.any(String), remedy: expect.any(String) },
    });
    expect(refused.stderr).toMatch(/^error: E_REVISION: .*\nGitError: .*\n {4}at /);
  });

  it("shows nothing raw of what it refuses", async () => {
    const evil = "\u001b[31m\u202eevil\nline";
    const runs = await Promise.all([
      runForge([evil], at),
      runForge(["--base", evil], at),
      runForge(["--coverage", evil], at),
      runForge(["verify", evil], at),
      runForge([`--${evil}`], at),
    ]);
    for (const { stderr, status } of runs) {
      expect(status).toBe(2);
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there.
      expect(stderr).toMatch(/^error: [^\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]+\n$/);
    }
  });

  it("finds Git missing", async () => {
    const run = await runForge([], { ...at, env: { PATH: folder } });
    expectRefusal(run, "E_GIT_MISSING", 3);
  });

  it("waits for nobody who holds the branch's lock", async () => {
    const lock = join(made.dir, ".git/refs/heads/quantum-forge.lock");
    writeFileSync(lock, "");
    const run = await runForge(["--cache=c=0/1"], at);
    rmSync(lock);
    expectRefusal(run, "E_LOCKED", 3);
    expect(registryHead(made)).toBe(before);
  });

  it("is not moved under a work tree that has the branch checked out", async () => {
    const tree = join(temporaryFolder(), "tree");
    made.git("worktree", "add", "--quiet", tree, "quantum-forge");
    const run = await runForge(["--cache=c=0/1"], at);
    made.git("worktree", "remove", "--force", tree);
    expectRefusal(run, "E_BRANCH_CHECKED_OUT", 2);
    expect(registryHead(made)).toBe(before);
  });
});

describe("a folder without anything to measure", () => {
  const words = [["build"], ["measure"], ["status"], ["verify"], ["export"], ["dashboard"], ["backfill"]];
  const empty = createRepository();
  const bare = temporaryFolder();

  it.concurrent.each(words)("is refused by %s", async (verb) => {
    expectRefusal(await runForge([verb], { cwd: bare }), "E_NOT_A_REPOSITORY", 2);
    expectRefusal(await runForge([verb], { cwd: empty.dir }), "E_EMPTY_REPOSITORY", 2);
    expect(empty.git("for-each-ref")).toBe("");
  });
});

describe("a repository without a recorded build", () => {
  it("has an empty list and page, and nothing to verify or to take a snapshot of", async () => {
    const made = createRepository({ files: { a: "1\n" } });
    const at = { cwd: made.dir };
    const [status, page, verify, snapshot] = await Promise.all([
      runForge(["status"], at),
      runForge(["dashboard"], at),
      runForge(["verify"], at),
      runForge(["export", "--snapshot", join(folder, "snapshot")], at),
    ]);
    expect(status).toMatchObject({ status: 0, stdout: expect.stringContaining("no build is recorded yet") });
    expect(page?.status).toBe(0);
    expectRefusal(verify, "E_BUILD_UNKNOWN", 2);
    expectRefusal(snapshot, "E_NOTHING_RECORDED", 2);
    expect(made.git("for-each-ref")).not.toContain("quantum-forge");
  });

  it("is refused where the policy's place holds a folder, or an object is gone", async () => {
    const made = createRepository({ files: { ".github/quantum-forge.yml/x": "1\n", a: "1\n" } });
    expectRefusal(await runForge([], { cwd: made.dir }), "E_NOT_A_FILE", 2);
    const broken = createRepository({ files: { a: "1\n" } });
    const oid = broken.git("rev-parse", "HEAD:a");
    rmSync(join(broken.dir, ".git/objects", oid.slice(0, 2), oid.slice(2)));
    const run = await runForge([], { cwd: broken.dir });
    expect(run.stderr).toMatch(/^error: (E_OBJECT_UNREADABLE|E_GIT_FAILED): /);
    expect(broken.git("for-each-ref")).not.toContain("quantum-forge");
  });
});

describe("keys", () => {
  const made = createRepository({ files: { a: "1\n" } });
  const home = (name: string): string => join(folder, name);
  const withHome = (QUANTUM_FORGE_HOME: string) =>
    runForge([], { cwd: made.dir, env: { QUANTUM_FORGE_HOME } });

  it("are refused where they cannot be, cannot be read or are none, and nothing is recorded", async () => {
    mkdirSync(join(home("open"), "keys"), { recursive: true });
    writeFileSync(join(home("open"), "keys/local-recorder.key"), "x", { mode: 0o644 });
    mkdirSync(join(home("none"), "keys"), { recursive: true });
    writeFileSync(join(home("none"), "keys/local-recorder.key"), "x", { mode: 0o600 });
    const [open, none, inside, relative, blocked] = await Promise.all([
      withHome(home("open")),
      withHome(home("none")),
      withHome(join(made.dir, "home")),
      withHome("home"),
      withHome(join(file("blocked", ""), "home")),
    ]);
    expectRefusal(open, "E_KEY_PERMISSIONS", 3);
    expectRefusal(none, "E_KEY_ENCODING", 3);
    expectRefusal(inside, "E_KEY_LOCATION", 3);
    expectRefusal(relative, "E_KEY_LOCATION", 3);
    expectRefusal(blocked, "E_KEY_UNREADABLE", 3);
    expect(made.git("for-each-ref")).not.toContain("quantum-forge");
    expect(made.git("status", "--porcelain")).toBe("");
  });
});

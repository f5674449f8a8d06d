import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { parsePolicy } from "../../core/policy/index.ts";
import { bareRemote, clone, createRepository, temporaryFolder } from "../git-fixture.ts";
import { lintWorkflow } from "../project/lint-workflow.ts";
import { runForge, runJson } from "./run-forge.ts";

const POLICY = ".github/quantum-forge.yml";
const WORKFLOW = ".github/workflows/quantum-forge.yml";
type Written = {
  readonly written: readonly { readonly path: string; readonly text: string }[];
  readonly kept: readonly string[];
};

function policyOf(dir: string) {
  return parsePolicy(readFileSync(join(dir, POLICY), "utf8"), { source: POLICY, blob: null });
}

describe("init", () => {
  it("writes a policy that observes, and says what to do next", async () => {
    const { dir, git } = createRepository({ files: { a: "1\n" } });
    const { status, stdout } = await runForge(["init"], { cwd: dir });
    expect(status).toBe(0);
    expect(stdout).toContain(`WROTE  ${POLICY}`);
    expect(stdout).toContain(`git add ${POLICY} && git commit`);
    expect(policyOf(dir)).toMatchObject({ preset: "standard", enforce: false });
    expect(git("status", "--porcelain")).toBe("?? .github/");
  });

  it("gives a policy whose commented examples are valid as well", async () => {
    const { dir } = createRepository({ files: { a: "1\n" } });
    await runForge(["init"], { cwd: dir });
    const text = readFileSync(join(dir, POLICY), "utf8");
    const uncommented = text.replaceAll(/^# ( *(?:[a-z_]+:|- ).*)$/gm, "$1");
    expect(uncommented).not.toBe(text);
    const policy = parsePolicy(uncommented, { source: POLICY, blob: null });
    expect(policy.channels.map(({ name }) => name)).toEqual(["staging", "production"]);
    expect(policy.criteria.test_coverage).toMatchObject({ bound: 0.8, required: true });
  });

  it("trusts the remote's default branch, whatever its name", async () => {
    const source = createRepository({ files: { a: "1\n" } });
    source.git("branch", "-m", "trunk");
    const remote = bareRemote(source);
    remote.git("symbolic-ref", "HEAD", "refs/heads/trunk");
    const made = clone(remote);
    made.git("switch", "--quiet", "-c", "topic");
    await runForge(["init"], { cwd: made.dir });
    expect(policyOf(made.dir).sources.refs).toEqual(["refs/heads/trunk"]);
  });

  it("writes a workflow on GitHub that records without keys, and a policy that names it", async () => {
    const { dir, git } = createRepository({ files: { a: "1\n" } });
    git("remote", "add", "origin", "git@github.com:octo/widgets.git");
    const { stdout } = await runForge(["init"], { cwd: dir });
    expect(stdout).toContain(`WROTE  ${WORKFLOW}`);
    expect(stdout).toContain(`git add ${POLICY} ${WORKFLOW} && git commit`);
    const identity = `https://github.com/octo/widgets/${WORKFLOW}@refs/heads/main`;
    expect(policyOf(dir).recorder_identity).toBe(identity);
    const text = readFileSync(join(dir, WORKFLOW), "utf8");
    expect(await lintWorkflow(text, WORKFLOW)).toEqual([]);
    expect(parse(text)).toMatchObject({ on: { push: { branches: ["main"] } }, permissions: {} });
    for (const [, uses] of text.matchAll(/uses: (?!quantum-forge\/)(\S+)/g)) {
      expect(uses).toMatch(/^actions\/[a-z]+@[0-9a-f]{40}$/);
    }
    expect(await runJson<Written>(["init"], { cwd: dir })).toMatchObject({
      written: [],
      kept: [POLICY, WORKFLOW],
    });
  });

  it("keeps what is there, also when it is run again", async () => {
    const { dir } = createRepository({ files: { [POLICY]: "preset: strict\n" } });
    expect(await runJson<Written>(["init"], { cwd: dir })).toMatchObject({ written: [], kept: [POLICY] });
    expect(readFileSync(join(dir, POLICY), "utf8")).toBe("preset: strict\n");
  });

  it("writes nothing with --dry-run, and shows what it would write", async () => {
    const { dir } = createRepository({ files: { a: "1\n" } });
    const { written } = await runJson<Written>(["init", "--dry-run", "--preset", "strict"], { cwd: dir });
    expect(written.map(({ path }) => path)).toEqual([POLICY]);
    expect(written[0]?.text).toContain("preset: strict\n");
    expect(existsSync(join(dir, ".github"))).toBe(false);
  });

  it("refuses a folder that is a link out of the work tree", async () => {
    const { dir } = createRepository({ files: { a: "1\n" } });
    const elsewhere = temporaryFolder();
    symlinkSync(elsewhere, join(dir, ".github"));
    const { status, stderr } = await runForge(["init"], { cwd: dir });
    expect(status).toBe(3);
    expect(stderr).toMatch(/^error: E_OUTPUT: .*link that leads out of it/);
    expect(existsSync(join(elsewhere, "quantum-forge.yml"))).toBe(false);
  });

  it("refuses a bare repository, a file in the way and an unknown preset", async () => {
    const bare = clone(createRepository({ files: { a: "1\n" } }), "--bare");
    expect((await runForge(["init"], { cwd: bare.dir })).stderr).toMatch(/^error: E_OUTPUT: .*bare/);
    const { dir } = createRepository({ files: { a: "1\n" } });
    writeFileSync(join(dir, ".github"), "a file\n");
    expect((await runForge(["init"], { cwd: dir })).stderr).toMatch(/^error: E_OUTPUT: /);
    const { status, stderr } = await runForge(["init", "--preset", "strikt"], { cwd: dir });
    expect(status).toBe(2);
    expect(stderr).toContain("did you mean strict?");
  });

  it("takes a folder below the top of the work tree for its repository", async () => {
    const { dir } = createRepository({ files: { "deep/a": "1\n" } });
    mkdirSync(join(dir, "deep/er"));
    await runForge(["init"], { cwd: join(dir, "deep/er") });
    expect(existsSync(join(dir, POLICY))).toBe(true);
  });
});

import { execFileSync } from "node:child_process";
import { chmodSync, cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { COMMANDS } from "../../core/commands/index.ts";
import { parsePolicy } from "../../core/policy/index.ts";
import { createRepository, temporaryFolder } from "../git-fixture.ts";
import { ROOT } from "./repository.ts";

const LCOV = "SF:a.ts\nDA:1,1\nDA:2,0\nend_of_record\n";
const JUNIT = '<testsuite name="s"><testcase name="a"/></testsuite>';

const EARLIER = "qf-20261120-001";
const NEWEST = "qf-20261122-003";
/** A freeze that is on whenever this runs. */
const day = (ahead: number) => new Date(Date.now() + ahead * 86_400_000).toISOString().slice(0, 10);
const FROZEN = `channels:
  - name: production
    freeze: [{ name: weekend, from: ${day(-2)}, to: ${day(2)} }]
`;

/** Channels as an example finds them: nothing promoted, three builds promoted one after the other, and so on. */
type State = "recorded" | "running" | "held" | "locked" | "frozen" | "keyed" | "trusted";

/** What moves channels; every such example finds the channels as if it were the first. */
const MOVES = / (promote|rollback[a-z-]*|pin|hold|release|lock|unlock|reconcile)\b/;

/** What takes the keys of principals, or a root of trust; each finds its own copy of both. */
const TRUSTS = / (sign|keys (?:rotate|revoke)|root [a-z]+)\b/;

function stateFor(line: string): State {
  if (TRUSTS.test(line)) return line.includes("root create") ? "keyed" : "trusted";
  if (line.includes("--hotfix")) return "frozen";
  if (/ (release)\b/.test(line)) return "held";
  if (/ (unlock)\b/.test(line)) return "locked";
  return / (rollback[a-z-]*|pin|hold|lock|reconcile)\b/.test(line) && !line.includes("--auto-promote")
    ? "running"
    : "recorded";
}

/** A project with a history, a tag, reports, a second project beside it, and three recorded builds. */
function newcomersProject(): { readonly run: (line: string) => string } {
  const project = createRepository({ files: { "a.ts": "export const a = 1;\n" } });
  project.git("config", "user.name", "You");
  project.git("config", "user.email", "you@example.org");
  project.git("tag", "v1.0.0");
  for (const number of [2, 3, 4, 5]) project.commit({ "a.ts": `export const a = ${number};\n` });
  const reports = temporaryFolder();
  const other = createRepository({ files: { "b.ts": "export const b = 1;\n" } });
  const bin = temporaryFolder();
  const main = join(ROOT, "cli", "main.ts");
  command(join(bin, "quantum-forge"), `exec "${process.execPath}" "${main}" "$@"`);
  command(join(bin, "npx"), 'shift; exec quantum-forge "$@"');
  command(join(bin, "npm"), `shift 4; exec quantum-forge "$@"`);
  const environment = {
    ...process.env,
    PATH: `${bin}:${process.env["PATH"]}`,
    QUANTUM_FORGE_HOME: temporaryFolder(),
    XDG_CACHE_HOME: temporaryFolder(),
  };
  const shell = (line: string, cwd: string, home = environment.QUANTUM_FORGE_HOME): string =>
    execFileSync("bash", ["-c", `set -e\n${line}`], {
      cwd,
      encoding: "utf8",
      env: { ...environment, QUANTUM_FORGE_HOME: home },
      stdio: "pipe",
    });
  writeFileSync(join(reports, "lcov.info"), LCOV);
  writeFileSync(join(reports, "junit.xml"), JUNIT);
  const ids = ["HEAD~2", "HEAD~1", "HEAD"].map(
    (head) => JSON.parse(shell(`quantum-forge --head ${head} --json`, project.dir)).build.id as string,
  );
  const untouched = temporaryFolder();
  cpSync(project.dir, untouched, { recursive: true });
  const folders = new Map<State, string>([["recorded", untouched]]);
  // Copies stay behind the project, whose head an example keeps: to that head, a copy is a log that was cut back.
  const headless = temporaryFolder();
  cpSync(environment.QUANTUM_FORGE_HOME, headless, { recursive: true });
  const from = (state: State, lines: readonly string[], home: string = headless): string => {
    const dir = temporaryFolder();
    cpSync(folders.get(state) ?? untouched, dir, { recursive: true });
    for (const line of lines) shell(line, dir, home);
    return dir;
  };
  /** The keys of ada, bob, ci and the log. */
  const principals = temporaryFolder();
  const homeFor = (line: string): string => {
    if (!TRUSTS.test(line)) return MOVES.test(line) ? headless : environment.QUANTUM_FORGE_HOME;
    const home = temporaryFolder();
    cpSync(principals, home, { recursive: true });
    return home;
  };
  const make: { readonly [state in State]: () => string } = {
    recorded: () => untouched,
    running: () =>
      from(
        "recorded",
        ids.map((id) => `quantum-forge promote ${id}`),
      ),
    held: () => from("recorded", ["quantum-forge hold --reason x"]),
    locked: () => from("recorded", ["quantum-forge lock --reason x"]),
    keyed: () => {
      const names = ["ada", "bob", "ci", "log"];
      return from(
        "recorded",
        names.map((name) => `quantum-forge keys create ${name}`),
        principals,
      );
    },
    trusted: () => {
      const dir = folderFor("keyed");
      const create =
        "quantum-forge root create --signer ada --signer bob --threshold 1 --recorder ci --promoter ada";
      for (const line of [create, "quantum-forge root sign ada"]) shell(line, dir, principals);
      const { pin } = JSON.parse(shell("quantum-forge root show --json", dir, principals));
      writeFileSync(join(dir, ".github/quantum-forge.yml"), `root: ${pin}\n`);
      shell("git add . && git commit --quiet -m trust && quantum-forge", dir, principals);
      return dir;
    },
    frozen: () => {
      const dir = from("recorded", []);
      mkdirSync(join(dir, ".github"));
      writeFileSync(join(dir, ".github/quantum-forge.yml"), FROZEN);
      shell("git add . && git commit --quiet -m policy", dir, headless);
      return dir;
    },
  };
  const folderFor = (state: State): string => {
    const dir = folders.get(state) ?? make[state]();
    folders.set(state, dir);
    return from(state, []);
  };
  const [earlier = "", , newest = ""] = ids;
  const run = (line: string): string =>
    shell(
      line
        .replaceAll("<id>", newest)
        .replaceAll(NEWEST, newest)
        .replaceAll(EARLIER, earlier)
        .replaceAll(/ 003\b/g, ` ${newest}`)
        .replaceAll("coverage/lcov.info", join(reports, "lcov.info"))
        .replaceAll(/\bjunit\.xml/g, join(reports, "junit.xml"))
        .replaceAll("../other-project", other.dir),
      MOVES.test(line) || TRUSTS.test(line) ? folderFor(stateFor(line)) : project.dir,
      homeFor(line),
    );
  return { run };
}

function command(path: string, script: string): void {
  writeFileSync(path, `#!/bin/sh\n${script}\n`);
  chmodSync(path, 0o755);
}

function codeBlocks(file: string, language: string): readonly string[] {
  const text = readFileSync(join(ROOT, file), "utf8");
  return [...text.matchAll(/```(\w+)\n(.*?)```/gs)].flatMap(([, tag, body]) =>
    tag === language ? [body ?? ""] : [],
  );
}

/** Lines of README's shell blocks, but for the two set-up lines, which .ci/run runs themselves. */
function readmeLines(): readonly string[] {
  return codeBlocks("README.md", "sh")
    .flatMap((block) => block.split("\n"))
    .map((line) => line.replace(/\s+#.*$/, ""))
    .filter((line) => line !== "" && !line.startsWith("npm ci"));
}

/** Asks for VBH PASS, which nothing has that was recorded without a root of trust. */
const GATED = /--criteria .*vbh:pass/;

describe("the examples", () => {
  const { run } = newcomersProject();

  const examples = COMMANDS.flatMap((command) => command.examples);

  it.each(examples.filter((line) => !GATED.test(line)))("of the help texts work: %s", (line) => {
    run(line);
  });

  it.each(examples.filter((line) => GATED.test(line)))("of the help texts are judged: %s", (line) => {
    expect(() => run(line)).toThrow(expect.objectContaining({ status: 1 }));
  });

  it.each(readmeLines())("of the README work: %s", (line) => {
    run(line);
  });

  it("show the version of package.json", () => {
    const { version } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
    expect(run("quantum-forge --version")).toBe(`quantum-forge ${version}\n`);
  });

  it("of the README's first lines are the commands that CI runs", () => {
    const ci = readFileSync(join(ROOT, ".ci", "run"), "utf8");
    const setUp = codeBlocks("README.md", "sh").filter((block) => block.startsWith("npm ci"));
    expect(setUp.map((block) => block.trim())).toEqual(["npm ci && npm run forge", "npm ci && npm test"]);
    expect(ci).toContain("npm test");
  });

  it("of the README's workflow name inputs and outputs that the action has", () => {
    const action = parse(readFileSync(join(ROOT, "action.yml"), "utf8"));
    const [workflow] = codeBlocks("README.md", "yaml").map((block) => parse(block));
    const step = workflow.jobs.forge.steps.find((each: { uses?: string }) =>
      each.uses?.includes("quantum-forge@"),
    );
    for (const input of Object.keys(step.with)) expect(action.inputs).toHaveProperty(input);
    const readme = readFileSync(join(ROOT, "README.md"), "utf8");
    for (const output of Object.keys(action.outputs)) expect(readme).toContain(`\`${output}\``);
  });

  it.each(codeBlocks("docs/policy.md", "yaml"))("of the policy page are policies: %#", (block) => {
    expect(() => parsePolicy(block, { source: "docs/policy.md", blob: null })).not.toThrow();
  });
});

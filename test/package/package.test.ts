import { execFile, execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { beforeAll, describe, expect, it } from "vitest";
import { createRepository, temporaryFolder } from "../git-fixture.ts";
import { ROOT } from "../project/repository.ts";
import { nodeOfMajor } from "./node-versions.ts";

const MAX_BYTES = 10_000_000;
const PUBLISHED =
  /^(?:dist\/.+|registry\/(?:presets|schemas)\/[\w.-]+|README\.md|LICENSE|CHANGELOG\.md|package\.json)$/;
const NEEDED = ["package.json", "README.md", "LICENSE", "dist/cli.js", "dist/bundle/index.js"];

type Packed = {
  readonly filename: string;
  readonly size: number;
  readonly unpackedSize: number;
  readonly files: readonly { readonly path: string; readonly mode: number }[];
};

const installed = temporaryFolder();
const command = join(installed, "node_modules", ".bin", "quantum-forge");
let packed: Packed;

/** Packs this project and installs the package into an empty folder, without a registry. */
beforeAll(() => {
  const npm = (cwd: string, ...args: string[]): string =>
    execFileSync("npm", args, { cwd, encoding: "utf8" });
  [packed] = JSON.parse(npm(ROOT, "pack", "--json", "--ignore-scripts", "--pack-destination", installed));
  writeFileSync(join(installed, "package.json"), '{ "private": true }\n');
  npm(installed, "install", "--offline", "--no-audit", "--no-fund", join(installed, packed.filename));
});

describe("the npm package", () => {
  it("holds the bundle, the presets, the schemas and its papers, and nothing else", () => {
    const paths = packed.files.map(({ path }) => path);
    expect(paths.filter((path) => !PUBLISHED.test(path))).toEqual([]);
    expect(NEEDED.filter((path) => !paths.includes(path))).toEqual([]);
    expect(packed.files.find(({ path }) => path === "dist/cli.js")?.mode).toBe(0o755);
  });

  it("is small", () => {
    console.log(`package: ${packed.size} bytes packed, ${packed.unpackedSize} bytes unpacked`);
    expect(packed.unpackedSize).toBeLessThan(MAX_BYTES);
  });

  it("depends on nothing at run time", () => {
    const manifest = JSON.parse(
      readFileSync(join(installed, "node_modules/quantum-forge/package.json"), "utf8"),
    );
    const kinds = ["dependencies", "optionalDependencies", "peerDependencies", "bundleDependencies"];
    expect(kinds.filter((kind) => Object.hasOwn(manifest, kind))).toEqual([]);
    const lifecycle = ["preinstall", "install", "postinstall", "prepare"];
    expect(lifecycle.filter((name) => Object.hasOwn(manifest.scripts, name))).toEqual([]);
    const modules = readFileSync(join(installed, "package-lock.json"), "utf8").match(
      /"node_modules\/[^"]+"/g,
    );
    expect(modules).toEqual(['"node_modules/quantum-forge"']);
  });

  it("answers to npx", () => {
    const args = ["--no-install", "quantum-forge", "--version"];
    const printed = execFileSync("npx", args, { cwd: installed, encoding: "utf8" });
    expect(printed).toMatch(/^quantum-forge \d+\.\d+\.\d+\n$/);
  });
});

/** Two folders that do not fit into one block, so that the repository is measured on worker threads. */
const TABLE = "one line of a long table that says the same again and again\n".repeat(9_000);
const TWO_BLOCKS = { "a/table.txt": TABLE, "b/table.txt": TABLE };
const LCOV = "SF:src/add.ts\nDA:1,1\nDA:2,1\nend_of_record\n";
const JUNIT = '<testsuite tests="1" failures="0"><testcase name="adds"/></testsuite>';
const POLICY = "enforce: true\n";

describe.concurrent.each([20, 22, 24])("the installed package on Node %i", (major) => {
  it("does the main job, and all that reads what it left", { timeout: 120_000 }, async ({ skip }) => {
    const node = await nodeOfMajor(major);
    if ("reason" in node) return skip(node.reason);
    const { dir, commit, git } = createRepository({
      files: {
        ...TWO_BLOCKS,
        ".github/quantum-forge.yml": POLICY,
        "src/add.ts": "export const one = 1;\n",
      },
    });
    commit({ "src/add.ts": "export const one = 1;\nexport const two = 2;\n" });
    commit({ "src/add.ts": "export const three = 3;\n" });
    writeFileSync(join(dir, ".git", "lcov.info"), LCOV);
    writeFileSync(join(dir, ".git", "junit.xml"), JUNIT);
    const home = temporaryFolder();
    const run = async (...args: string[]): Promise<string> => {
      const env = {
        ...process.env,
        HOME: home,
        XDG_CONFIG_HOME: "",
        XDG_CACHE_HOME: "",
        QUANTUM_FORGE_HOME: "",
      };
      const { stdout, stderr } = await promisify(execFile)(node.path, [command, ...args], { cwd: dir, env });
      // Also no deprecation or experiment warning of Node.
      expect(stderr, args.join(" ")).toBe("");
      return stdout;
    };
    const json = async (...args: string[]) => JSON.parse(await run(...args, "--json"));

    expect(await run("--version")).toMatch(/^quantum-forge \d/);
    expect(await run("--help")).toContain("build");
    const { build, decision, dashboard, registry } = await json(
      ...["--coverage", ".git/lcov.info", "--junit", ".git/junit.xml", "--cache", "npm=3/4"],
    );
    expect(build.environment.node.startsWith(`${major}.`)).toBe(true);
    expect(build.metrics).toMatchObject({
      mdl_delta: { status: "measured" },
      repo_bytes: { status: "measured" },
      test_coverage: { value: 1 },
      tests_failed: { value: 0 },
    });
    expect(decision.action).toBe("review");
    expect(git("rev-parse", "quantum-forge")).toBe(registry.commit);
    expect(readFileSync(dashboard, "utf8")).toContain(build.id);
    expect((await json("verify", build.id)).vbh_status).toBe("SELF_SIGNED");
    expect((await json("evaluate", build.id)).decision.action).toBe("review");
    expect((await json("backfill", "--last", "1")).schema).toBe("quantum-forge/backfill@1");
    expect((await json("status")).builds).toHaveLength(2);
    expect((await json("export")).builds).toHaveLength(2);
    expect(git("status", "--porcelain")).toBe("");
  });
});

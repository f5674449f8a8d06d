import { execFileSync, spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { projectFiles, ROOT, readProjectFile } from "./repository.ts";

/** One small tree per run, with this project's linter settings, in which each file but `innocent` offends. */
const PLANTED = {
  innocent: { path: "core/mdl/innocent.ts", rule: null, source: "export const one = 1;\n" },
  "core that reads files": {
    path: "core/mdl/files.ts",
    rule: "noRestrictedImports",
    source: 'import { readFileSync } from "node:fs";\nexport const read = readFileSync;\n',
  },
  "core that reads files by promises": {
    path: "core/mdl/promises.ts",
    rule: "noRestrictedImports",
    source: 'import { readFile } from "node:fs/promises";\nexport const read = readFile;\n',
  },
  "core that hashes by itself": {
    path: "core/vbh/hash.ts",
    rule: "noRestrictedImports",
    source: 'import { createHash } from "node:crypto";\nexport const hash = createHash;\n',
  },
  "core that knows GitHub": {
    path: "core/policy/github.ts",
    rule: "noRestrictedImports",
    source: 'import { Octokit } from "@octokit/core";\nexport const client = Octokit;\n',
  },
  "core that imports an adapter": {
    path: "core/registry/adapter.ts",
    rule: "noRestrictedImports",
    source: 'import { git } from "../../adapters/git/git.ts";\nexport const store = git;\n',
  },
  "core that imports a use case": {
    path: "core/registry/use-case.ts",
    rule: "noRestrictedImports",
    source: 'import { record } from "../../forge/record.ts";\nexport const step = record;\n',
  },
  "core that prints": {
    path: "core/report/print.ts",
    rule: "noConsole",
    source: 'export function print(): void {\n  console.log("hello");\n}\n',
  },
  "a use case that reads files": {
    path: "forge/files.ts",
    rule: "noRestrictedImports",
    source: 'import { readFile } from "node:fs/promises";\nexport const read = readFile;\n',
  },
  "a use case that imports an adapter": {
    path: "forge/adapter.ts",
    rule: "noRestrictedImports",
    source: 'import { git } from "../adapters/git/git.ts";\nexport const store = git;\n',
  },
  "an adapter that imports the terminal": {
    path: "adapters/git/terminal.ts",
    rule: "noRestrictedImports",
    source: 'import { main } from "../../cli/main.ts";\nexport const run = main;\n',
  },
  "a default export": {
    path: "core/mdl/default.ts",
    rule: "noDefaultExport",
    source: "export default 1;\n",
  },
  "a cycle": {
    path: "core/optimize/there.ts",
    rule: "noImportCycles",
    source: 'import { back } from "./back.ts";\nexport const there = (): number => back();\n',
  },
  "the other half of the cycle": {
    path: "core/optimize/back.ts",
    rule: "noImportCycles",
    source: 'import { there } from "./there.ts";\nexport const back = (): number => there();\n',
  },
} as const;

type Diagnostic = { readonly category: string; readonly location: { readonly path: string } };

describe("the linter, on planted offences", () => {
  let tree = "";
  let found: readonly Diagnostic[] = [];

  beforeAll(() => {
    tree = mkdtempSync(join(tmpdir(), "quantum-forge-boundaries-"));
    for (const { path, source } of Object.values(PLANTED)) {
      mkdirSync(dirname(join(tree, path)), { recursive: true });
      writeFileSync(join(tree, path), source);
    }
    for (const settings of ["biome.json", ".gitignore"]) {
      copyFileSync(join(ROOT, settings), join(tree, settings));
    }
    execFileSync("git", ["init", "--quiet"], { cwd: tree });
    found = lint(tree);
  });

  afterAll(() => rmSync(tree, { recursive: true, force: true }));

  it.each(Object.entries(PLANTED).filter(([, { rule }]) => rule !== null))(
    "refuses %s",
    (_, { path, rule }) => {
      expect(rulesAgainst(path)).toEqual([rule]);
    },
  );

  it("has nothing against an innocent file", () => {
    expect(rulesAgainst(PLANTED.innocent.path)).toEqual([]);
  });

  function rulesAgainst(path: string): readonly string[] {
    const own = found.filter(({ location }) => location.path.replaceAll("\\", "/").endsWith(path));
    return [...new Set(own.map(({ category }) => category.split("/").at(-1) ?? ""))];
  }
});

describe("core", () => {
  const sources = projectFiles().filter((path) => /^core\/.*\.ts$/.test(path));

  it.each([
    ["a clock", /\bDate\.now\b|\bnew Date\(\)|\bperformance\.now\b/],
    ["dice", /\bMath\.random\b|\brandomUUID\b|\bgetRandomValues\b/],
    ["the process around it", /\bprocess\.\w|\bBuffer\b|\bglobalThis\b/],
    ["the network", /\bfetch\(/],
    [
      "the reader's language or time zone",
      /\.toLocale\w+\(|\.localeCompare\(|\bIntl\.(?!DateTimeFormat\("en-US", \{\s*timeZone\b|DateTimeFormat(?:PartTypes)?[>;) ]|supportedValuesOf\()/,
    ],
  ])("reads no %s", (_, offence) => {
    expect(sources.filter((path) => offence.test(withoutComments(readProjectFile(path))))).toEqual([]);
  });
});

function lint(tree: string): readonly Diagnostic[] {
  const biome = join(ROOT, "node_modules", "@biomejs", "biome", "bin", "biome");
  const { stdout } = spawnSync(
    process.execPath,
    [biome, "lint", "--reporter=json", "--max-diagnostics=200", "."],
    {
      cwd: tree,
      encoding: "utf8",
    },
  );
  return (JSON.parse(stdout) as { readonly diagnostics: readonly Diagnostic[] }).diagnostics;
}

function withoutComments(source: string): string {
  return source.replace(/\/\*[\s\S]*?\*\//g, "").replace(/^\s*\/\/.*$/gm, "");
}

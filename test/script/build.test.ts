import { createHash } from "node:crypto";
import { cpSync, readdirSync, readFileSync, statSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ROOT, run, runProjectScript, sandbox } from "./sandbox.ts";

const KERNELS = {
  "core/mdl/kernel": ["fast", "standard", "deep"],
  "core/optimize/simulate/kernel": ["double", "single"],
};
const CONTRACT = "name: An action\nruns:\n  using: node24\n  main: ../../dist/NAME.js\n";
const SOURCES = {
  "cli/bundle.ts": [
    'import { stringify } from "yaml";',
    "export async function runCli(): Promise<void> {",
    '  console.log(stringify({ command: "cli" }).trim());',
    "}",
    "export async function runAction(name: string): Promise<void> {",
    "  console.log(stringify({ action: name }).trim());",
    "}",
    "",
  ].join("\n"),
  "core/vbh/root/root-schema.ts": [
    "const NAME = { type: 'string', minLength: 1, description: 'A name that is in the schema more than once, so that its check is shared.' };",
    "export const ROOT_SCHEMA = { $id: 'root', type: 'object', required: ['v'], properties: { v: NAME, w: NAME } };",
    "",
  ].join("\n"),
  "dashboards/proof/main.ts": [
    'import { sha256 } from "@noble/hashes/sha2.js";',
    'import { schemaCheck } from "../../core/schema/index.ts";',
    'import { ROOT_SCHEMA } from "../../core/vbh/root/root-schema.ts";',
    'const end: string = "</script><!--";',
    "console.log(end.length, sha256(new Uint8Array()).length, schemaCheck(ROOT_SCHEMA)({}));",
    "",
  ].join("\n"),
  "actions/forge/action.yml": CONTRACT.replace("NAME", "forge"),
  "actions/verify/action.yml": CONTRACT.replace("NAME", "verify"),
  "adapters/python/bridge/serve.py": "print()\n",
  "adapters/python/bridge/requirements.txt": "",
  "adapters/python/bridge/forge_bridge/__init__.py": "",
  "adapters/python/bridge/forge_bridge/__pycache__/__init__.pyc": "stale",
  "actions/notes/README.md": "A folder without a contract is not an action.\n",
};

/** Two builds one after the other, on a busy machine. */
const LONGEST_MS = 240_000;

describe("npm run build", { timeout: LONGEST_MS }, () => {
  it("makes the same bytes in another folder, over another build, and they run; the kernels are the committed ones", () => {
    const first = project(SOURCES);
    const second = project({
      ...SOURCES,
      "dist/left-over.js": "// stale\n",
      "build/cli/bundle.js": "// stale\n",
    });
    for (const folder of [first, second]) {
      expect(runProjectScript(folder, "build")).toEqual({ code: 0, stdout: "", stderr: "" });
    }
    expect(digests(first)).toEqual(digests(second));
    expect(Object.keys(digests(first))).toEqual([
      "bundle/index.js",
      "bundle/licenses.txt",
      "bundle/package.json",
      "cli.js",
      "forge.js",
      "python/bridge/forge_bridge/__init__.py",
      "python/bridge/requirements.txt",
      "python/bridge/serve.py",
      "site/licenses.txt",
      "site/proof.js",
      "verify.js",
    ]);
    const script = readFileSync(join(first, "dist/site/proof.js"), "utf8");
    expect(script).not.toMatch(/<\/script|<!--|new Function/);
    expect(script).not.toContain(first);
    expect(run(first, process.execPath, ["dist/site/proof.js"]).stdout).toBe(
      "13 32 { where: '', what: 'lacks the key \"v\"', didYouMean: null }\n",
    );
    expect(readFileSync(join(first, "dist/site/licenses.txt"), "utf8")).toMatch(/^@noble\/hashes\nMIT\n/);
    for (const [kernel, variants] of Object.entries(KERNELS)) {
      for (const variant of variants) {
        const bytes = join(kernel, "bytes", `${variant}.ts`);
        expect(readFileSync(join(first, bytes), "utf8")).toBe(readFileSync(join(ROOT, bytes), "utf8"));
      }
    }
    expect(readFileSync(join(first, "dist/bundle/index.js"), "utf8")).not.toContain(first);
    expect(statSync(join(first, "dist/cli.js")).mode & 0o111).toBe(0o111);
    expect(readFileSync(join(first, "action.yml"), "utf8")).toContain("main: dist/forge.js");
    expect(run(first, process.execPath, ["dist/cli.js"]).stdout).toBe("command: cli\n");
    expect(run(first, process.execPath, ["dist/verify.js"]).stdout).toBe("action: verify\n");
  });

  it("ends with E_COMMAND and the compiler's words when the types are wrong", () => {
    const folder = project({ ...SOURCES, "cli/bundle.ts": "export const one: string = 1;\n" });
    const { code, stderr } = runProjectScript(folder, "build");
    expect(code).toBe(1);
    expect(stderr).toMatch(/^error: E_COMMAND: /);
    expect(stderr).toContain("cli/bundle.ts(1,14): error TS2322");
  });
});

/** A project with this one's settings and packages, and the given sources. */
function project(files: Readonly<Record<string, string>>): string {
  const folder = sandbox(files);
  for (const settings of ["package.json", "tsconfig.json"])
    cpSync(join(ROOT, settings), join(folder, settings));
  for (const kernel of Object.keys(KERNELS))
    cpSync(join(ROOT, kernel, "assembly"), join(folder, kernel, "assembly"), { recursive: true });
  for (const path of ["core/schema", "core/one-line.ts"])
    cpSync(join(ROOT, path), join(folder, path), { recursive: true });
  symlinkSync(join(ROOT, "node_modules"), join(folder, "node_modules"));
  return folder;
}

function digests(folder: string): Readonly<Record<string, string>> {
  const dist = join(folder, "dist");
  const paths = readdirSync(dist, { recursive: true, encoding: "utf8" }).map((path) =>
    path.replaceAll("\\", "/"),
  );
  const files = paths.filter((path) => statSync(join(dist, path)).isFile()).sort();
  const digest = (path: string): string =>
    createHash("sha256")
      .update(readFileSync(join(dist, path)))
      .digest("hex");
  return Object.fromEntries(files.map((path) => [path, digest(path)]));
}

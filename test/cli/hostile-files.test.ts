import { describe, expect, it } from "vitest";
import { createRepository } from "../git-fixture.ts";
import { runBuild, runForge, runJson } from "./run-forge.ts";

type Measured = {
  readonly mdl_delta: number | null;
  readonly repo_bytes: number | null;
  readonly files: readonly { readonly path: string }[];
  readonly excluded: readonly { readonly path: string; readonly reason: string; readonly bytes: number }[];
};

const measure = (cwd: string, ...words: readonly string[]) =>
  runJson<Measured>(["measure", ...words], { cwd });

describe("a change of files that have no text", () => {
  it("is not applicable, not zero, and each file is listed with its reason", async () => {
    const made = createRepository({ files: { a: "1\n" } });
    const head = made.git("rev-parse", "HEAD");
    made.commitRaw([
      { mode: "100644", name: "a", content: "1\n" },
      { mode: "100644", name: "image.bin", content: Uint8Array.of(1, 0, 2) },
      { mode: "120000", name: "link", content: "../../../../etc/passwd" },
      { mode: "160000", name: "module", content: head },
      { mode: "100644", name: "package-lock.json", content: "{}\n" },
    ]);
    const { build, measurement, decision } = await runBuild(["--dry-run"], { cwd: made.dir });
    expect(build.metrics.mdl_delta).toMatchObject({ status: "not_applicable", value: null });
    expect(measurement.mdl_delta_bits).toBeNull();
    expect(measurement.excluded.map(({ path, reason }) => [path, reason]).toSorted()).toEqual([
      ["image.bin", "binary"],
      ["link", "symlink"],
      ["module", "submodule"],
      ["package-lock.json", "lock_file"],
    ]);
    expect(decision.action).toBe("review");
  });
});

describe("a change behind a NUL", () => {
  it("in a comment is measured all the same, as bytes", async () => {
    const made = createRepository({ files: { "a.ts": "// A comment.\nexport const a = 1;\n" } });
    const added = Array.from({ length: 40 }, (_none, at) => `export const b${at} = ${at * 7919};\n`).join("");
    made.commit({ "a.ts": `// A \0 comment.\nexport const a = 1;\n${added}` });
    const { mdl_delta, excluded, files } = await measure(made.dir);
    expect(excluded).toEqual([]);
    expect(files.map(({ path }) => path)).toEqual(["a.ts"]);
    expect(mdl_delta).toBeGreaterThan(100);
  });
});

describe("a very large file", () => {
  it("of 100 MB is listed as too large and not read", async () => {
    const made = createRepository({ files: { a: "1\n" } });
    made.commit({ "large.txt": Buffer.alloc(100_000_000, "one line of text\n") });
    const { mdl_delta, excluded, repo_bytes } = await measure(made.dir);
    expect(mdl_delta).toBeNull();
    expect(excluded).toEqual([{ path: "large.txt", reason: "too_large", bytes: 100_000_000 }]);
    expect(repo_bytes).toBeLessThan(20);
  });

  it("of one line of 10 MB is measured when the limit lets it", async () => {
    const made = createRepository({ files: { a: "1\n" } });
    made.commit({ "line.txt": "x".repeat(10_000_000) });
    const [left, measured] = await Promise.all([
      measure(made.dir),
      measure(made.dir, "--max-file-bytes", "10000000"),
    ]);
    expect(left.excluded).toMatchObject([{ path: "line.txt", reason: "too_large" }]);
    expect(measured.excluded).toEqual([]);
    expect(measured.mdl_delta).toBeGreaterThan(0);
    expect(measured.mdl_delta).toBeLessThan(1000);
  });

  it("leaves the repository's own length out when the tree is over its limit", async () => {
    const made = createRepository({ files: { a: "12345\n" } });
    const { build } = await runBuild(["--dry-run", "--max-repo-bytes", "5"], { cwd: made.dir });
    expect(build.metrics.repo_bytes).toMatchObject({
      status: "missing",
      reason: expect.stringContaining("--max-repo-bytes"),
    });
  });
});

describe("hostile names", () => {
  const names: readonly (string | Uint8Array)[] = [
    "new\nline",
    "qu\"o'te",
    "-dash",
    "\u001b[31mred\u0007",
    "\u202eltr",
    "\u0085next\u2028line",
    "`tick` <b>&amp;",
    Uint8Array.of(0x66, 0xff, 0xfe),
    "back\\xffslash",
  ];
  const made = createRepository({ files: { a: "1\n" } });
  made.commitRaw(names.map((name, at) => ({ mode: "100644", name, content: `content number ${at}\n` })));

  it("are all measured, told apart in JSON, and spelled out on every screen", async () => {
    const [measured, ...screens] = await Promise.all([
      measure(made.dir),
      runForge(["measure"], { cwd: made.dir }),
      runForge([], { cwd: made.dir }),
      runForge(["dashboard"], { cwd: made.dir }),
    ]);
    const paths = new Set(measured.files.map(({ path }) => path));
    expect(paths.size).toBe(names.length + 1);
    for (const path of ["new\nline", "f\\xff\\xfe", "-dash", "\u202eltr"]) expect(paths).toContain(path);
    for (const { status, stdout, stderr } of screens) {
      expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there.
      expect(stdout).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e]/);
    }
    expect(screens[0]?.stdout).toContain("\\x1b[31mred\\x07");
    expect(screens[0]?.stdout).toContain("new\\x0aline");
  });

  it("of a branch or a folder are spelled out too", async () => {
    const other = createRepository({ files: { a: "1\n" } });
    other.git("switch", "--quiet", "-c", "\u202eevil");
    const { stdout } = await runForge(["--dry-run"], { cwd: other.dir });
    expect(stdout).toContain("\\u{202e}evil");
  });
});

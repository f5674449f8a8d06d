import { execFileSync } from "node:child_process";
import { createWriteStream } from "node:fs";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { describe, expect, it } from "vitest";
import { createRepository, type FixtureRepository, type RawEntry, temporaryFolder } from "../git-fixture.ts";
import { runForge, runJson } from "./run-forge.ts";

type Measured = {
  readonly mdl_delta: number | null;
  readonly novelty_bytes: number | null;
  readonly repo_bytes: number | null;
  readonly about_zero: boolean | null;
  readonly files: readonly { readonly path: string }[];
  readonly excluded: readonly { readonly path: string; readonly reason: string; readonly bytes: number }[];
  readonly crlf_lines: { readonly base: number; readonly head: number } | null;
};

const FAST = ["measure", "--tier", "fast"];
const measure = ({ dir }: FixtureRepository, ...words: readonly string[]) =>
  runJson<Measured>([...FAST, ...words], { cwd: dir });

/** Tells at its end, on standard error, the most memory that the process held. */
const TELL_MEMORY =
  '--import=data:text/javascript,process.on("exit",()=>console.error("peak",process.resourceUsage().maxRSS))';
/** Of memory as the system counts it, in KiB. */
const MIB = 1024;

async function measureWithPeak({ dir }: FixtureRepository, ...words: readonly string[]) {
  const env = { NODE_OPTIONS: TELL_MEMORY.replaceAll('"', "'") };
  const { status, stdout, stderr } = await runForge([...FAST, "--json", ...words], { cwd: dir, env });
  expect({ status, stderr }).toEqual({ status: 0, stderr: expect.stringMatching(/^peak \d+\n$/) });
  return { measured: JSON.parse(stdout) as Measured, peak_kib: Number(/\d+/.exec(stderr)?.[0]) };
}

describe("a file that", () => {
  it("is empty costs its name, and nothing when it stays so", async () => {
    const made = createRepository({ files: { a: "1\n" } });
    made.commit({ "empty.txt": "" });
    const added = await measure(made);
    expect(added.files).toMatchObject([{ path: "empty.txt", base_bytes: 0 }]);
    expect(added.mdl_delta).toBeGreaterThan(0);
    expect(added.mdl_delta).toBeLessThan(20);
    made.commit({ "empty.txt": null });
    expect((await measure(made)).mdl_delta).toBe(-(added.mdl_delta ?? 0));
  });

  it("is the only one and empty, or the last one and removed, is measured", async () => {
    const made = createRepository({ files: { empty: "" } });
    expect((await measure(made)).mdl_delta).toBeGreaterThan(0);
    made.git("rm", "--quiet", "empty");
    made.git("-c", "user.name=Ada", "-c", "user.email=ada@example.org", "commit", "--quiet", "-m", "none");
    expect(await measure(made)).toMatchObject({ files: [{ path: "empty" }], repo_bytes: 0 });
  });

  it.each([
    ["every byte but NUL", Uint8Array.from({ length: 255 }, (_none, at) => at + 1)],
    ["broken UTF-8", Uint8Array.of(0xc3, 0x28, 0xff, 0xfe, 0xed, 0xa0, 0x80, 10)],
    ["a NUL behind the first 8000 bytes", Buffer.from(`${"text\n".repeat(1700)}\0\0\0more\n`)],
    ["lone carriage returns", Buffer.from("a\rb\r\nc\r\r\n")],
  ])("holds %s is measured as bytes", async (_what, content) => {
    const made = createRepository({ files: { a: "1\n" } });
    made.commit({ "bytes.txt": content });
    const { mdl_delta, excluded, files } = await measure(made);
    expect(excluded).toEqual([]);
    expect(files).toMatchObject([{ path: "bytes.txt" }]);
    expect(mdl_delta).toBeGreaterThan(0);
  });

  it("is one gigantic line is one surprising line", async () => {
    const made = createRepository({ files: { a: "1\n" } });
    made.commit({ "line.txt": Array.from({ length: 100_000 }, (_none, at) => (at * 7919) % 9973).join(" ") });
    const document = await runJson<{ readonly surprises: readonly { readonly line: number }[] }>(FAST, {
      cwd: made.dir,
    });
    expect(document.surprises).toMatchObject([{ path: "line.txt", line: 1 }]);
  });

  it("has 200 MB is listed with its size, and neither read nor held", async () => {
    const made = createRepository({ files: { a: "1\n" } });
    const file = join(temporaryFolder(), "large");
    const chunk = Buffer.alloc(1_000_000, "a line of text that repeats\n");
    await pipeline(Readable.from(Array.from({ length: 200 }, () => chunk)), createWriteStream(file));
    const oid = made.git("hash-object", "-w", "--no-filters", file);
    made.git("update-index", "--add", "--cacheinfo", `100644,${oid},large.txt`);
    const tree = made.git("write-tree");
    const commit = made.git(
      "-c",
      "user.name=Ada",
      "-c",
      "user.email=ada@example.org",
      "commit-tree",
      tree,
      "-p",
      "HEAD",
      "-m",
      "large",
    );
    const { measured, peak_kib } = await measureWithPeak(made, "--head", commit);
    expect(measured.excluded).toEqual([{ path: "large.txt", reason: "too_large", bytes: 200_000_000 }]);
    expect(measured.repo_bytes).toBeLessThan(20);
    expect(peak_kib).toBeLessThan(190 * MIB);
  });
});

describe("a path that changed its type", () => {
  const FILE: RawEntry = { mode: "100644", name: "thing", content: "export const thing = 1;\n" };
  const LINK: RawEntry = { mode: "120000", name: "thing", content: "../../../etc/passwd" };
  const MODULE: RawEntry = { mode: "160000", name: "thing", content: "1".repeat(40) };

  it.each([
    ["a file to a symlink", FILE, LINK, -1, "symlink"],
    ["a symlink to a file", LINK, FILE, 1, "symlink"],
    ["a file to a submodule", FILE, MODULE, -1, "submodule"],
    ["a submodule to a file", MODULE, FILE, 1, "submodule"],
  ])("from %s counts as that file, and the other is listed", async (_what, before, after, sign, reason) => {
    const made = createRepository({ files: { a: "1\n" } });
    const base = made.commitRaw([before]);
    const head = made.commitRaw([after]);
    const { mdl_delta, excluded, files } = await measure(made, "--base", base, "--head", head);
    expect(Math.sign(mdl_delta ?? 0)).toBe(sign);
    expect(files).toMatchObject([{ path: "thing" }]);
    expect(excluded).toMatchObject([{ path: "thing", reason }]);
  });

  it("from a symlink to a submodule has nothing to measure and is listed", async () => {
    const made = createRepository({ files: { a: "1\n" } });
    const base = made.commitRaw([LINK]);
    const head = made.commitRaw([MODULE]);
    expect(await measure(made, "--base", base, "--head", head)).toMatchObject({
      mdl_delta: null,
      unmeasured: { status: "not_applicable" },
      excluded: [{ path: "thing" }],
    });
  });

  it("from a file to a folder counts as both", async () => {
    const made = createRepository({ files: { a: "1\n" } });
    const base = made.commitRaw([FILE]);
    const head = made.commitRaw([{ ...FILE, name: "thing/inner" }]);
    const { files, excluded } = await measure(made, "--base", base, "--head", head);
    expect(files.map(({ path }) => path)).toEqual(["thing", "thing/inner"]);
    expect(excluded).toEqual([]);
  });
});

describe("attributes in the change itself", () => {
  const evil = Array.from({ length: 40 }, (_none, at) => `export const evil${at} = ${at * 7919};\n`).join("");

  it.each([
    ["a name", "evil.ts linguist-generated"],
    ["everything", "* linguist-vendored linguist-generated=true"],
    ["a macro", "[attr]hidden linguist-generated\n*.ts hidden"],
    ["binary", "*.ts binary"],
    ["an encoding", "*.ts working-tree-encoding=UTF-16"],
  ])("that name %s hide nothing of it", async (_what, rules) => {
    const made = createRepository({ files: { a: "1\n" } });
    made.commitRaw([
      { mode: "100644", name: "evil.ts", content: evil },
      { mode: "100644", name: ".gitattributes", content: `${rules}\n` },
    ]);
    const { files, excluded, novelty_bytes } = await measure(made);
    expect(files.map(({ path }) => path)).toEqual(expect.arrayContaining([".gitattributes", "evil.ts"]));
    expect(excluded).toEqual([]);
    expect(novelty_bytes).toBeGreaterThan(80);
  });

  it("that are a link to a file of the machine are not followed", async () => {
    const made = createRepository({ files: { a: "1\n" } });
    made.commitRaw([
      { mode: "100644", name: "evil.ts", content: evil },
      { mode: "120000", name: ".gitattributes", content: "/etc/gitattributes" },
    ]);
    const { files, excluded } = await measure(made);
    expect(files.map(({ path }) => path)).toContain("evil.ts");
    expect(excluded).toMatchObject([{ path: ".gitattributes", reason: "symlink" }]);
  });

  it("count from the next change on, when both trees have them", async () => {
    const made = createRepository({ files: { a: "1\n" } });
    made.commit({ "evil.ts": evil, ".gitattributes": "evil.ts linguist-generated\n" });
    made.commit({ "evil.ts": `${evil}// more\n` });
    expect(await measure(made)).toMatchObject({
      mdl_delta: null,
      excluded: [{ path: "evil.ts", reason: "generated" }],
    });
  });
});

describe("a tree of", () => {
  it("500 folders in one another is measured", async () => {
    const made = createRepository({ files: { a: "1\n" } });
    const deep = `${"d/".repeat(500)}deep.ts`;
    const base = made.commitRaw([{ mode: "100644", name: deep, content: "export const deep = 1;\n" }]);
    const head = made.commitRaw([{ mode: "100644", name: deep, content: "export const deep = 22;\n" }]);
    const { files, mdl_delta, repo_bytes } = await measure(made, "--base", base, "--head", head);
    expect(files.map(({ path }) => path)).toEqual([deep]);
    expect(mdl_delta).not.toBeNull();
    expect(repo_bytes).toBeGreaterThan(0);
    const screen = await runForge([...FAST, "--base", base, "--head", head], { cwd: made.dir });
    expect(Math.max(...screen.stdout.split("\n").map((line) => line.length))).toBeLessThanOrEqual(80);
  });

  it("100,000 files is measured in bounded memory, and each of them is accounted for", async () => {
    const made = createRepository();
    execFileSync("git", ["-C", made.dir, "fast-import", "--quiet"], { input: hundredThousandFiles() });
    const { measured, peak_kib } = await measureWithPeak(made, "--base", "empty");
    expect(measured.files.length + measured.excluded.length).toBe(100_000);
    expect(measured.excluded).toHaveLength(10);
    expect(measured.repo_bytes).toBeGreaterThan(100_000);
    expect(peak_kib).toBeLessThan(1500 * MIB);
  });
});

/** One commit of 100,000 files, ten of them lock files. */
function hundredThousandFiles(): string {
  const path = (at: number): string =>
    at % 10_000 === 0 ? `d${at}/yarn.lock` : `d${at % 100}/e${at % 1000}/file${at}.ts`;
  const files = Array.from({ length: 100_000 }, (_none, at) => {
    const text = `export const value${at} = ${at * 7919};\n`;
    return `M 100644 inline ${path(at)}\ndata ${text.length}\n${text}`;
  });
  const commit = "commit refs/heads/main\ncommitter Ada <ada@example.org> 1767323045 +0000\ndata 6\ncommit\n";
  return `${commit}${files.join("\n")}\n`;
}

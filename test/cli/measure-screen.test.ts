import { describe, expect, it } from "vitest";
import { measureScreen } from "../../cli/verbs/measure/measure-screen.ts";
import type { DeltaMeasurement, FileDelta } from "../../core/mdl/index.ts";
import { measured, missing } from "../../core/metric.ts";
import { textWidth } from "../../core/report/text-width.ts";
import type { ChangeMeasurement, Unmeasured } from "../../forge/measure/change-measurement.ts";
import { createRepository } from "../git-fixture.ts";
import { runForge } from "./run-forge.ts";

const file = (path: string, base_bytes: number, head_bytes: number): FileDelta => {
  const category = path.startsWith("test/") ? "tests" : "code";
  return { path, category, base_bytes, head_bytes, delta_bytes: head_bytes - base_bytes };
};

const FILES = [file("src/zip.ts", 5683, 6165), file("src/a.ts", 100, 90), file("test/zip.test.ts", 0, 1200)];

const DELTA: DeltaMeasurement = {
  mdl_delta: 1672,
  mdl_delta_bits: 13376,
  novelty_bytes: 1812,
  removal_bytes: 140,
  about_zero: false,
  categories: [
    { category: "code", files: 2, base_bytes: 5783, head_bytes: 6255, delta_bytes: 472 },
    { category: "tests", files: 1, base_bytes: 0, head_bytes: 1200, delta_bytes: 1200 },
  ],
  files: FILES,
  duplicates_left_out: 0,
  duplicates: [
    {
      path: "src/zip.ts",
      start_line: 40,
      end_line: 58,
      source_path: "src/unzip.ts",
      source_start_line: 12,
      source_end_line: 30,
      kind: "exact",
    },
    {
      path: "src/zip.ts",
      start_line: 80,
      end_line: 89,
      source_path: "src/zip.ts",
      source_start_line: 60,
      source_end_line: 69,
      kind: "renamed",
    },
  ],
  surprises: [{ path: "src/zip.ts", line: 7, bits: 98.4, bytes: 34, excess_bits: 40 }],
  line_surprise: [],
  line_surprise_left_out: { files: 0, lines: 0 },
  crlf_lines: { base: 12, head: 0 },
  model: "qf-mdl/2-fast",
};

function screen(
  delta: Partial<DeltaMeasurement> | Unmeasured,
  { width = 80, color = false, excluded = [] as ChangeMeasurement["excluded"] } = {},
): string {
  const outcome =
    "reason" in delta
      ? { delta: null, unmeasured: delta as Unmeasured }
      : { delta: { ...DELTA, ...delta }, unmeasured: null };
  const change: ChangeMeasurement = {
    ...outcome,
    excluded,
    repo_bytes: measured(82_166, "byte", "derived"),
    repo_left_out: [],
    cache: { hits: 31, lookups: 32 },
    model: "qf-mdl/2-fast",
  };
  const subject = { kind: "commits", base: null, head: "1f2e3d4c5b6a" } as const;
  return measureScreen({ subject, change, elapsed_ms: 4120 }, { width, color });
}

describe("the screen of measure", () => {
  it("says the verdict first, then where, then what is worth a look, then what it took", () => {
    expect(screen({})).toBe(`quantum-forge  measure  empty..1f2e3d4  qf-mdl/2-fast

  MORE COMPLEX  +1,672 B; 1,812 B new, 140 B removed

                       before    after       net
  code, 2 files       5,783 B  6,255 B    +472 B
    src/zip.ts        5,683 B  6,165 B    +482 B
    src/a.ts            100 B     90 B     -10 B
  tests, 1 file           0 B  1,200 B  +1,200 B
    test/zip.test.ts      0 B  1,200 B  +1,200 B

  Surprising lines  src/zip.ts:7  98 bits in 34 B
  Repeats           src/zip.ts:40-58 repeats src/unzip.ts:12-30
                    src/zip.ts:80-89 repeats its lines 60-69 renamed

  Line ends         12 in CR LF before, 0 after; they count as LF
  Repository        82,166 B
  Cache             31 of 32 measured before, 96.9 %
  Time              4.1 s
`);
  });

  it.each<[string, Partial<DeltaMeasurement> | Unmeasured]>([
    ["SIMPLER  -256 B;", { mdl_delta: -256 }],
    ["ABOUT THE SAME  -3 B;", { mdl_delta: -3, about_zero: true }],
    ["THE SAME  nothing to tell", { mdl_delta: 0, novelty_bytes: 0, removal_bytes: 0, about_zero: true }],
    ["NOT MEASURED  too much", { status: "missing", reason: "too much" }],
    ["NOTHING TO MEASURE  only links", { status: "not_applicable", reason: "only links" }],
  ])("has the words %s", (words, delta) => {
    expect(screen(delta).split("\n")[2]).toContain(words);
  });

  it("sums up what was left out and names it", () => {
    const excluded = [
      { path: "logo.png", reason: "binary", bytes: 1_200_000 },
      { path: "yarn.lock", reason: "lock_file", bytes: 300 },
    ] as const;
    const [sum, ...named] = screen({}, { excluded }).split("Left out")[1]?.split("\n") ?? [];
    expect(sum?.trim()).toBe("2 files, 1.2 MB: 1 binary, 1 lock file");
    expect(named.slice(0, 2).map((line) => line.trim())).toEqual([
      "logo.png (binary, 1.2 MB)",
      "yarn.lock (lock file, 300 B)",
    ]);
  });

  it("counts what it has no room for, and hides nothing without saying so", () => {
    const files = Array.from({ length: 100 }, (_none, at) => file(`src/${at}.ts`, 0, 100 + at));
    const surprises = Array.from({ length: 20 }, (_none, at) => ({
      path: "src/1.ts",
      line: at + 1,
      bits: 50,
      bytes: 9,
      excess_bits: 1,
    }));
    const text = screen({ files, surprises, categories: [{ ...file("x", 0, 14_950), files: 100 }] });
    expect(text).toContain("and 80 more\n");
    expect(text).toContain("and 12 more (--json has them all)\n");
  });

  const long = `src/${"folder/".repeat(30)}`;
  const wide = {
    files: [
      file(`${long}zip.ts`, 1_000_000, 20_000_000),
      file("src/漢字漢字漢字漢字漢字漢字漢字漢字漢字.ts", 0, 1),
    ],
    surprises: [{ path: `${long}zip.ts`, line: 123_456, bits: 123_456, bytes: 99_999, excess_bits: 1 }],
    duplicates: [`${long}b.ts`, `${long}a.ts`].map((source_path) => ({
      path: `${long}a.ts`,
      start_line: 100,
      end_line: 120,
      source_path,
      source_start_line: 200,
      source_end_line: 220,
      kind: "renamed" as const,
    })),
  };
  const excluded = [{ path: `${long}logo.png`, reason: "binary", bytes: 1 }] as const;

  it.each([20, 60, 61, 79, 80, 100, 120])("keeps to a screen of %i columns, 60 at least", (width) => {
    for (const delta of [
      wide,
      { status: "missing", reason: "a reason of many words ".repeat(20) } as const,
    ]) {
      for (const line of screen(delta, { width, excluded }).split("\n")) {
        expect(textWidth(line)).toBeLessThanOrEqual(Math.min(100, Math.max(60, width)));
      }
    }
  });

  it("keeps the end of a path that it cuts, which tells one file from another", () => {
    const text = screen(wide, { width: 60, excluded });
    for (const end of [
      "folder/zip.ts",
      "zip.ts:123456",
      "a.ts:100-120",
      "b.ts:200-220",
      "logo.png (binary, 1 B)",
    ]) {
      expect(text).toContain(end);
    }
  });

  it("is the same text in colour", () => {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: colours are what is taken away.
    expect(screen({}, { color: true }).replaceAll(/\u001b\[[\d;]*m/g, "")).toBe(screen({}));
  });

  it("says why the repository's length is missing", () => {
    const change: ChangeMeasurement = {
      delta: DELTA,
      unmeasured: null,
      excluded: [],
      repo_bytes: missing("it was not asked for", "byte", "derived"),
      repo_left_out: [],
      cache: { hits: 0, lookups: 1 },
      model: "m",
    };
    const subject = { kind: "blobs", base: null, head: { oid: "abcdef0123", bytes: 1, path: "a" } } as const;
    const text = measureScreen({ subject, change, elapsed_ms: 1 }, { width: 80, color: false });
    expect(text).toContain("measure  empty..abcdef0  m\n");
    expect(text).toContain("Repository        it was not asked for\n");
    expect(text).toContain("Cache             0 of 1 measured before\n");
  });

  it("is what the command prints", async () => {
    const made = createRepository({ files: { "a.ts": "export const a = 1;\n" } });
    const { stdout } = await runForge(["measure", "--tier", "fast"], { cwd: made.dir });
    expect(stdout).toMatch(
      /^quantum-forge {2}measure {2}empty\.\.[0-9a-f]{7} {2}qf-mdl\/2-fast\n\n {2}MORE COMPLEX {2}\+/,
    );
  });
});

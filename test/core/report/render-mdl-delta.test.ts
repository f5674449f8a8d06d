import { describe, expect, it } from "vitest";
import { renderMdlDelta, SURPRISE_MAP_NAME, SURPRISE_MAP_SCHEMA } from "../../../core/report/index.ts";
import { schemaCheck } from "../../../core/schema/index.ts";
import { sampleDelta } from "./sample-delta.ts";
import { HOSTILE_PATH } from "./sample-report.ts";

const REPOSITORY = "https://github.com/golang/mod";
const HEAD = "1f2e3d4c5b6a79880123456789abcdef01234567";
const render = (changes: Parameters<typeof sampleDelta>[0] = {}): string =>
  renderMdlDelta(sampleDelta(changes), { repositoryUrl: REPOSITORY });

describe("renderMdlDelta", () => {
  it("says what the whole length leaves out", () => {
    const left = [
      { reason: "vendored", files: 2, bytes: 2048 },
      { reason: "lock_file", files: 1, bytes: 3 },
    ] as const;
    const summary = renderMdlDelta(sampleDelta({ repo_left_out: left }), {});
    expect(summary).toContain("That leaves out 2 files vendored (2,048 B), 1 file lock file (3 B).");
  });

  it("opens with the verdict, then the table by category", () => {
    expect(render().split("\n").slice(0, 6)).toEqual([
      "**MDL delta: simpler by 256 B.** 812 B new, 1,068 B removed, from <code>89abcde</code> to <code>1f2e3d4</code>.",
      "",
      "| | files | before | after | net |",
      "|---|---:|---:|---:|---:|",
      "| code | 2 | 23,330 B | 22,954 B | \u2212376 B |",
      "| docs | 2 | 20 B | 140 B | +120 B |",
    ]);
  });

  it("folds the files, the worst first, the lines, the repeats and what was left out", () => {
    const text = render();
    const titles = [...text.matchAll(/<summary>(.*?)<\/summary>/g)].map(([, title]) => title);
    expect(titles).toEqual([
      "Where the information is, 4 files",
      "Most surprising lines",
      "Repeats: 1",
      "Left out: 2 files, 21,684 B: 1 lock file, 1 binary",
    ]);
    expect(text.indexOf("modfile/rule.go</code>")).toBeLessThan(text.indexOf("zip/zip.go</code>"));
    expect(text).toContain("</a> | 312 bits | 142 bits |");
  });

  it("links lines and both places of a repeat at the head", () => {
    const text = render();
    expect(text).toContain(`<a href="${REPOSITORY}/blob/${HEAD}/zip/zip.go#L412">`);
    expect(text).toContain(`<a href="${REPOSITORY}/blob/${HEAD}/zip/zip.go#L40-L58">`);
    expect(text).toContain(`<a href="${REPOSITORY}/blob/${HEAD}/zip/unzip.go#L12-L30">`);
    expect(text).toContain("| word for word |");
    expect(renderMdlDelta(sampleDelta(), {})).not.toContain("<a ");
  });

  it("tells a repeat with other names from one word for word", () => {
    const duplicates = sampleDelta().duplicates.map((each) => ({ ...each, kind: "renamed" as const }));
    expect(render({ duplicates })).toContain("| with other names |");
  });

  it("names the file of a repeat once when both places are in it", () => {
    const duplicates = sampleDelta().duplicates.map((each) => ({ ...each, source_path: each.path }));
    const row = render({ duplicates })
      .split("\n")
      .find((line) => line.endsWith("| word for word |"));
    expect(row).toContain(
      `<a href="${REPOSITORY}/blob/${HEAD}/zip/zip.go#L12-L30"><code>&#58;12-30</code></a>`,
    );
  });

  it("ends with the repository, the model, the time and the cache, and what the number is not", () => {
    expect(render().trimEnd().split("\n").at(-1)).toBe(
      "<sub>The whole repository holds 142.3 kB. Measured by <code>qf-mdl/2-standard</code> in 4.1 s; " +
        "12 of 14 parts came from the cache. Bytes of information say how much there is to know, not how good it is.</sub>",
    );
  });

  it("says what became of line ends only when it changed", () => {
    expect(render({ crlf_lines: { base: 1, head: 1200 } })).toContain(
      "CR LF ended 1 line before and 1,200 lines after; it counts as LF.",
    );
    expect(render({ crlf_lines: { base: 7, head: 7 } })).not.toContain("CR LF");
  });

  it("reads a delta in the dead band as about 0, and shows it", () => {
    expect(render({ mdl_delta: -5, about_zero: true })).toMatch(
      /^\*\*MDL delta: about as complex as before \(\u22125 B\)\.\*\* /,
    );
  });

  it("says why there is no delta, and still what was left out", () => {
    const nothing = {
      mdl_delta: null,
      mdl_delta_bits: null,
      novelty_bytes: null,
      removal_bytes: null,
      about_zero: null,
      categories: [],
      files: [],
      surprises: [],
      duplicates: [],
      crlf_lines: null,
      repo_bytes: null,
    };
    const missing = render({ ...nothing, unmeasured: { status: "missing", reason: "it is too large" } });
    expect(missing).toMatch(
      /^\*\*MDL delta: not measured\*\* from <code>89abcde<\/code> to <code>1f2e3d4<\/code>: it is too large\.\n/,
    );
    expect(missing).not.toMatch(/The whole repository|\| files \|/);
    expect(missing).toContain("Left out: 2 files");
    const none = render({
      ...nothing,
      unmeasured: { status: "not_applicable", reason: "only images" },
      base: null,
    });
    expect(none).toMatch(/^\*\*MDL delta: nothing to measure\*\* from the empty tree to /);
  });

  it("lets no name, notice or reason start markup, a mention or a link", () => {
    const file = {
      path: HOSTILE_PATH,
      category: "code",
      base_bytes: 0,
      head_bytes: 9,
      delta_bytes: 9,
    } as const;
    const text = render({
      files: [file],
      excluded: [{ path: HOSTILE_PATH, reason: "binary", bytes: 1 }],
      notices: ["ask @octocat at https://evil.example, <b>now</b> | `x` [a](b)"],
      unmeasured: { status: "missing", reason: "<b>@octocat</b>" },
      mdl_delta: null,
    });
    expect(text).not.toMatch(/@|<script|<b>|https:\/\/evil|\]\(/);
  });

  it("stays under 900,000 bytes whatever the names are, leaves whole sections out and says so", () => {
    const path = "\u65e5\u672c\u8a9e/".repeat(255);
    const files = Array.from({ length: 60 }, (_none, at) => ({
      path: `${at}${path}`,
      category: "code" as const,
      base_bytes: 0,
      head_bytes: at,
      delta_bytes: at + 1,
    }));
    const duplicates = files.map((file, at) => ({
      path: file.path,
      start_line: 1,
      end_line: 9 + at,
      source_path: file.path,
      source_start_line: 20,
      source_end_line: 28 + at,
      kind: "exact" as const,
    }));
    const surprises = files.map((file) => ({ path: file.path, line: 1, bits: 9, bytes: 1, excess_bits: 8 }));
    const text = render({ files, duplicates, surprises });
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(900_000);
    expect(Buffer.byteLength(text)).toBeGreaterThan(450_000);
    expect(text).toContain("Some sections were left out");
    expect(text.match(/<details>/g)?.length).toBe(text.match(/<\/details>/g)?.length);
    expect(text).toContain("and 10 more");
    expect(render({ duplicates })).toContain("and 40 more");
  });
});

describe("the schema of the surprise map", () => {
  const check = schemaCheck(SURPRISE_MAP_SCHEMA);
  const map = {
    schema: SURPRISE_MAP_NAME,
    base: null,
    head: HEAD,
    model: "qf-mdl/2-fast",
    files: [{ path: "a.ts", line_bits: [0, 12.0625, 3.5] }],
    left_out: { files: 0, lines: 0 },
  };

  it("takes a map", () => {
    expect(check(map)).toBeNull();
    expect(check({ ...map, base: HEAD, files: [] })).toBeNull();
  });

  it.each([
    ["another version", { ...map, schema: "quantum-forge/surprise-map@2" }],
    ["a head that is no commit id", { ...map, head: "main" }],
    ["a text of a line", { ...map, files: [{ path: "a.ts", line_bits: [1], text: "x" }] }],
    ["bits below zero", { ...map, files: [{ path: "a.ts", line_bits: [-1] }] }],
    ["bits finer than a sixteenth", { ...map, files: [{ path: "a.ts", line_bits: [0.01] }] }],
  ])("refuses %s", (_what, given) => {
    expect(check(given)).not.toBeNull();
  });
});

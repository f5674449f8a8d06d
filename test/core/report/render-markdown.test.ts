import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { FileDelta } from "../../../core/mdl/index.ts";
import { codeSpan, escapeMarkdown } from "../../../core/report/escape-markdown.ts";
import { renderAnnotations, renderMarkdown } from "../../../core/report/index.ts";
import { permalink } from "../../../core/report/permalink.ts";
import { DECISION, HOSTILE_PATH, sampleReport } from "./sample-report.ts";

const REPOSITORY = "https://github.com/golang/mod";
const COMMIT = "1f2e3d4c5b6a79880123456789abcdef01234567";
const places = { repositoryUrl: REPOSITORY, commit: COMMIT };

describe("renderMarkdown", () => {
  it("opens with the verdict in one line", () => {
    const [first] = renderMarkdown(sampleReport(), places).split("\n");
    expect(first).toBe(
      "**Quantum-Forge: review, simpler by 256 B.** Score 7.96 of 10 (promotes at 8.0) at <code>1f2e3d4</code>.",
    );
  });

  it("tables the evidence, required first, with the reason where there is no value", () => {
    const text = renderMarkdown(sampleReport(), places);
    expect(text).toContain("| failed tests | 0 | = 0 | ok, required |");
    expect(text).toContain("| MDL delta | \u2212256 B | \u2264 +2,048 B | ok |");
    expect(text).toContain("| cache hits | \u2013 | \u2265 60 % | missing: no cache was reported |");
    expect(text.indexOf("failed tests")).toBeLessThan(text.indexOf("MDL delta | "));
  });

  it("folds the details and links lines at the commit", () => {
    const text = renderMarkdown(sampleReport(), places);
    expect(text).toContain(`<a href="${REPOSITORY}/blob/${COMMIT}/zip/zip.go#L40-L58">`);
    expect(text).toContain(`<a href="${REPOSITORY}/blob/${COMMIT}/zip/unzip.go#L12-L30">`);
    expect(text).toContain(`<a href="${REPOSITORY}/blob/${COMMIT}/zip/zip.go#L412">`);
    expect(text).toContain("<summary>Left out: 2 files, 21,684 B: 1 lock file, 1 binary</summary>");
    expect(text.match(/<details>/g)).toHaveLength(6);
  });

  it("links nothing without a plain https address", () => {
    expect(renderMarkdown(sampleReport(), { commit: COMMIT })).not.toContain("<a ");
    expect(renderMarkdown(sampleReport(), { ...places, repositoryUrl: "javascript:alert(1)" })).not.toContain(
      "<a ",
    );
  });

  it("lets no name start markup, a mention or a link", () => {
    const { measurement } = sampleReport();
    const files = [
      { path: HOSTILE_PATH, category: "code", base_bytes: 0, head_bytes: 9, delta_bytes: 9 } as const,
    ];
    const text = renderMarkdown(
      sampleReport({
        measurement: { ...measurement, files },
        notices: ["ask @octocat at https://evil.example, <b>now</b> | `x` [a](b) www.evil.example"],
      }),
      places,
    );
    expect(text).not.toMatch(/@|<script|<b>|https:\/\/evil|www\.evil|\]\(/);
    const row = text.split("\n").find((line) => line.includes("gnp"));
    expect(row?.match(/\|/g)).toHaveLength(6);
  });

  it("stays under its limit, leaves whole sections out and says so", () => {
    const { measurement } = sampleReport();
    const path = `${"<@|`".repeat(2000)}.ts`;
    const files = Array.from({ length: 400 }, (_none, at) => ({
      path: `${at}${path}`,
      category: "code" as const,
      base_bytes: 0,
      head_bytes: at,
      delta_bytes: at + 1,
    }));
    const excluded = files.map((file) => ({ path: file.path, reason: "binary" as const, bytes: 1 }));
    const report = sampleReport({
      measurement: { ...measurement, files, excluded },
      notices: Array.from({ length: 30 }, () => "y".repeat(2000)),
      decision: { ...DECISION, would_promote_if: Array.from({ length: 30 }, () => "z".repeat(2000)) },
    });
    for (const limit of [30_000, 60_000]) {
      const text = renderMarkdown(report, { ...places, limit });
      expect(Buffer.byteLength(text)).toBeLessThanOrEqual(limit);
      expect(text).toContain("Some sections were left out");
      expect(text.match(/<details>/g)?.length).toBe(text.match(/<\/details>/g)?.length);
    }
    expect(Buffer.byteLength(renderMarkdown(report, places))).toBeLessThanOrEqual(60_000);
    expect(renderMarkdown(report, { ...places, limit: 900_000 })).toContain("and 350 more");
  });

  it("says that nothing is enforced, and where nothing was recorded or changed", () => {
    const text = renderMarkdown(
      sampleReport({
        registry: null,
        measurement: {
          mdl_delta_bits: 0,
          about_zero: true,
          files: [],
          surprises: [],
          duplicates: [],
          excluded: [],
        },
        decision: {
          ...DECISION,
          breakdown: [],
          would_promote_if: [],
          policy: { ...DECISION.policy, enforce: false },
        },
      }),
      places,
    );
    expect(text).toContain("Observing only");
    expect(text).toContain("<sub>Not recorded.</sub>");
    expect(text).not.toContain("<details>");
  });

  it("says that a build was recorded before", () => {
    const registry = { branch: "quantum-forge", commit: COMMIT, pushed_to: null, already_recorded: true };
    const { build } = sampleReport();
    expect(renderMarkdown(sampleReport({ registry, build: { ...build, id: null } }), places)).toContain(
      "<sub>Recorded before on <code>quantum-forge</code> at <code>1f2e3d4</code>.</sub>",
    );
  });
});

describe("escaping for Markdown", () => {
  it("leaves no character that could start markup", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(codeSpan(text).slice(6, -7)).not.toMatch(/[<>`|*_[\]\\@:!"'(){}~$+=]/);
        expect(escapeMarkdown(text).replaceAll("<!-- -->", "")).not.toMatch(/[<>`|*_[\]\\@~$"']|\n/);
      }),
    );
  });

  it("takes the list out of what looks like one", () => {
    expect(escapeMarkdown("- item")).toBe("&#45; item");
    expect(escapeMarkdown(" 12. item")).toBe("&#49;2. item");
    expect(escapeMarkdown("-256 B and 1.5")).toBe("-256 B and 1.5");
    expect(codeSpan("www.a.b")).toBe("<code>www&#46;a.b</code>");
  });
});

describe("permalink", () => {
  it("encodes each segment and refuses what cannot be linked", () => {
    expect(permalink(`${REPOSITORY}/`, COMMIT, "a b/(c)'*.ts")).toBe(
      `${REPOSITORY}/blob/${COMMIT}/a%20b/%28c%29%27%2A.ts`,
    );
    expect(permalink(REPOSITORY, "HEAD", "a")).toBeNull();
    expect(permalink(REPOSITORY, COMMIT, "a\ud800")).toBeNull();
    expect(permalink(REPOSITORY, COMMIT, "a".repeat(2000))).toBeNull();
    expect(permalink('https://x.example/"onload=', COMMIT, "a")).toBeNull();
    expect(permalink(null, COMMIT, "a")).toBeNull();
  });
});

describe("renderAnnotations", () => {
  it("points at repeats as warnings and at surprising lines as notices, without their text", () => {
    expect(renderAnnotations(sampleReport().measurement).slice(0, 2)).toEqual([
      {
        level: "warning",
        path: "zip/zip.go",
        line: 40,
        end_line: 58,
        title: "Repeated lines",
        message: "Lines 40 to 58 repeat zip/unzip.go, lines 12 to 30.",
      },
      {
        level: "notice",
        path: "zip/zip.go",
        line: 412,
        title: "Surprising line",
        message:
          "This line carries 312 bits of information, 142 more than its length explains. Unusual is not wrong.",
      },
    ]);
  });

  it("gives ten of a kind at most, worst first", () => {
    const surprises = Array.from({ length: 30 }, (_none, at) => ({
      path: "a",
      line: at + 1,
      bits: 200 - at,
      bytes: 60,
      excess_bits: 10 + at,
    }));
    const duplicates = Array.from({ length: 30 }, (_none, at) => ({
      path: at % 2 === 0 ? "b" : "a",
      start_line: 1 + 100 * at,
      end_line: 6 + 100 * at + (at >> 1),
      source_path: "c\n",
      source_start_line: 4,
      source_end_line: 9 + (at >> 1),
      kind: "exact" as const,
    }));
    const annotations = renderAnnotations({ files: changed("a", "b"), surprises, duplicates });
    expect(annotations.map(({ level }) => level)).toEqual([
      ...Array.from({ length: 10 }, () => "warning"),
      ...Array.from({ length: 10 }, () => "notice"),
    ]);
    expect(annotations[0]).toMatchObject({ path: "a", line: 2901, end_line: 2920 });
    expect(annotations[0]?.message).toContain("c\\x0a");
    expect(annotations[10]).toMatchObject({ line: 30 });
  });

  it("points once at lines that repeat several places, and says when they are in the same file", () => {
    const repeat = (path: string, start_line: number, end_line: number) => ({
      path,
      start_line,
      end_line,
      source_path: "a",
      source_start_line: 201,
      source_end_line: 209,
      kind: "exact" as const,
    });
    const duplicates = [repeat("a", 1, 20), repeat("a", 15, 40), repeat("b", 15, 40), repeat("a", 41, 50)];
    const annotations = renderAnnotations({ files: changed("a", "b"), surprises: [], duplicates });
    expect(annotations.map(({ path, line, message }) => [path, line, message])).toEqual([
      ["a", 15, "Lines 15 to 40 repeat lines 201 to 209 of this file."],
      ["b", 15, "Lines 15 to 40 repeat a, lines 201 to 209."],
      ["a", 41, "Lines 41 to 50 repeat lines 201 to 209 of this file."],
    ]);
  });

  it("stays within the files of the change", () => {
    const surprises = [{ path: "other", line: 1, bits: 900, bytes: 9, excess_bits: 800 }];
    const duplicates = ["other", "a"].map((path) => ({
      path,
      start_line: 1,
      end_line: 9,
      source_path: "b",
      source_start_line: 11,
      source_end_line: 18,
      kind: "renamed" as const,
    }));
    expect(renderAnnotations({ files: changed("a"), surprises, duplicates })).toMatchObject([
      { level: "warning", path: "a" },
    ]);
  });

  it("is silent on lines that are surprising only beside the others of a tiny change", () => {
    const surprises = [{ path: "a", line: 1, bits: 99, bytes: 9, excess_bits: 90 }];
    expect(renderAnnotations({ files: changed("a"), surprises, duplicates: [] })).toEqual([]);
  });
});

function changed(...paths: readonly string[]): readonly FileDelta[] {
  return paths.map((path) => ({ path, category: "code", base_bytes: 0, head_bytes: 9, delta_bytes: 9 }));
}

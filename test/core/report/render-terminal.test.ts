import { describe, expect, it } from "vitest";
import { missing } from "../../../core/metric.ts";
import { type BuildReport, renderTerminal } from "../../../core/report/index.ts";
import { textWidth } from "../../../core/report/text-width.ts";
import { DECISION, HOSTILE_PATH, sampleReport, VERIFICATION } from "./sample-report.ts";

function screen(report: BuildReport, width = 80): string {
  return renderTerminal(report, { width, color: false });
}

function hostileReport(): BuildReport {
  const { build, measurement } = sampleReport();
  const file = { category: "code", base_bytes: 0, head_bytes: 399, delta_bytes: 399 } as const;
  return sampleReport({
    build: {
      ...build,
      repository: { id: null, name: "x".repeat(300) },
      ref: `refs/heads/\u202e\u001b[2J${"y".repeat(9000)}`,
    },
    measurement: {
      ...measurement,
      files: [
        { ...file, path: HOSTILE_PATH },
        { ...file, path: "\u65e5\u672c/".repeat(3000) },
      ],
      surprises: [{ path: HOSTILE_PATH, line: 7, bits: 90, bytes: 40, excess_bits: 20 }],
      duplicates: [
        {
          path: HOSTILE_PATH,
          start_line: 1,
          end_line: 9,
          source_path: HOSTILE_PATH,
          source_start_line: 20,
          source_end_line: 28,
          kind: "exact",
        },
      ],
    },
    notices: [`The remote ${"z".repeat(500)} is \u001b]0;gone\u0007`],
  });
}

describe("renderTerminal", () => {
  it("gives this screen at 80 columns", () => {
    expect(screen(sampleReport())).toMatchInlineSnapshot(`
      "quantum-forge  build qf-20261122-003  golang/mod @ 1f2e3d4  main

        REVIEW  simpler by 256 B; score 7.96 of 10 (promotes at 8.0)
                A person must decide: required evidence is missing (run and source).

        Required
          ok       failed tests        0   = 0
          missing  run           this is a local measurement, not a CI run
          missing  VBH           SELF_SIGNED: no root of trust vouches for the key
                                 that signed the record
          missing  source        this is a local measurement, not a CI run
        Scored
          ok       MDL delta      -256 B   <= +2,048 B
          fail     coverage      79.96 %   >= 80 %
          missing  cache hits    no cache was reported (wanted >= 60 %)
          n/a      plan saving   fewer than two agents ran the pipeline
                                 (wanted >= +10 %)

        Would promote if  a root of trust were set up and it were built by a CI run
                          from a trusted source
                          or a reviewer approved it
        Information       812 B new, 1,068 B removed, repository 142.3 kB
        Largest changes   modfile/rule.go -688 B, zip/zip.go +312 B, and 1 more
        Surprising lines  zip/zip.go:412 312 bits, modfile/rule.go:96 208 bits
        Repeats           zip/zip.go:40-58 repeats zip/unzip.go:12-30
        Left out          2 files, 21,684 B: 1 lock file, 1 binary
        Signed            SELF_SIGNED, 9 of 12 checks hold, log entry 41, pq pending

        Score             MDL delta 6.0 of 6.7, coverage 2.0 of 2.5, VBH 0.0 of 0.8;
                          left out: cache hits, plan saving
        Policy            preset standard, built in
        Registry          recorded on quantum-forge at 9ab1c02, local only
        Time              4.1 s
        Dashboard         /repo/.git/quantum-forge/site/index.html
      "
    `);
  });

  it.each([60, 80, 100])("keeps every line within %i columns, whatever names the repository has", (width) => {
    for (const report of [sampleReport(), hostileReport()]) {
      const lines = screen(report, width).split("\n");
      expect(lines.filter((line) => textWidth(line) > width)).toEqual([]);
    }
  });

  it("is as for 60 columns when there are fewer, and as for 100 when there are more", () => {
    expect(screen(sampleReport(), 10)).toBe(screen(sampleReport(), 60));
    expect(screen(sampleReport(), 300)).toBe(screen(sampleReport(), 100));
  });

  it("lets nothing from the repository control the terminal", () => {
    expect(screen(hostileReport())).not.toMatch(/(?!\n)\p{Cc}|\p{Bidi_Control}/u);
  });

  it("is plain ASCII without colour, and the same text with it", () => {
    const plain = screen(sampleReport());
    const coloured = renderTerminal(sampleReport(), { width: 80, color: true });
    expect(plain).toMatch(/^[\n -~]*$/);
    expect(coloured).not.toBe(plain);
    const sgr = new RegExp(`${String.fromCharCode(27)}\\[\\d+m`, "g");
    expect(coloured.replace(sgr, "")).toBe(plain);
  });

  it("names the verdict before any number", () => {
    const lines = screen(sampleReport()).split("\n");
    expect(lines[2]).toMatch(/^ {2}REVIEW {2}simpler by 256 B; score 7\.96 of 10/);
  });

  it("shows a missing metric with its reason and no number", () => {
    const line = screen(sampleReport())
      .split("\n")
      .find((each) => each.includes("cache hits "));
    expect(line).toBe("    missing  cache hits    no cache was reported (wanted >= 60 %)");
  });

  it("says that nothing was recorded, that nothing is enforced and what the reader should know", () => {
    const { build } = sampleReport();
    const text = screen(
      sampleReport({
        build: {
          ...build,
          id: null,
          ref: null,
          status: "unrecorded",
          metrics: {
            ...build.metrics,
            novelty: missing("x", "byte", "derived"),
            removal: missing("x", "byte", "derived"),
            repo_bytes: missing("x", "byte", "derived"),
          },
        },
        registry: null,
        verification: null,
        dashboard: null,
        notices: ["The clone is shallow"],
        decision: {
          ...DECISION,
          action: "reject",
          breakdown: [],
          policy: { ...DECISION.policy, enforce: false },
        },
      }),
    );
    expect(text).toContain("build not recorded");
    expect(text).toContain("  REJECT  ");
    expect(text).toContain("Observing only");
    expect(text).toContain("Registry          not recorded");
    expect(text).toContain("  note  The clone is shallow");
    expect(text).not.toMatch(/Dashboard|Signed|Information/);
  });

  it("says that a build was recorded before, or where it was pushed", () => {
    const registry = { branch: "quantum-forge", commit: "9ab1c02d".repeat(5), pushed_to: "origin" };
    expect(screen(sampleReport({ registry: { ...registry, already_recorded: true } }))).toContain(
      "recorded before on quantum-forge at 9ab1c02",
    );
    expect(screen(sampleReport({ registry: { ...registry, already_recorded: false } }))).toContain(
      "recorded on quantum-forge at 9ab1c02, pushed to origin",
    );
  });

  it("names the checks that failed", () => {
    const checks = VERIFICATION.checks.map((check) =>
      check.name === "signature" ? { ...check, state: "failed" as const, code: "E_SIG" } : check,
    );
    const text = screen(sampleReport({ verification: { ...VERIFICATION, vbh_status: "FAIL", checks } }));
    expect(text).toContain("Signed            FAIL, 8 of 12 checks hold, failed: signature E_SIG");
  });

  it("puts up to three findings of a kind on one line and counts the others", () => {
    const { measurement } = sampleReport();
    const surprises = Array.from({ length: 1203 }, (_none, at) => ({
      path: "a.ts",
      line: at + 1,
      bits: 99,
      bytes: 40,
      excess_bits: 9,
    }));
    expect(screen(sampleReport({ measurement: { ...measurement, surprises } }))).toMatch(
      /a\.ts:1 99 bits, a\.ts:2 99 bits, .*and 1,20\d more/,
    );
  });

  it("leaves out what it has nothing to say about", () => {
    const text = screen(
      sampleReport({
        measurement: {
          mdl_delta_bits: null,
          about_zero: true,
          files: [],
          surprises: [],
          duplicates: [],
          excluded: [],
        },
        decision: { ...DECISION, action: "promote", criteria: [], would_promote_if: [] },
      }),
    );
    expect(text).not.toMatch(/Would promote|Largest|Surprising|Repeats|Left out|Required|Scored/);
    expect(text).toContain("PROMOTE  about as complex as before");
  });
});

import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { measured, notApplicable } from "../../../core/metric.ts";
import { renderSite, type SiteBuild, type SiteData } from "../../../dashboards/site/index.ts";
import { STYLE } from "../../../dashboards/site/style.ts";
import { DECISION, HOSTILE_PATH, VERIFICATION } from "../../core/report/sample-report.ts";
import { sampleSite } from "./sample-site.ts";

const sha256Base64 = (text: string) => createHash("sha256").update(text).digest("base64");

function page(data: SiteData): string {
  return renderSite(data, { exported: {}, sha256Base64, proofs: null }).get("index.html") as string;
}

function lastChanged(count: number, change: (build: SiteBuild) => SiteBuild): SiteData {
  const data = sampleSite(count);
  return { ...data, builds: data.builds.map((build, at) => (at === count - 1 ? change(build) : build)) };
}

describe("renderSite", () => {
  it("reads about 0 in the record's bytes what the measurement called so", () => {
    const bytes = (value: number) => measured(value, "byte", "derived");
    const said = (delta: number) =>
      page(
        lastChanged(30, (build) => {
          const sizes = { mdl_delta: bytes(delta), novelty: bytes(1000), removal: bytes(1000 - delta) };
          return { ...build, metrics: { ...build.metrics, ...sizes } };
        }),
      );
    expect(said(47)).toContain("about 0");
    expect(said(50)).not.toContain("about 0");
  });

  it("gives the page and the flat export, the same bytes for the same data", () => {
    const once = renderSite(sampleSite(30), { exported: { builds: [1] }, sha256Base64, proofs: null });
    const again = renderSite(sampleSite(30), { exported: { builds: [1] }, sha256Base64, proofs: null });
    expect([...once.keys()]).toEqual(["index.html", "data.json"]);
    expect(once.get("data.json")).toBe('{\n  "builds": [\n    1\n  ]\n}\n');
    expect(again).toEqual(once);
  });

  it("allows itself one style sheet and nothing else", () => {
    const html = page(sampleSite(30));
    expect(html).toContain(
      `content="default-src 'none'; style-src 'sha256-${sha256Base64(STYLE)}'; base-uri 'none'; form-action 'none'"`,
    );
    expect(html.split("<style>")[1]?.split("</style>")[0]).toBe(STYLE);
    expect(html).not.toMatch(/<script|\sstyle=|\son\w+=|\ssrc=|<link|<img|<iframe|<form|@import|url\(/i);
  });

  it("says the verdict first, then the numbers, the charts, the decision and the builds", () => {
    const html = page(sampleSite(30));
    const places = [
      "<h1>",
      'class="numbers"',
      'id="size-title"',
      'id="change-title"',
      'id="decision"',
      'id="builds"',
    ];
    const found = places.map((place) => html.indexOf(place));
    expect(found.every((place) => place > 0)).toBe(true);
    expect(found.toSorted((a, b) => a - b)).toEqual(found);
    expect(html).toContain("<h1><bdi>Build qf-20260815-002 waits for review; it leaves the repository about");
  });

  it("gives each chart a title, a description and a table, and each point a link to its row", () => {
    const html = page(sampleSite(30));
    expect(html.match(/role="img" aria-labelledby="\w+-title \w+-desc"/g)).toHaveLength(2);
    expect(html.match(/The numbers behind this chart/g)).toHaveLength(2);
    const targets = new Set([...html.matchAll(/href="#([^"]+)"/g)].map((match) => match[1]));
    const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map((match) => match[1]);
    expect([...targets].filter((target) => !ids.includes(target))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
    expect(targets.size).toBe(30);
  });

  it("explains the last decision", () => {
    const html = page(sampleSite(2));
    expect(html).toContain("came out as review");
    expect(html).toContain("<li>or <bdi>a reviewer approved it</bdi></li>");
    expect(html).toContain("<bdi>79.96 %</bdi></td><td><bdi>\u2265 80 %</bdi>");
    expect(html).toContain("this is a local measurement, not a CI run");
    expect(html).toContain("9 of 12 verification checks hold");
    expect(html).toContain("<h3>Score 7.96 of 10 (promotes at 8.0)</h3>");
  });

  it("links commits only under a plain https address", () => {
    expect(page(sampleSite(2))).toContain('href="https://github.com/golang/mod/commit/');
    for (const repository_url of [null, "javascript:alert(1)", 'https://x.example/"><b>']) {
      expect(page(sampleSite(2, { repository_url }))).not.toContain("/commit/");
    }
  });

  it("greets a repository without builds by saying how to get one", () => {
    const html = page(sampleSite(0));
    expect(html).toContain("<h1><bdi>No build is recorded yet.</bdi></h1>");
    expect(html).toContain("quantum-forge backfill --last 30");
    expect(html).toContain("There is no registry yet");
    expect(html).not.toContain("<svg");
  });

  it("draws no trend through one build", () => {
    const html = page(sampleSite(1));
    expect(html).toContain("118.0 kB in one build so far; a trend needs two.");
    expect(html).toContain("118.0 kB new, 0 B removed in one build so far.");
    expect(html).not.toContain('class="plot"');
  });

  it("shows what is missing as missing, with its reason, and draws no zero for it", () => {
    const html = page(sampleSite(30));
    expect(html).toContain('<dd class="figure none">missing</dd><dd class="note">no cache was reported</dd>');
    expect(html).toContain('<span class="none" title="only binary files changed">missing</span>');
    expect(html).toContain("qf-20260804-002, 2026-08-04, size missing");
    expect(html.match(/<circle class="dot"/g)).toHaveLength(30 - 1 - 3);
    const row = html.split("\n").join("").split('id="build-qf-20260804-002"')[1]?.split("</tr>")[0] ?? "";
    expect(row).not.toContain("0 B<");
  });

  it("says so when no build measured a size", () => {
    const data = sampleSite(3);
    const none = notApplicable("no text", "byte", "derived");
    const builds = data.builds.map((build) => ({
      ...build,
      metrics: { ...build.metrics, repo_bytes: none, novelty: none, removal: none, mdl_delta: none },
    }));
    const html = page({ ...data, builds });
    expect(html).toContain("No build measured it, so there is no trend to show.");
    expect(html).toContain("it has no MDL delta.");
  });

  it("lists and charts the latest 500 builds of more", () => {
    const html = page(sampleSite(503));
    expect(html.match(/<tr id="build-/g)).toHaveLength(500);
    expect(html).toContain("the latest 500 of 503");
  });

  it.each([
    ["promoted", "is promoted"],
    ["promoting", "is being promoted"],
    ["rolled_back", "was rolled back"],
    ["superseded", "was superseded"],
    ["rejected", "is rejected"],
    ["candidate", "may be promoted"],
    ["unrecorded", "is not recorded"],
  ] as const)("says of a build that is %s that it %s", (status, words) => {
    expect(page(lastChanged(2, (build) => ({ ...build, status })))).toContain(words);
  });

  it("stands a build that was neither decided nor verified", () => {
    const bare = lastChanged(2, (build) => ({
      ...build,
      action: null,
      score: null,
      vbh_status: null,
      vbh_compliance: null,
    }));
    const html = page({ ...bare, latest: null });
    expect(html).toContain("is not decided yet");
    expect(html).toContain("No build was decided yet.");
    expect(html).toContain('<dd class="note">not verified</dd>');
  });

  it("gives the reason with the decision when that is not about the last build", () => {
    const decision = {
      ...DECISION,
      breakdown: [],
      would_promote_if: [],
      policy: { ...DECISION.policy, enforce: false },
    };
    const html = page(
      sampleSite(3, { latest: { build_id: "qf-20260801-001", decision, verification: null } }),
    );
    expect(html).toContain("came out as review</h2><p><bdi>A person must decide");
    expect(html).toContain("Observing only");
    expect(html).not.toContain('class="lead"');
  });

  it("lets no text from the repository leave its place", () => {
    const hostile = `${HOSTILE_PATH}\u05e9\u05dc\u05d5\u05dd${"x".repeat(10_000)}`;
    const data = lastChanged(2, (build) => ({
      ...build,
      id: `qf-1"><script>alert(1)</script>`,
      ref: `refs/heads/${hostile}`,
      commit: hostile,
      timestamp: `2026"><b>`,
    }));
    const decision = {
      ...DECISION,
      reason: hostile,
      would_promote_if: [hostile],
      policy: { ...DECISION.policy, source: hostile },
      criteria: DECISION.criteria.map((criterion) => ({ ...criterion, text: hostile, value: hostile })),
    };
    const checks = VERIFICATION.checks.map((check) => ({ ...check, detail: hostile, code: hostile }));
    const html = page({
      ...data,
      repository: hostile,
      branch: hostile,
      registry_commit: hostile,
      generated_at: hostile,
      latest: { build_id: hostile, decision, verification: { ...VERIFICATION, header: hostile, checks } },
    });
    expect(html).not.toMatch(/<script|<b>|\p{Bidi_Control}|(?!\n)\p{Cc}/u);
    expect(html).toContain("&#60;script&#62;");
    expect(html.match(/<h1>/g)).toHaveLength(1);
    expect(html).toContain('id="build-qf-1___script_alert_1___script_"');
  });
});

describe("the palette", () => {
  const themes = [...STYLE.matchAll(/:root\{([^}]*--page[^}]*)\}/g)]
    .slice(0, 2)
    .map((match) => colours(match[1] ?? ""));

  it.each([0, 1])("of theme %i gives text 4.5:1 and marks 3:1 on the page", (theme) => {
    const palette = themes[theme] ?? new Map();
    const page = palette.get("page") ?? "";
    for (const name of ["ink", "quiet", "link", "good", "warn", "bad"]) {
      expect(contrast(palette.get(name) ?? "", page), name).toBeGreaterThanOrEqual(4.5);
      expect(contrast(palette.get(name) ?? "", palette.get("faint") ?? ""), name).toBeGreaterThanOrEqual(4.5);
    }
    for (const name of ["mark", "soft"]) {
      expect(contrast(palette.get(name) ?? "", page), name).toBeGreaterThanOrEqual(3);
    }
  });
});

function colours(rules: string): Map<string, string> {
  return new Map(
    [...rules.matchAll(/--(\w+):#([0-9a-f]{3,6})/g)].map(([, name = "", hex = ""]) => [
      name,
      hex.length === 3 ? [...hex].map((digit) => digit + digit).join("") : hex,
    ]),
  );
}

/** WCAG 2.2, contrast ratio of two sRGB colours. */
function contrast(a: string, b: string): number {
  const [high = 0, low = 0] = [luminance(a), luminance(b)].toSorted((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
}

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [0, 2, 4].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

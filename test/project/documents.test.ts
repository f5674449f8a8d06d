import { existsSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { FACES, METRIC_NAMES } from "../../core/registry/build-record.ts";
import { VBH_CHECKS } from "../../core/vbh/verification.ts";
import { projectFiles, ROOT, readProjectFile } from "./repository.ts";

const documents = projectFiles().filter((path) => path.endsWith(".md") && !path.startsWith("dist/"));

describe("what a newcomer looks for", () => {
  it.each([
    "README.md",
    "LICENSE",
    "CONTRIBUTING.md",
    "SECURITY.md",
    "CODE_OF_CONDUCT.md",
    "CHANGELOG.md",
    "docs/architecture.md",
    "docs/glossary.md",
    "docs/decisions/README.md",
    ".github/pull_request_template.md",
    ".github/CODEOWNERS",
  ])("finds %s", (path) => {
    expect(documents.includes(path) || existsSync(join(ROOT, path))).toBe(true);
  });
});

describe.each(documents)("%s", (path) => {
  it("links only to files that exist", () => {
    expect(brokenLinks(path)).toEqual([]);
  });
});

describe("docs/glossary.md", () => {
  const glossary = readProjectFile("docs/glossary.md");
  const words = [
    ...[
      "build",
      "idempotency key",
      "base",
      "head",
      "novelty",
      "removal",
      "provenance",
      "derived",
      "reported",
    ],
    ...[
      "channel",
      "agent",
      "performance_score",
      "health_score",
      "vbh_compliance",
      "vbh_status",
      "forge-inputs@1",
    ],
    ...METRIC_NAMES,
    ...FACES,
    ...VBH_CHECKS,
  ];

  const rows = [...glossary.matchAll(/^\| ([^|]+) \| /gm)].flatMap(([, cell = ""]) => cell.split(", "));
  const inText = [...glossary.matchAll(/\*\*([^*]+)\*\*|`([^`]+)`/g)].map(
    ([, bold, code]) => bold ?? code ?? "",
  );

  it.each([...new Set(words)])("explains %s", (word) => {
    expect([...rows, ...inText].map((text) => text.toLowerCase())).toContain(word);
  });

  it("explains no word twice", () => {
    const explained = rows.filter((word) => word !== "word");
    expect(explained.filter((word, index) => explained.indexOf(word) !== index)).toEqual([]);
  });
});

describe("docs/architecture.md", () => {
  const folders = new Set(projectFiles().map((path) => path.split("/")[0] ?? ""));

  it.each([...folders].filter((name) => /^[a-z]+$/.test(name) && existsSync(join(ROOT, name, "."))))(
    "shows the room %s",
    (name) => {
      expect(readProjectFile("docs/architecture.md")).toContain(`\`${name}/\``);
    },
  );
});

describe("docs/decisions", () => {
  const records = readdirSync(join(ROOT, "docs", "decisions")).filter((name) => /^\d{4}-/.test(name));

  it.each(records)("%s gives context, decision and consequences, and stands in the list", (name) => {
    const text = readProjectFile(`docs/decisions/${name}`);
    const headings = [...text.matchAll(/^## (.+)$/gm)].map(([, heading]) => heading);
    expect(headings).toEqual(expect.arrayContaining(["Context", "Decision", "Consequences"]));
    expect(readProjectFile("docs/decisions/README.md")).toContain(`(${name})`);
  });

  it("numbers its records one after the other", () => {
    const numbers = records.map((name) => Number(name.slice(0, 4)));
    expect(numbers.sort((a, b) => a - b)).toEqual(records.map((_, index) => index + 1));
  });
});

/** Relative link and image targets outside code blocks that do not exist, as written. */
function brokenLinks(path: string): readonly string[] {
  const prose = readProjectFile(path).replace(/^```[\s\S]*?^```/gm, "");
  const inline = [...prose.matchAll(/\]\(<?([^)\s>]+)>?(?: "[^"]*")?\)/g)];
  const reference = [...prose.matchAll(/^\[[^\]]+\]: (\S+)/gm)];
  const html = [...prose.matchAll(/\b(?:href|src)="([^"]+)"/g)];
  return [...inline, ...reference, ...html]
    .map(([, target = ""]) => target)
    .filter((target) => !/^[a-z][a-z+.-]*:|^#/i.test(target))
    .filter((target) => !existsSync(join(ROOT, dirname(path), decodeURI(target.replace(/[#?].*$/, "")))));
}

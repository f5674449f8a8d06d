import { appendFileSync, cpSync, existsSync, globSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { isAboutZero } from "../../core/mdl/index.ts";
import { temporaryFolder } from "../git-fixture.ts";
import { judgeSign } from "./judge-sign.ts";
import { KINDS, LABELS, loadLabelledCommits, projectOf } from "./labelled-commits.ts";

const HERE = import.meta.dirname;
const commits = loadLabelledCommits();

describe("the labelled commits", () => {
  it("are at least 60, of at least three projects, and at least five of each kind", () => {
    expect(commits.length).toBeGreaterThanOrEqual(60);
    expect(new Set(commits.map(({ origin }) => origin.repository)).size).toBeGreaterThanOrEqual(3);
    for (const kind of KINDS)
      expect(commits.filter((commit) => commit.kind === kind).length, kind).toBeGreaterThanOrEqual(5);
  });

  it("have each label at least twenty times", () => {
    for (const label of LABELS)
      expect(commits.filter((commit) => commit.label === label).length, label).toBeGreaterThanOrEqual(20);
  });

  it.each(commits)("$name says where it is from, why it has its label, and what it changes", (commit) => {
    const { name, origin, why, changed } = commit;
    expect(name).toBe(`${projectOf(origin.repository)}/${origin.commit.slice(0, 10)}`);
    expect([origin.commit, origin.base]).toEqual([
      expect.stringMatching(/^[0-9a-f]{40}$/),
      expect.stringMatching(/^[0-9a-f]{40}$/),
    ]);
    expect(why).toMatch(/^[A-Z].{15,}\.$/);
    expect(changed.length).toBeGreaterThan(0);
    expect(changed.filter(({ base, head }) => base === head)).toEqual([]);
  });

  it("stand under a licence that NOTICE.md names and whose text is kept", () => {
    const notice = readFileSync(join(HERE, "NOTICE.md"), "utf8");
    for (const { origin, licence } of commits) {
      const project = projectOf(origin.repository);
      expect(notice).toContain(`[${licence}](licences/${project}.txt)`);
      expect(existsSync(join(HERE, "licences", `${project}.txt`))).toBe(true);
    }
  });

  it("use every text that is kept, and take less than 4 MB", () => {
    const used = commits.flatMap(({ origin, changed, trained, indexed }) =>
      [
        ...changed.flatMap(({ base, head }) => [base, head]),
        ...[...trained, ...indexed].map(({ text }) => text),
      ]
        .filter((text) => text !== null)
        .map((text) => `${projectOf(origin.repository)}/${text}.txt`),
    );
    const kept = globSync("*/*.txt", { cwd: join(HERE, "texts") }).map((path) => path.replaceAll("\\", "/"));
    expect(kept.filter((path) => !new Set(used).has(path))).toEqual([]);
    const files = globSync("**/*.*", { cwd: HERE }).map((path) => join(HERE, path));
    expect(files.reduce((sum, path) => sum + statSync(path).size, 0)).toBeLessThan(4_000_000);
  });
});

describe("loading", () => {
  it("refuses a text that changed since it was stored", () => {
    const { folder, text } = copyOfOne();
    appendFileSync(text, " ");
    expect(() => loadLabelledCommits(folder)).toThrow("is not what it was when it was stored");
  });

  it.each([
    ["kind", "improvement"],
    ["label", "better"],
  ])("refuses a %s that is not in the list", (key, value) => {
    const { folder, record } = copyOfOne();
    const told = JSON.parse(readFileSync(record, "utf8")) as Record<string, unknown>;
    writeFileSync(record, JSON.stringify({ ...told, [key]: value }));
    expect(() => loadLabelledCommits(folder)).toThrow(`no such ${key}: ${value}`);
  });
});

describe("a sign", () => {
  const [commit] = commits.filter(({ kind }) => kind === "deletion");

  it.each([
    ["simpler", "right"],
    ["about the same", "wrong"],
    ["more complex", "wrong"],
  ] as const)("below zero is, on a commit labelled %s, %s", (label, verdict) => {
    if (commit === undefined) throw new Error("there is no deletion");
    const sign = judgeSign({ ...commit, label }, "fast");
    expect(sign.delta).toBeLessThan(0);
    expect(sign.verdict).toBe(verdict);
  });

  it("is no claim inside the dead band, whatever the label", () => {
    const [rename] = commits.filter(({ kind }) => kind === "rename");
    if (rename === undefined) throw new Error("there is no rename");
    const sign = judgeSign({ ...rename, label: "simpler" }, "fast");
    expect(isAboutZero(sign.delta, sign.novelty, sign.removal)).toBe(true);
    expect(sign.verdict).toBe("no_claim");
  });
});

/** A folder with one commit and its project's texts; the paths of its record and of one of its texts. */
function copyOfOne(): { readonly folder: string; readonly record: string; readonly text: string } {
  const folder = temporaryFolder();
  const [commit] = commits;
  const used = commit?.changed.flatMap(({ base, head }) => base ?? head ?? [])[0];
  if (commit === undefined || used === undefined) throw new Error("there is no commit");
  const texts = join("texts", projectOf(commit.origin.repository));
  const record = join("commits", `${commit.name}.json`);
  for (const path of [record, texts]) cpSync(join(HERE, path), join(folder, path), { recursive: true });
  return { folder, record: join(folder, record), text: join(folder, texts, `${used}.txt`) };
}

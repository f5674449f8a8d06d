import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { noProgress } from "../../../../adapters/telemetry/terminal-progress.ts";
import type { Section } from "../../../../bench/promotion/figure.ts";
import { historyFigures } from "../../../../bench/promotion/history/history-figures.ts";
import { renderSection } from "../../../../bench/promotion/render-section.ts";
import { createRepository, temporaryFolder } from "../../../git-fixture.ts";

describe("historyFigures", () => {
  let sections: readonly Section[] = [];

  beforeAll(async () => {
    process.env["QUANTUM_FORGE_HOME"] = temporaryFolder();
    const repository = createRepository({ files: { "a.txt": "one\n" } });
    const first = repository.git("rev-parse", "HEAD");
    const good = repository.commit({ "a.txt": "one\ntwo\n" });
    const taken_back = repository.commit({ "b.txt": "three\n" });
    const revert = repository.commit(
      { "b.txt": null },
      `Revert "change"\n\nThis reverts commit ${taken_back}.`,
    );
    const broken = repository.commit({ "c.txt": "four\n" });
    const lacking = "f".repeat(40);
    const rows = [
      ...[
        [first, "passed"],
        [good, "passed"],
        [taken_back, "passed"],
        [revert, "passed"],
        [broken, "failed"],
      ],
      ...[
        [broken, "canceled"],
        [lacking, "passed"],
      ],
    ];
    const lines = rows.map(([commit, status], at) => `${commit},${status},2014-01-01 00:0${at}:00`);
    const list = join(temporaryFolder(), "builds.csv");
    writeFileSync(list, ["git_commit,tr_status,tr_started_at", ...lines, ""].join("\n"));
    const bench = { tier: "fast", builds: 1, rollbacks: 1, seed: 1, progress: noProgress } as const;
    const histories = [{ repository: repository.dir, builds: list }];
    for await (const section of historyFigures({ ...bench, histories })) sections = [...sections, section];
  });

  const notes = (title: string, judge: string): readonly string[] =>
    sections
      .filter((section) => section.title.startsWith(title))
      .flatMap(({ figures }) => figures.filter((figure) => figure.judge === judge))
      .map(({ note }) => note);

  it("tells what it replays and what it leaves out", () => {
    expect(sections[0]?.text).toContain(
      "5 builds (7 listed, 1 of them without a commit in the clone, 1 canceled); 1 failed in CI, 1 reverted, 1 passed before one that failed",
    );
  });

  it("leaves to a person what lacks required metrics, but for what fails", () => {
    expect(notes("All builds, as the presets stand", "standard")[0]).toBe(
      "0 promoted, 4 left to a person, 1 rejected; 3 good, 2 bad",
    );
  });

  it("promotes by the measured criteria, and says which of that was wrong", () => {
    expect(notes("All builds, by the criteria", "standard").slice(0, 3)).toEqual([
      "4 promoted, 0 left to a person, 1 rejected; 3 good, 2 bad",
      "3 good promoted, 1 bad not promoted",
      "1 of 4",
    ]);
  });

  it("takes builds that CI passed apart, with a stricter truth too", () => {
    expect(notes("Builds that CI passed, by the same criteria", "CI alone")[0]).toBe(
      "4 promoted, 0 left to a person, 0 rejected; 3 good, 1 bad",
    );
    expect(notes("Builds that CI passed, by the same criteria, the stricter", "CI alone")[0]).toBe(
      "4 promoted, 0 left to a person, 0 rejected; 2 good, 2 bad",
    );
  });

  it("prints tables whose columns stand under each other", () => {
    const [heading = "", ...lines] = renderSection(sections[2] as Section)
      .split("\n")
      .slice(3)
      .filter((line) => !line.startsWith("    "));
    const end = heading.indexOf("value") + "value".length;
    const values = lines.filter((line) => line !== "").map((line) => line.slice(0, end).at(-1));
    expect(values.length).toBeGreaterThan(10);
    expect(values.every((last) => last !== " ")).toBe(true);
  });
});

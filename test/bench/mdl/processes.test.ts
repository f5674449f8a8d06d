import { existsSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { createRepository, type FixtureRepository } from "../../git-fixture.ts";
import { type BenchDocument, runBench } from "./run-bench.ts";

describe("node bench/mdl/main.ts --only blocks,replay", () => {
  let repository: FixtureRepository;
  let document: BenchDocument;

  beforeAll(() => {
    repository = createRepository({ files: { "a.txt": "one\n".repeat(50), "b/c.txt": "two\n".repeat(50) } });
    for (const word of ["three", "four", "five"]) repository.commit({ "a.txt": `${word}\n`.repeat(50) });
    document = JSON.parse(runBench(repository.dir, "--only", "blocks,replay", "--commits", "2", "--json"));
  });

  it("prints a ratio for repo_bytes as the command itself gives it", () => {
    const [own, best] = document.figures[0]?.parts ?? [];
    expect(document.figures[0]).toMatchObject({
      figure: "repo_bytes, fast / best peer",
      value: (own?.value ?? 0) / (best?.value ?? 0),
      target: null,
      verdict: null,
    });
    expect(own?.value).toBeGreaterThan(0);
  });

  it("counts the look-ups of two commits and compares both results with those without a cache", () => {
    const [rate, changed] = document.figures.slice(1);
    const [hits, lookups] = rate?.parts.map(({ value }) => value) ?? [];
    expect(rate?.figure).toBe("cache hit rate, fast, 2 commits");
    expect(lookups).toBeGreaterThan(0);
    expect(rate?.value).toBe((hits ?? 0) / (lookups ?? 0));
    expect(changed).toMatchObject({ value: 0, verdict: "ok", parts: [{ name: "compared", value: 2 }] });
  });

  it("writes nothing into the repository", () => {
    expect(existsSync(join(repository.dir, ".git", "quantum-forge"))).toBe(false);
    expect(repository.git("for-each-ref", "--format=%(refname)")).toBe("refs/heads/main");
  });
});

describe("node bench/mdl/main.ts --only measure,replay", () => {
  it("says what it leaves out where a history has nothing to measure", () => {
    const { dir } = createRepository({ files: { "a.txt": "one\n" } });
    const { figures, skipped } = JSON.parse(
      runBench(dir, "--only", "measure,replay", "--json"),
    ) as BenchDocument;
    expect(figures).toEqual([]);
    expect(skipped.map(({ reason }) => reason)).toEqual([
      "no commit changes 5 to 20 files",
      "the history has one commit",
    ]);
  });
});

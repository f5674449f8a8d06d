import { describe, expect, it } from "vitest";
import { editSources, generateSources } from "../../bench/steps/generate-sources.ts";

describe("generateSources", () => {
  const files = generateSources(1);

  it("gives 500 files of about 4 MB, each with a path of its own", () => {
    const bytes = files.reduce((sum, { text }) => sum + text.length, 0);
    expect(new Set(files.map(({ path }) => path)).size).toBe(500);
    expect(bytes).toBeGreaterThan(3_800_000);
    expect(bytes).toBeLessThan(4_400_000);
  });

  it("gives the same for the same seed and another text for another", () => {
    expect(generateSources(1)).toEqual(files);
    expect(generateSources(2)[0]?.text).not.toBe(files[0]?.text);
  });

  it("edits ten files, adds two and removes two", () => {
    const changes = editSources(files, 1);
    const known = new Map(files.map(({ path, text }) => [path, text]));
    const kinds = [...changes].map(([path, text]) =>
      text === null ? "removed" : known.has(path) ? (text === known.get(path) ? "same" : "edited") : "added",
    );
    const count = (kind: string): number => kinds.filter((found) => found === kind).length;
    expect([count("edited"), count("added"), count("removed"), count("same")]).toEqual([10, 2, 2, 0]);
  });
});

import { describe, expect, it } from "vitest";
import { type BothAttributes, chooseFiles } from "../../../forge/measure/choose-files.ts";
import { compareTrees } from "../../../forge/measure/compare-trees.ts";
import type { PathAttributes, TreeEntry } from "../../../forge/ports.ts";

const LIMIT = 1000;
const entry = (path: string, oid: string, bytes = 10): TreeEntry => ({ path, kind: "file", oid, bytes });
const marks = (generated: boolean): PathAttributes => ({ generated, vendored: false });

/** Chooses from one file that changed, with `generated` said of it before and after. */
function choose(before: boolean | null, after: boolean) {
  const attributes: BothAttributes = {
    base: before === null ? null : new Map([["a.ts", marks(before)]]),
    head: new Map([["a.ts", marks(after)]]),
  };
  const base = before === null ? [] : [entry("a.ts", "1")];
  return chooseFiles(compareTrees(base, [entry("a.ts", "2")]), attributes, LIMIT);
}

const none: BothAttributes = { base: new Map(), head: new Map() };

describe("choosing the files to measure", () => {
  it("leaves out what both trees call generated", () => {
    const { changed, excluded } = choose(true, true);
    expect(changed).toEqual([]);
    expect(excluded).toEqual([{ path: "a.ts", reason: "generated", bytes: 10 }]);
  });

  it("measures what only the change itself calls generated, so that it cannot hide its files", () => {
    expect(choose(false, true).changed).toHaveLength(1);
  });

  it("measures what was generated before and no longer is", () => {
    expect(choose(true, false).changed).toHaveLength(1);
  });

  it("believes the only tree when there is no base", () => {
    expect(choose(null, true).changed).toEqual([]);
    expect(choose(null, false).changed).toHaveLength(1);
  });

  it.each([
    [10, 2000, "1"],
    [2000, 10, "2"],
  ])("lists a path of %i and then %i bytes, and names the version that can be read", (before, after, oid) => {
    const comparison = compareTrees([entry("a.ts", "1", before)], [entry("a.ts", "2", after)]);
    const { changed, half_left_out, excluded } = chooseFiles(comparison, none, LIMIT);
    expect(changed).toEqual([]);
    expect(excluded).toEqual([{ path: "a.ts", reason: "too_large", bytes: 2000 }]);
    expect(half_left_out.map(({ readable }) => readable.oid)).toEqual([oid]);
  });

  it("leaves a path out without more when every version that exists is too large or packed", () => {
    const base = [entry("a.ts", "1", 2000), entry("b.min.js", "2", 2000)];
    const head = [entry("a.ts", "3", 3000), entry("b.min.js", "4", 10), entry("c.ts", "5", 2000)];
    const { changed, half_left_out, excluded } = chooseFiles(compareTrees(base, head), none, LIMIT);
    expect([changed, half_left_out]).toEqual([[], []]);
    expect(excluded.map(({ reason, bytes }) => [reason, bytes])).toEqual([
      ["too_large", 3000],
      ["minified", 2000],
      ["too_large", 2000],
    ]);
  });

  it("drops unchanged files that have no text without listing them", () => {
    const same = [entry("a.ts", "1"), entry("big.ts", "2", 2000), entry("package-lock.json", "3")];
    const { unchanged, excluded } = chooseFiles(compareTrees(same, same), none, LIMIT);
    expect(unchanged.map(({ path }) => path)).toEqual(["a.ts"]);
    expect(excluded).toEqual([]);
  });

  it("lists changed symlinks and submodules", () => {
    const head: readonly TreeEntry[] = [
      { path: "l", kind: "symlink", oid: "1", bytes: 4 },
      { path: "s", kind: "submodule", oid: "2", bytes: 0 },
    ];
    expect(chooseFiles(compareTrees([], head), none, LIMIT).excluded).toEqual([
      { path: "l", reason: "symlink", bytes: 4 },
      { path: "s", reason: "submodule", bytes: 0 },
    ]);
  });
});

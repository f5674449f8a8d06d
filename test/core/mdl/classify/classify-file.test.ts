import { describe, expect, it } from "vitest";
import { categorize, classifyFile, type FileFacts } from "../../../../core/mdl/index.ts";

const facts = (path: string, text: string, more: Partial<FileFacts> = {}): FileFacts => {
  const content = new TextEncoder().encode(text);
  const attributes = { generated: false, vendored: false };
  return { path, bytes: content.length, attributes, content, ...more };
};
const reason = (file: FileFacts) => classifyFile(file).excluded;

describe("the category of a file", () => {
  it.each([
    ["core/mdl/index.ts", "code"],
    ["Makefile", "code"],
    ["src/contest.py", "code"],
    ["src/latest/thing.rs", "code"],
    ["migrations/1.sql", "code"],
    ["test/core/a.ts", "tests"],
    ["packages/x/__tests__/a.js", "tests"],
    ["src/a.test.ts", "tests"],
    ["src/a.spec.tsx", "tests"],
    ["pkg/a_test.go", "tests"],
    ["tests/README.md", "tests"],
    ["src/test_io.py", "tests"],
    ["src/FooTest.java", "tests"],
    ["docs/logo.svg", "docs"],
    ["README", "docs"],
    ["LICENSE", "docs"],
    ["src/notes.rst", "docs"],
    ["src/license.ts", "docs"],
    ["package.json", "data"],
    [".github/workflows/ci.yml", "data"],
    [".gitignore", "data"],
    ["assets/a.csv", "data"],
  ])("of %s is %s", (path, category) => {
    expect(categorize(path)).toBe(category);
  });
});

describe("what is left out", () => {
  it("is nothing of a plain source", () => {
    expect(classifyFile(facts("src/a.ts", "const a = 1;\n"))).toEqual({ category: "code", excluded: null });
    expect(reason(facts("src/empty.js", ""))).toBeNull();
  });

  it("is what .gitattributes names", () => {
    expect(reason(facts("a.ts", "", { attributes: { generated: true, vendored: true } }))).toBe("generated");
    expect(reason(facts("a.ts", "", { attributes: { generated: false, vendored: true } }))).toBe("vendored");
  });

  it("is a version of the root of trust, and no other file beside it", () => {
    expect(reason(facts(".github/quantum-forge/root/12.json", "{}"))).toBe("generated");
    for (const path of [
      "root/12.json",
      ".github/quantum-forge/root/x.json",
      ".github/quantum-forge/root/1.json/a.ts",
    ])
      expect(reason(facts(path, "{}"))).toBeNull();
  });

  it.each(["package-lock.json", "a/yarn.lock", "pnpm-lock.yaml", "go.sum", "Cargo.lock", "x/y/Gemfile.lock"])(
    "is the lock file %s",
    (path) => {
      expect(reason(facts(path, "{}"))).toBe("lock_file");
    },
  );

  it("is a file with a NUL in its first 8000 bytes, not one with a later NUL", () => {
    expect(reason(facts("a.png", "\0"))).toBe("binary");
    expect(reason(facts("a.txt", `${"a".repeat(7999)}\0`))).toBe("binary");
    expect(reason(facts("a.txt", `${"a".repeat(8000)}\0`))).toBeNull();
  });

  it("is a file that is too large, by its size alone", () => {
    expect(reason(facts("a.txt", "a", { bytes: 8 * 2 ** 20 }))).toBeNull();
    expect(reason(facts("a.txt", "a", { bytes: 8 * 2 ** 20 + 1 }))).toBe("too_large");
    expect(reason(facts("a.txt", "a", { bytes: 100, largest_bytes: 99 }))).toBe("too_large");
  });

  it("is a script or style sheet that is minified by name or by its line lengths", () => {
    expect(reason(facts("a.min.js", ""))).toBe("minified");
    expect(reason(facts("a-min.css", ""))).toBe("minified");
    expect(reason(facts("a.js", "f();".repeat(600)))).toBe("minified");
    expect(reason(facts("a.js", "f();\n".repeat(600)))).toBeNull();
    expect(reason(facts("a.js", "f();"))).toBeNull();
    expect(reason(facts("a.json", "1, ".repeat(2000)))).toBeNull();
  });
});

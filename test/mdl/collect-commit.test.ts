import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { createRepository, temporaryFolder } from "../git-fixture.ts";
import { type LabelledCommit, loadLabelledCommits } from "./labelled-commits.ts";

const SCRIPT = join(import.meta.dirname, "collect-commit.ts");

describe("a collected commit", () => {
  const repository = createRepository({
    files: {
      "src/a.c": "int a;\r\nint b;\r\n",
      "src/near.c": "int near;\n",
      "far/away/model.c": "int model;\n",
      "src/secret.pem": "-----BEGIN PRIVATE KEY-----\n",
      "vendor/other.c": "int other;\n",
      "package-lock.json": "{}\n",
    },
  });
  const base = repository.git("rev-parse", "HEAD");
  const commit = repository.commit({ "src/a.c": null, "src/c.c": "int c;\n" });
  const collected = collect("--source", "far/away/model.c");

  it("holds both sides byte for byte, a null where a path is not there", () => {
    expect(collected).toMatchObject({
      name: `owner-name/${commit.slice(0, 10)}`,
      origin: { repository: "https://example.com/owner/name", commit, base },
      label: "simpler",
      changed: [
        { path: "src/a.c", head: null },
        { path: "src/c.c", base: null },
      ],
    });
    expect(texts(collected.request.base)).toEqual({ "src/a.c": "int a;\r\nint b;\r\n" });
    expect(texts(collected.request.head)).toEqual({ "src/c.c": "int c;\n" });
  });

  it("holds the neighbours, the nearest last, without lock files, secrets and the code of others", () => {
    expect(collected.trained.map(({ path }) => path)).toEqual(["far/away/model.c", "src/near.c"]);
  });

  it("holds a named source once, however it is found", () => {
    expect(collected.indexed).toEqual([]);
  });

  function collect(...more: readonly string[]): LabelledCommit {
    const into = temporaryFolder();
    const told = {
      repo: repository.dir,
      origin: "https://example.com/owner/name",
      licence: "MIT",
      kind: "refactoring",
      label: "simpler",
      why: "One variable gives way to another.",
      into,
    };
    const options = Object.entries(told).flatMap(([name, value]) => [`--${name}`, value]);
    execFileSync(process.execPath, [SCRIPT, ...options, ...more]);
    const [only] = loadLabelledCommits(into);
    if (only === undefined) throw new Error("nothing was collected");
    return only;
  }
});

function texts(files: readonly { readonly path: string; readonly text: Uint8Array }[]): object {
  return Object.fromEntries(files.map(({ path, text }) => [path, Buffer.from(text).toString("utf8")]));
}

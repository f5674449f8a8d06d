import { globSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { bitsToBytes } from "../../../core/mdl/index.ts";
import { decode, encode } from "../../core/mdl/arithmetic-coder.ts";
import { createRepository, type FixtureRepository } from "../../git-fixture.ts";
import { type BenchDocument, ROOT, runBench } from "./run-bench.ts";

const LF = 10;

/** The short form of the benchmark: some of this repository's own files, one tier, sizes alone. */
describe("node bench/mdl/main.ts --only size", () => {
  const sources = globSync("core/vbh/verify/*.ts", { cwd: ROOT }).sort();
  const files = Object.fromEntries(sources.map((path) => [path, readFileSync(join(ROOT, path), "utf8")]));
  let repository: FixtureRepository;
  let document: BenchDocument;

  beforeAll(() => {
    repository = createRepository({ files: { ...files, "package-lock.json": "{}\n", "nul.bin": "\0" } });
    document = JSON.parse(runBench(repository.dir, "--only", "size", "--json"));
  });

  it("reads the files that the tool measures, and no others", () => {
    expect(document.repositories).toMatchObject([
      { files: sources.length, text_bytes: framed(files).length },
    ]);
  });

  it("prints each peer's size and the ratio to the best of them", () => {
    const [figure] = document.figures;
    const [own, ...peers] = figure?.parts ?? [];
    expect(figure?.figure).toBe("size, fast / best peer");
    expect(peers.map(({ name }) => name).toSorted()).toEqual([
      "7z PPMd o8",
      "brotli -q 11",
      "xz -9e",
      "zstd -19 --long=27",
    ]);
    expect(figure?.value).toBe((own?.value ?? 0) / Math.min(...peers.map(({ value }) => value)));
  });

  it("says the length of a code from which the text can be read back", () => {
    const text = framed(files);
    const { code, bits } = encode(text);
    const own = document.figures[0]?.parts[0]?.value ?? 0;
    expect(own).toBe(bitsToBytes(bits));
    expect(Math.abs(code.length - own)).toBeLessThanOrEqual(8);
    expect(Buffer.compare(decode(code, text.length), text)).toBe(0);
  });

  it("prints the same as a table", () => {
    const table = runBench(repository.dir, "--only", "size");
    const value = document.figures[0]?.value.toFixed(3) ?? "";
    expect(table).toContain(
      `/${basename(repository.dir)} at ${repository.git("rev-parse", "HEAD").slice(0, 10)}`,
    );
    expect(table).toMatch(new RegExp(`^size, fast / best peer .* ${value.replace(".", "\\.")} `, "m"));
  });
});

/** Path, LF, content, two NUL: what docs/mdl.md says of files without NUL and CR LF. */
function framed(files: Readonly<Record<string, string>>): Buffer {
  const parts = Object.entries(files).flatMap(([path, text]) => [
    Buffer.from(path),
    Buffer.of(LF),
    Buffer.from(text),
    Buffer.of(0, 0),
  ]);
  return Buffer.concat(parts);
}

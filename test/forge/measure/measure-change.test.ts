import { describe, expect, it } from "vitest";
import { openSourceRepository } from "../../../adapters/git/index.ts";
import { sha256 } from "../../../adapters/keys/index.ts";
import { noProgress } from "../../../adapters/telemetry/terminal-progress.ts";
import { measureBlock, measureDelta } from "../../../core/mdl/index.ts";
import { changeMetrics } from "../../../forge/measure/change-measurement.ts";
import { DEFAULT_LIMITS, type Limits } from "../../../forge/measure/limits.ts";
import { measureChange } from "../../../forge/measure/measure-change.ts";
import type { MeasureDependencies } from "../../../forge/measure/measure-dependencies.ts";
import type { SourceRepository } from "../../../forge/ports.ts";
import { createRepository, type Files } from "../../git-fixture.ts";

const around = (source: SourceRepository): MeasureDependencies => ({
  source,
  cache: { get: async () => null, put: async () => {} },
  measurer: {
    concurrency: 1,
    prepare: () => {},
    block: async (files, tier) => measureBlock(files, tier),
    delta: async (change) => measureDelta(change),
  },
  progress: noProgress,
  primitives: { sha256 },
});

/** Measures the step from one set of files to the next, and notes which blobs are read on the way. */
async function measureStep(before: Files, after: Files, limits: Partial<Limits> = {}) {
  const made = createRepository({ files: before });
  const base = made.git("rev-parse", "HEAD");
  const head = made.commit(after);
  const opened = await openSourceRepository(made.dir);
  const read: string[] = [];
  const source: SourceRepository = {
    ...opened,
    readBlobs: (oids) => {
      read.push(...oids);
      return opened.readBlobs(oids);
    },
  };
  const range = { base, head, tier: "fast", limits: { ...DEFAULT_LIMITS, ...limits }, whole: true } as const;
  const change = await measureChange(around(source), range);
  return { change, metrics: changeMetrics(change), read };
}

const statements = (count: number): string =>
  Array.from({ length: count }, (_none, at) => `export const value${at} = ${(at + 3) * 7919};\n`).join("");
const OLD = `// A module.\n${statements(3)}`;
const BYTES = "// A \0 module.\n";
const NUMBERS = ["mdl_delta", "novelty", "removal"] as const;

describe("a change that makes text binary", () => {
  it("is measured as bytes, so that one NUL in a comment does not hide what was added", async () => {
    const { change, metrics } = await measureStep({ "a.ts": OLD }, { "a.ts": BYTES + statements(40) });
    expect(change.excluded).toEqual([]);
    expect(metrics.mdl_delta.value).toBeGreaterThan(100);
  });

  it("negates when it is taken back", async () => {
    const hidden = { "a.ts": BYTES + statements(40) };
    const there = await measureStep({ "a.ts": OLD }, hidden);
    const back = await measureStep(hidden, { "a.ts": OLD });
    expect(back.change.delta?.mdl_delta_bits).toBe(-(there.change.delta?.mdl_delta_bits ?? 0));
  });

  it("is measured too when it makes a script minified", async () => {
    const packed = `const a=[${"7919,".repeat(1000)}0];`;
    const { change, metrics } = await measureStep({ "a.js": OLD }, { "a.js": packed });
    expect(change.excluded).toEqual([]);
    expect(metrics.mdl_delta.status).toBe("measured");
  });

  it("is left out when it was binary before as well", async () => {
    const { change, metrics } = await measureStep({ image: BYTES }, { image: `${BYTES}more` });
    expect(change.excluded).toMatchObject([{ path: "image", reason: "binary" }]);
    expect(metrics.mdl_delta).toMatchObject({ status: "not_applicable", value: null });
  });
});

describe("the whole tree", () => {
  it("says what its length leaves out, so that attributes in a change cannot take it to 0 unseen", async () => {
    const before = { "a.ts": OLD, "yarn.lock": "a\n" };
    const { change } = await measureStep(before, { ".gitattributes": "* linguist-vendored\n" });
    expect(change.repo_left_out).toEqual([
      { reason: "vendored", files: 3, bytes: OLD.length + "a\n".length + "* linguist-vendored\n".length },
    ]);
    expect((await measureStep(before, { "b.ts": "1\n" })).change.repo_left_out).toEqual([
      { reason: "lock_file", files: 1, bytes: 2 },
    ]);
  });
});

describe("a change across the size limit", () => {
  const large = "x".repeat(2000);
  const limits = { max_file_bytes: 1000 };

  it.each([
    ["grows", { a: OLD, b: "1\n" }, { a: large, b: "2\n" }],
    ["shrinks", { a: large, b: "1\n" }, { a: OLD, b: "2\n" }],
  ])("is missing when a file %s across it, whatever else was changed", async (_case, before, after) => {
    const { change, metrics, read } = await measureStep(before, after, { ...limits, max_repo_bytes: 1 });
    expect(change.excluded).toEqual([{ path: "a", reason: "too_large", bytes: 2000 }]);
    const reason = expect.stringMatching(/^1 changed file is too_large .*--max-file-bytes/);
    for (const name of NUMBERS) expect(metrics[name]).toMatchObject({ status: "missing", reason });
    expect(read).toHaveLength(3);
  });

  it("is measured without a file that is binary where it is not too large", async () => {
    const { change, metrics } = await measureStep(
      { image: BYTES, b: "1\n" },
      { image: `${BYTES}${large}`, b: "2\n" },
      limits,
    );
    expect(change.excluded).toMatchObject([{ path: "image", reason: "too_large" }]);
    expect(metrics.mdl_delta.status).toBe("measured");
  });
});

describe("a change with more text than the limit", () => {
  const before = { a: "1234\n" };
  const after = { a: "12345\n" };

  it("is missing, names the option, and is not read", async () => {
    const { metrics, read } = await measureStep(before, after, { max_change_bytes: 10, max_repo_bytes: 1 });
    const reason = "the change has 11 bytes of files, more than the limit of 10 (--max-change-bytes)";
    for (const name of NUMBERS) expect(metrics[name]).toMatchObject({ status: "missing", reason });
    expect(read).toEqual([]);
  });

  it("is measured at the limit", async () => {
    const { metrics } = await measureStep(before, after, { max_change_bytes: 11 });
    expect(metrics.mdl_delta.status).toBe("measured");
  });
});

import { appendFile, mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { trialFile } from "../../../adapters/backends/trial-file.ts";
import type { Trial } from "../../../core/optimize/backend/index.ts";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "trials-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const trial = (ms: number): Trial => ({ problem: "schedule", size: 4, backend: "local", reached: true, ms });

describe("trialFile", () => {
  it("remembers trials, in a folder that it makes", async () => {
    const memory = trialFile(join(folder, "some", "trials.ndjson"));
    expect(await memory.read()).toEqual([]);
    await memory.add([trial(1), trial(2)]);
    await memory.add([trial(3)]);
    expect(await memory.read()).toEqual([trial(1), trial(2), trial(3)]);
  });

  it("passes over lines that are no trials", async () => {
    const path = join(folder, "broken.ndjson");
    const memory = trialFile(path);
    await memory.add([trial(1)]);
    await appendFile(
      path,
      'null\n{"backend":"local"}\nrubbish\n[1]\n{"problem":"schedule","size":1,"backend":"abacus"}\n',
    );
    await memory.add([trial(2)]);
    expect(await memory.read()).toEqual([trial(1), trial(2)]);
  });

  it("forgets the older half of very many", async () => {
    const path = join(folder, "many.ndjson");
    const memory = trialFile(path);
    await memory.add(Array.from({ length: 4001 }, (_, at) => trial(at)));
    const kept = await memory.read();
    expect([kept.length, kept.at(-1)?.ms]).toEqual([2000, 4000]);
    expect((await readFile(path, "utf8")).trimEnd().split("\n")).toHaveLength(2000);
  });
});

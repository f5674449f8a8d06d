import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { raceWriters } from "../../bench/registry/race-writers.ts";
import type { Verification } from "../../core/vbh/index.ts";
import { bareRemote, clone, createRepository, temporaryFolder } from "../git-fixture.ts";
import { recordIds } from "./registry-branch.ts";
import { runBuild, runJson } from "./run-forge.ts";

/** Every build is there once, numbered without a gap, and its evidence holds. */
async function expectWhole(repository: Parameters<typeof recordIds>[0], count: number): Promise<void> {
  const ids = recordIds(repository);
  expect(ids.map((id) => Number(id.slice(-3)))).toEqual(Array.from({ length: count }, (_, at) => at + 1));
  expect(repository.git("rev-list", "--count", "quantum-forge")).toBe(String(count));
  const options = { cwd: repository.dir };
  const verified = await Promise.all(ids.map((id) => runJson<Verification>(["verify", id], options)));
  expect(verified.map(({ vbh_status }) => vbh_status)).toEqual(ids.map(() => "SELF_SIGNED"));
  const counters = verified.map(({ header }) => Number(header.split(":")[1]));
  expect(counters).toEqual(ids.map((_, at) => at + 1));
}

describe("processes that record at the same time", () => {
  it("all land in one clone, with no key made twice", async () => {
    const made = createRepository({ files: { a: "1\n" } });
    const runs = [1, 2, 3, 4].map((hits) => runBuild(["--cache", `c=${hits}/9`], { cwd: made.dir }));
    const reports = await Promise.all(runs);
    expect(new Set(reports.map(({ build }) => build.id)).size).toBe(4);
    await expectWhole(made, 4);
  });

  it("all land on the remote of eight clones, five builds from each, one commit a build", async () => {
    process.env["QUANTUM_FORGE_HOME"] = join(temporaryFolder(), "home");
    const { recorded, faults } = await raceWriters(temporaryFolder(), { writers: 8, builds: 5 });
    expect({ recorded, faults }).toEqual({ recorded: 40, faults: [] });
  }, 240_000);

  it("record one build when it is the same one", async () => {
    const made = createRepository({ files: { a: "1\n" } });
    const reports = await Promise.all([1, 2].map(() => runBuild([], { cwd: made.dir })));
    expect(new Set(reports.map(({ build }) => build.id)).size).toBe(1);
    expect(reports.map(({ registry }) => registry?.already_recorded).toSorted()).toEqual([false, true]);
    expect(recordIds(made)).toHaveLength(1);
  });

  it("all land on the remote of two clones that have different keys", async () => {
    const first = createRepository({ files: { a: "1\n" } });
    const remote = bareRemote(first);
    const second = clone(remote);
    const homes = [0, 1].map(() => ({ QUANTUM_FORGE_HOME: join(temporaryFolder(), "home") }));
    const runs = [first, second, first, second].map(({ dir }, at) =>
      runBuild(["--push", "--cache", `c=${at}/9`], { cwd: dir, env: homes[at % 2] ?? {} }),
    );
    for (const { registry } of await Promise.all(runs)) expect(registry?.pushed_to).toBe("origin");
    await expectWhole(remote, 4);
  });
});

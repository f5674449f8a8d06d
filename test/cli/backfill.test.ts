import { rmSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Verification } from "../../core/vbh/index.ts";
import { createRepository, type FixtureRepository } from "../git-fixture.ts";
import { recordIds, registryHead } from "./registry-branch.ts";
import { runForge, runJson } from "./run-forge.ts";

type Backfilled = {
  readonly planned: readonly { readonly commit: string; readonly recorded: boolean }[];
  readonly recorded: readonly { readonly id: string; readonly commit: string }[];
};
type Listed = { readonly builds: readonly { readonly origin: string; readonly timestamp: string }[] };

/** Commits on the first days of January 2026, one a day, oldest first. */
function history(days: number): { readonly made: FixtureRepository; readonly ids: readonly string[] } {
  const made = createRepository();
  const ids = Array.from({ length: days }, (_, at) =>
    made.commit({ "a.ts": `export const a = ${at};\n` }, `day ${at + 1}`, `2026-01-0${at + 1}T10:00:00Z`),
  );
  return { made, ids };
}

describe("backfill", () => {
  it("records the commits before HEAD, oldest first, each on its own day", async () => {
    const { made, ids } = history(5);
    const { planned, recorded } = await runJson<Backfilled>(["backfill", "--last", "3"], { cwd: made.dir });
    expect(planned.map(({ commit }) => commit)).toEqual(ids.slice(1, 4));
    expect(recorded.map(({ commit }) => commit)).toEqual(ids.slice(1, 4));
    expect(recorded.map(({ id }) => id)).toEqual(["qf-20260102-001", "qf-20260103-001", "qf-20260104-001"]);
    expect(made.git("rev-list", "--count", "quantum-forge")).toBe("3");
    const { builds } = await runJson<Listed>(["status"], { cwd: made.dir });
    expect(builds.map(({ timestamp }) => timestamp.slice(0, 10))).toEqual([
      "2026-01-04",
      "2026-01-03",
      "2026-01-02",
    ]);
    expect(builds.every(({ origin }) => origin === "backfill")).toBe(true);
  });

  it("adds nothing the second time, and only what is missing when asked for more", async () => {
    const { made, ids } = history(4);
    const run = (last: string) => runJson<Backfilled>(["backfill", "--last", last], { cwd: made.dir });
    await run("1");
    const before = registryHead(made);
    expect((await run("1")).recorded).toEqual([]);
    expect(registryHead(made)).toBe(before);
    const more = await run("99");
    expect(more.planned.map(({ recorded }) => recorded)).toEqual([false, false, true]);
    expect(more.recorded.map(({ commit }) => commit)).toEqual(ids.slice(0, 2));
  });

  it("lists what it would do and writes nothing with --dry-run", async () => {
    const { made, ids } = history(3);
    const refs = made.git("for-each-ref");
    const { planned, recorded } = await runJson<Backfilled>(["backfill", "--dry-run"], { cwd: made.dir });
    expect(planned).toEqual(ids.slice(0, 2).map((commit) => ({ commit, recorded: false })));
    expect(recorded).toEqual([]);
    expect(made.git("for-each-ref")).toBe(refs);
  });

  it("goes on where it was killed", async () => {
    const { made, ids } = history(9);
    const words = ["backfill", "--last", "8"];
    const kill = { after_ms: 1500, group: false };
    await runForge(words, { cwd: made.dir, kill });
    rmSync(join(made.dir, ".git/refs/heads/quantum-forge.lock"), { force: true });
    const before = recordIds(made);
    const { recorded } = await runJson<Backfilled>(words, { cwd: made.dir });
    expect(recorded.map(({ commit }) => commit)).toEqual(ids.slice(before.length, 8));
    expect(recordIds(made)).toHaveLength(8);
    const { vbh_status } = await runJson<Verification>(["verify"], { cwd: made.dir });
    expect(vbh_status).toBe("SELF_SIGNED");
  });

  it("has nothing to do in a history of one commit", async () => {
    const { made } = history(1);
    const { status, stdout } = await runForge(["backfill", "--dry-run"], { cwd: made.dir });
    expect({ status, stdout }).toEqual({ status: 0, stdout: "no earlier commits\n" });
  });
});

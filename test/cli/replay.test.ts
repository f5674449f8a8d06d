import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { ReplayReport } from "../../forge/replay.ts";
import { createRepository, type FixtureRepository, temporaryFolder } from "../git-fixture.ts";
import { registryHead } from "./registry-branch.ts";
import { runForge, runJson } from "./run-forge.ts";

type Document = ReplayReport & { readonly schema: string; readonly policy: { readonly source: string } };

/** Commits on the first days of January 2026, all but the last recorded, and those of the named days promoted in turn. */
async function recordedDays(days: number, promoted: readonly number[] = []): Promise<FixtureRepository> {
  const made = createRepository();
  for (let day = 1; day <= days; day += 1) {
    made.commit({ "a.ts": `export const a = ${day};\n` }, `day ${day}`, `2026-01-0${day}T10:00:00Z`);
  }
  made.git("config", "user.name", "Alice");
  made.git("config", "user.email", "alice@example.org");
  await runJson(["backfill", "--last", String(days)], { cwd: made.dir });
  for (const day of promoted) await runJson(["promote", `2026010${day}-001`], { cwd: made.dir });
  return made;
}

function policyFile(text: string): string {
  const path = join(temporaryFolder(), "tried.yml");
  writeFileSync(path, text);
  return path;
}

describe("replay", () => {
  it("shows what another policy would have decided, and writes nothing", async () => {
    const made = await recordedDays(4);
    const head = registryHead(made);
    const tried = policyFile("preset: strict\n");
    const { status, stdout } = await runForge(["replay", "--policy", tried], { cwd: made.dir });
    expect(status).toBe(0);
    expect(stdout).toContain(`3 recorded builds judged anew by ${tried}`);
    expect(stdout).toContain("3 decisions would change: it promotes 0, leaves 0 to a person and rejects 3.");
    expect(stdout).toMatch(
      /qf-20260102-001 {2}review, else promote {2}reject {4}unknown\n {6}MDL delta .* <= -100 B/,
    );
    expect(stdout).toContain("No build has a known outcome yet");
    for (const line of stdout.split("\n").slice(1)) expect(line.length).toBeLessThanOrEqual(80);
    expect(registryHead(made)).toBe(head);
  });

  it("counts builds that wait for a root of trust and a run as what they would be", async () => {
    const made = await recordedDays(3);
    const report = await runJson<Document>(["replay", "--last", "1"], { cwd: made.dir });
    expect(report).toMatchObject({
      schema: "quantum-forge/replay@1",
      policy: { source: "built in" },
      replayed: 1,
      recorded: 2,
      decisions: { promote: 0, review: 1, reject: 0 },
      open: { builds: 1, subjects: ["tests_failed", "conclusion", "vbh", "source"] },
      flips: [],
      suggestion: null,
    });
  });

  it("sets decisions against what became of the builds", async () => {
    const made = await recordedDays(4, [1, 2, 3]);
    await runJson(["rollback", "--reason", "slow pages"], { cwd: made.dir });
    const { outcomes } = await runJson<Document>(["replay"], { cwd: made.dir });
    expect(outcomes.replayed).toMatchObject({ good: 1, bad: 1, promoted: 2, false_promotions: { hits: 1 } });
    expect(outcomes.recorded).toEqual(outcomes.replayed);
    const { stdout } = await runForge(["replay", "--suggest"], { cwd: made.dir });
    expect(stdout).toContain("Of 2 builds of known outcome 1 turned out well and 1 badly.");
    expect(stdout.replace(/\s+/g, " ")).toContain(
      "there is not enough history. It takes 20 builds of known outcome (there are 2) and 3 known bad ones (there are 1).",
    );
  });

  it("refuses a share that is none, a policy that is none, and a registry without builds", async () => {
    const made = await recordedDays(2);
    for (const share of ["5", "5%", "1", "-0.1"]) {
      const { status, stderr } = await runForge(["replay", `--false-promotions=${share}`], { cwd: made.dir });
      expect(status).toBe(2);
      expect(stderr).toContain("E_LIMIT: expected a share from 0 to less than 1");
    }
    const bad = policyFile("channels: [{ name: a }, { name: a }]\n");
    const { status, stderr } = await runForge(["replay", "--policy", bad], { cwd: made.dir });
    expect(status).toBe(2);
    expect(stderr).toContain("E_POLICY_CONTRADICTION");
    const empty = createRepository({ files: { a: "1\n" } });
    const nothing = await runForge(["replay"], { cwd: empty.dir });
    expect(nothing.status).toBe(2);
    expect(nothing.stderr).toContain("E_NOTHING_RECORDED");
  });
});

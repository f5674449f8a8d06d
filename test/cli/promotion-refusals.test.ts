import { describe, expect, it } from "vitest";
import type { FixtureRepository } from "../git-fixture.ts";
import { BUILDS, codesOf, move, recordedRemote } from "./promotion-fixture.ts";
import { registryHead } from "./registry-branch.ts";
import { runForge } from "./run-forge.ts";

const day = (ahead: number) => new Date(Date.now() + ahead * 86_400_000).toISOString().slice(0, 10);
const remote = recordedRemote(`
channels:
  - name: staging
  - name: production
    soak: 24h
    promoters: [bob@example.org]
  - name: frozen
    freeze:
      - { name: now, from: ${day(-2)}, to: ${day(2)}, time_zone: UTC, hotfix: false }
`);
/** Generous: each run takes as long as the machine is busy. */
const TIMEOUT_MS = 240_000;

/** A refusal writes nothing, whatever refused. */
async function unchanged<Result>(made: FixtureRepository, act: () => Promise<Result>): Promise<Result> {
  const before = [registryHead(made), registryHead(remote.bare())];
  const result = await act();
  expect([registryHead(made), registryHead(remote.bare())]).toEqual(before);
  return result;
}

describe("a command that cannot be meant is refused with exit code 2 and one line", () => {
  it.each([
    ["an unknown build", ["promote", "077", "--channel", "staging"], "E_BUILD_UNKNOWN"],
    ["a name that fits two builds", ["promote", "001", "--channel", "staging"], "E_BUILD_AMBIGUOUS"],
    ["a channel that is not there", ["promote", BUILDS[0], "--channel", "stagin"], "E_CHANNEL"],
    ["an unknown target", ["rollback", "--to", "077", "--channel", "staging"], "E_BUILD_UNKNOWN"],
    ["a hotfix without a reason", ["promote", BUILDS[0], "--hotfix", "now"], "E_REASON"],
    ["a reason without a hotfix", ["promote", BUILDS[0], "--reason", "why not"], "E_REASON"],
    [
      "a hotfix of a freeze that is not there",
      ["promote", BUILDS[0], "--channel", "frozen", "--hotfix", "nov", "--reason", "x"],
      "E_FREEZE",
    ],
    ["an empty reason", ["hold", "--reason", "  "], "E_REASON"],
    ["a reason of two lines", ["hold", "--reason", "a\nb"], "E_REASON"],
    ["criteria that are none", ["pin", BUILDS[0], "--criteria", "speed:9"], "E_POLICY_CRITERIA"],
    ["criteria that ask for less", ["pin", BUILDS[0], "--criteria", "score:1"], "E_POLICY_LOOSER"],
    ["no build", ["promote"], "E_ARGUMENT"],
  ])(
    "%s",
    async (_what, words, code) => {
      const made = remote.clone();
      const run = await runForge(words, { cwd: made.dir });
      expect(run).toMatchObject({ status: 2, stdout: "" });
      expect(run.stderr).toMatch(new RegExp(`^error: ${code}: [^\\n]+\\n$`));
    },
    TIMEOUT_MS,
  );

  it(
    "nobody that Git knows of",
    async () => {
      const made = remote.clone(null);
      const run = await runForge(["hold", "--channel", "staging"], { cwd: made.dir });
      expect(run.status).toBe(2);
      expect(run.stderr).toMatch(/^error: E_NO_IDENTITY: [^\n]*git config user\.email [^\n]*\n$/);
      made.git("config", "user.name", "Carol C.");
      expect(await move(made, "hold", "--channel", "frozen")).toMatchObject({
        status: 0,
        event: { kind: "hold", actor: "Carol C." },
      });
      await move(made, "release", "--channel", "frozen");
    },
    TIMEOUT_MS,
  );
});

describe("a move that a guard stands against is refused with exit code 1 and writes nothing", () => {
  it(
    "goes by the policy that the remote has now, not by the one that this clone knows",
    async () => {
      const made = remote.clone();
      const boss = remote.clone("boss@example.org");
      boss.commit({
        ".github/quantum-forge.yml": "channels: [{ name: staging, promoters: [boss@example.org] }]",
      });
      boss.git("push", "--quiet", "origin", "HEAD:main");
      try {
        const refused = await unchanged(made, () => move(made, "promote", BUILDS[0]));
        expect(codesOf(refused)).toEqual(["NOT_A_PROMOTER"]);
      } finally {
        boss.git("push", "--quiet", "--force", "origin", "HEAD~1:main");
      }
    },
    TIMEOUT_MS,
  );

  it(
    "says each guard, what would help and when it holds by itself",
    async () => {
      const made = remote.clone();
      const run = await unchanged(made, () =>
        runForge(["promote", BUILDS[0], "--channel", "production"], { cwd: made.dir }),
      );
      expect(run).toMatchObject({ status: 1, stderr: "" });
      expect(run.stdout).toMatch(
        /^ {2}REFUSED {2}promote qf-20260102-001 to production: 3 of \d+ conditions/,
      );
      for (const code of ["NOT_A_PROMOTER", "NOT_ON_PREVIOUS_CHANNEL", "NOT_SOAKED"]) {
        expect(run.stdout).toContain(`refused  ${code}: `);
      }
      expect(run.stdout).toContain("quantum-forge promote qf-20260102-001 --channel staging");
      expect(run.stdout.split("\n").every((line) => line.length <= 80)).toBe(true);
    },
    TIMEOUT_MS,
  );

  it(
    "already running, older than what runs, on hold, not soaked, frozen",
    async () => {
      const made = remote.clone("bob@example.org");
      const staging = ["--channel", "staging"] as const;
      await move(made, "promote", BUILDS[1], ...staging);
      const refused = async (...words: readonly string[]) =>
        codesOf(await unchanged(made, () => move(made, ...words)));
      expect(await refused("promote", BUILDS[1], ...staging)).toEqual(["ALREADY_RUNNING"]);
      expect(await refused("promote", BUILDS[0], ...staging)).toEqual(["OLDER_THAN_RUNNING"]);
      expect(await refused("promote", BUILDS[1], "--channel", "production")).toEqual(["NOT_SOAKED"]);
      expect(await refused("promote", BUILDS[1], "--channel", "frozen")).toContain("CHANNEL_FROZEN");
      expect(await refused("rollback", ...staging)).toEqual(["NOTHING_TO_RETURN_TO"]);
      expect(await refused("rollback", "--channel", "production")).toContain("NOTHING_RUNNING");
      expect(await refused("pin", BUILDS[2], ...staging)).toEqual(["NOT_RUNNING"]);
      await move(made, "hold", ...staging);
      expect(await refused("promote", BUILDS[2], ...staging)).toEqual(["CHANNEL_HELD"]);
    },
    TIMEOUT_MS,
  );
});

describe("a clone of another kind", () => {
  it(
    "moves channels when its HEAD is detached, and when it is shallow",
    async () => {
      const detached = remote.clone("bob@example.org");
      detached.git("checkout", "--quiet", "--detach", "HEAD~1");
      expect(await move(detached, "lock", "--channel", "production")).toMatchObject({ status: 0 });
      const shallow = remote.clone("bob@example.org", "--depth=1");
      expect(await move(shallow, "unlock", "--channel", "production")).toMatchObject({ status: 0 });
      expect(codesOf(await move(shallow, "promote", BUILDS[0], "--channel", "production"))).not.toContain(
        "VBH_FAILED",
      );
    },
    TIMEOUT_MS,
  );
});

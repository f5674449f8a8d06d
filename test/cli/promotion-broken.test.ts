import { chmodSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { type FixtureRepository, temporaryFolder } from "../git-fixture.ts";
import { BUILDS, codesOf, move, recordedRemote } from "./promotion-fixture.ts";
import { registryHead } from "./registry-branch.ts";
import { runForge, runJson } from "./run-forge.ts";

const folder = temporaryFolder();
const fatal = join(folder, "fatal");
const sick = join(folder, "sick");
/** Its parent is the command that observes: it dies between the two commits of a promotion. */
const script = `test -e ${fatal} && kill -9 $PPID; test ! -e ${sick}`;
const remote = recordedRemote(`
channels:
  - name: plain
  - name: production
    health: [{ name: shell, command: [sh, -c, "${script}"] }]
`);
/** Generous: each run takes as long as the machine is busy. */
const TIMEOUT_MS = 240_000;

function hook(bare: FixtureRepository, body: string): () => void {
  const path = join(bare.dir, "hooks/pre-receive");
  mkdirSync(join(bare.dir, "hooks"), { recursive: true });
  writeFileSync(path, `#!/bin/sh\n${body}\n`);
  chmodSync(path, 0o755);
  return () => rmSync(path);
}

type Channels = {
  readonly channels: readonly { readonly channel: string; readonly [key: string]: unknown }[];
};

async function production({ dir: cwd }: FixtureRepository) {
  const { channels } = await runJson<Channels>(["rollback-status"], { cwd });
  return channels.find(({ channel }) => channel === "production");
}

// Each test goes on from where the one before left the channels.
describe("a remote that does not take a move", () => {
  it(
    "leaves everything as it was when it refuses, and when it dies half way",
    async () => {
      const made = remote.clone();
      await runForge(["rollback-status"], { cwd: made.dir });
      const words = ["promote", BUILDS[0], "--channel", "plain"];
      const before = registryHead(remote.bare());
      const refusing = hook(remote.bare(), "echo no moves on Fridays >&2; exit 1");
      const refused = await runForge(words, { cwd: made.dir });
      expect(refused).toMatchObject({ status: 3, stdout: "" });
      expect(refused.stderr).toMatch(/^error: E_PUSH_REJECTED: [^\n]+\n$/);
      refusing();
      const dying = hook(remote.bare(), "kill -9 $PPID");
      const died = await runForge(words, { cwd: made.dir });
      expect(died).toMatchObject({ status: 3, stdout: "" });
      expect(died.stderr).toMatch(/^error: E_(REMOTE_UNREACHABLE|PUSH_REJECTED): [^\n]+\n$/);
      dying();
      expect(registryHead(remote.bare())).toBe(before);
      expect(await move(made, ...words)).toMatchObject({ status: 0, result: "done" });
    },
    TIMEOUT_MS,
  );

  it(
    "leaves the promotion under way when it refuses the second commit, and the same command ends it",
    async () => {
      const made = remote.clone();
      const words = ["promote", BUILDS[1], "--channel", "plain"];
      const seen = join(folder, "seen");
      const once = hook(remote.bare(), `test -e ${seen} && exit 1; touch ${seen}`);
      expect(await runForge(words, { cwd: made.dir })).toMatchObject({ status: 3 });
      once();
      const { channels } = await runJson<Channels>(["rollback-status", "--channel", "plain"], {
        cwd: made.dir,
      });
      expect(channels).toMatchObject([{ promoting: { build_id: BUILDS[1] } }]);
      expect(await move(made, ...words)).toMatchObject({ status: 0, result: "done" });
    },
    TIMEOUT_MS,
  );
});

describe("a promotion that is killed between its two commits", () => {
  it(
    "is under way, and is finished by the same command, given up by rollback, or settled by reconcile",
    async () => {
      const [killed, other] = [remote.clone(), remote.clone("bob@example.org")];
      await move(other, "promote", BUILDS[2], "--channel", "plain");
      const kill = async (id: string) => {
        writeFileSync(fatal, "");
        const run = await runForge(["promote", id, "--channel", "production"], { cwd: killed.dir });
        rmSync(fatal);
        expect(run).toMatchObject({ status: null, stderr: "" });
        expect(await production(other)).toMatchObject({ promoting: { build_id: id } });
      };
      await kill(BUILDS[0]);
      expect(codesOf(await move(other, "promote", BUILDS[1], "--channel", "production"))).toContain(
        "ALREADY_PROMOTING",
      );
      expect(await move(other, "promote", BUILDS[0], "--channel", "production")).toMatchObject({
        status: 0,
        result: "done",
        event: { kind: "promoted", actor: "bob@example.org" },
      });

      await kill(BUILDS[1]);
      expect(await move(killed, "rollback", "--channel", "production")).toMatchObject({
        status: 0,
        result: "given_up",
        event: { kind: "rejected", restored: BUILDS[0] },
      });
      expect(await production(other)).toMatchObject({
        promoting: null,
        running: { build_id: BUILDS[0], since: expect.any(String) },
      });

      await kill(BUILDS[2]);
      const settled = await runJson(["reconcile"], { cwd: other.dir });
      expect(settled).toMatchObject({ moves: [{ kind: "observe", result: "done", build_id: BUILDS[2] }] });
      expect(await production(killed)).toMatchObject({
        promoting: null,
        running: { build_id: BUILDS[2] },
      });

      writeFileSync(sick, "");
      const back = await runForge(["rollback", "--channel", "production"], { cwd: killed.dir });
      rmSync(sick);
      expect(back.status).toBe(1);
      expect(back.stdout).toMatch(
        /^ {2}UNHEALTHY {2}production runs qf-20260102-001, and its health checks fail\n/,
      );
      expect(await production(other)).toMatchObject({ hold: { automatic: true } });
    },
    TIMEOUT_MS,
  );
});

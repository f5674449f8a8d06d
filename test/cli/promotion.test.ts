import { describe, expect, it } from "vitest";
import { BUILDS, codesOf, move, recordedRemote } from "./promotion-fixture.ts";
import { registryHead } from "./registry-branch.ts";
import { runForge, runJson } from "./run-forge.ts";

const remote = recordedRemote("channels: [{ name: production }]");
/** Generous: each run takes as long as the machine is busy. */
const TIMEOUT_MS = 240_000;

describe("the commands that move a channel, on a clone of a bare remote", () => {
  it(
    "promote, list, roll back, hold, pin and lock, each pushed and seen by the next clone",
    async () => {
      const [first, second] = [remote.clone(), remote.clone("bob@example.org")];
      const promoted = await move(first, "promote", BUILDS[0]);
      expect(promoted).toMatchObject({
        status: 0,
        schema: "quantum-forge/promote@1",
        result: "done",
        channel: "production",
        from: null,
        to: BUILDS[0],
        verified: { vbh_status: "SELF_SIGNED" },
        health: [],
        dry_run: false,
        pushed_to: "origin",
        event: { kind: "promoted", actor: "ada@example.org" },
      });
      expect(registryHead(remote.bare())).toBe(promoted.commit);
      const text = await runForge(["promote", "20260102-002"], { cwd: second.dir });
      expect(text).toMatchObject({ status: 0, stderr: "" });
      expect(text.stdout).toMatch(/^ {2}PROMOTED {2}qf-20260102-002 to production\n/);
      expect(text.stdout).toContain("quantum-forge rollback --channel production");

      const list = await runJson<{ readonly candidates: readonly object[] }>(["rollback-list"], {
        cwd: first.dir,
      });
      expect(list.candidates).toMatchObject([{ build_id: BUILDS[0], eligible: true, default: true }]);
      const listed = await runForge(["rollback-list"], { cwd: first.dir });
      expect(listed.stdout).toContain(`production  a rollback returns to ${BUILDS[0]}`);

      const back = await move(first, "rollback", "--reason", "slow pages");
      expect(back).toMatchObject({ status: 0, result: "done", from: BUILDS[1], to: BUILDS[0] });
      expect(await move(second, "pin", BUILDS[0])).toMatchObject({ status: 0, result: "done" });
      expect(codesOf(await move(first, "promote", BUILDS[2]))).toEqual(["CHANNEL_HELD"]);
      const status = await runForge(["rollback-status"], { cwd: first.dir });
      expect(status.stdout).toMatch(
        /^ {2}production {2}runs qf-20260102-001 @ [0-9a-f]{7} {2}not observed\n/,
      );
      expect(status.stdout).toMatch(/Held +at qf-20260102-001 by bob@example.org since/);
      const listing = await runForge(["status"], { cwd: first.dir });
      expect(listing.stdout).toMatch(/\n {2}production {2}runs qf-20260102-001 since [^\n]*, held\n$/);

      expect(await move(first, "release")).toMatchObject({ status: 0, result: "done" });
      expect(await move(first, "lock")).toMatchObject({ status: 0, owner: "ada@example.org" });
      expect(codesOf(await move(second, "promote", BUILDS[2]))).toEqual(["CHANNEL_LOCKED"]);
      expect(codesOf(await move(second, "unlock"))).toEqual(["CHANNEL_LOCKED"]);
      expect(await move(second, "unlock", "--force")).toMatchObject({ status: 0, result: "done" });
      expect(await runJson(["reconcile"], { cwd: second.dir })).toMatchObject({
        schema: "quantum-forge/reconcile@1",
        moves: [],
      });
      const main = remote.bare().git("rev-parse", "main");
      expect(main).toBe(first.git("rev-parse", "main"));
      expect(first.git("status", "--porcelain")).toBe("");
    },
    TIMEOUT_MS,
  );

  it(
    "write nothing with --dry-run, not even keys, and go without the remote only with --no-push",
    async () => {
      const made = remote.clone();
      const home = `${made.dir}-home`;
      const words = ["promote", BUILDS[2], "--dry-run", "--json"];
      const before = registryHead(remote.bare());
      const dry = await runForge(words, { cwd: made.dir, env: { QUANTUM_FORGE_HOME: home } });
      expect(JSON.parse(dry.stdout)).toMatchObject({ result: "planned", dry_run: true, commit: null });
      expect(made.git("for-each-ref", "refs/quantum-forge")).toBe("");
      await expect(import("node:fs/promises").then(({ stat }) => stat(home))).rejects.toThrow("ENOENT");
      made.git("fetch", "--quiet", "origin", "quantum-forge:quantum-forge");
      made.git("remote", "set-url", "origin", "file:///nowhere");
      const cutOff = await runForge(["promote", BUILDS[2]], { cwd: made.dir });
      expect(cutOff).toMatchObject({ status: 3, stdout: "" });
      expect(cutOff.stderr).toMatch(/^error: E_REMOTE_UNREACHABLE: [^\n]+\n$/);
      expect(await move(made, "promote", BUILDS[2], "--no-push")).toMatchObject({
        status: 0,
        pushed_to: null,
      });
      expect(registryHead(remote.bare())).toBe(before);
    },
    TIMEOUT_MS,
  );
});

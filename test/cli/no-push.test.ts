import { describe, expect, it } from "vitest";
import { createRepository } from "../git-fixture.ts";
import { BUILDS, move, recordedRemote } from "./promotion-fixture.ts";
import { registryHead } from "./registry-branch.ts";
import { runForge } from "./run-forge.ts";

const remote = recordedRemote("channels: [{ name: production }]");
const TOLD = "note: only this clone knows of the move, as --no-push asks; to push it: ";
/** Generous: each run takes as long as the machine is busy. */
const TIMEOUT_MS = 240_000;

describe("a move that is not pushed", () => {
  it(
    "in a registry that the remote has too is told, with the command that pushes it",
    async () => {
      const made = remote.clone();
      const before = registryHead(remote.bare());
      const promoted = await runForge(["promote", BUILDS[0], "--no-push"], { cwd: made.dir });
      expect(promoted).toMatchObject({ status: 0, stderr: `${TOLD}git push origin quantum-forge\n` });
      await move(made, "promote", BUILDS[1], "--no-push");
      const back = await runForge(["rollback", "--no-push", "--repo", made.dir], { cwd: remote.bare().dir });
      expect(back).toMatchObject({
        status: 0,
        stderr: `${TOLD}git -C ${made.dir} push origin quantum-forge\n`,
      });
      expect(registryHead(remote.bare())).toBe(before);

      made.git("push", "--quiet", "origin", "quantum-forge");
      expect(registryHead(remote.bare())).toBe(registryHead(made));
      const refused = await move(remote.clone(), "promote", BUILDS[0]);
      expect(refused).toMatchObject({ status: 1, result: "refused" });
    },
    TIMEOUT_MS,
  );

  it(
    "is not worth a word when nothing was written, or when no remote has the registry",
    async () => {
      const made = remote.clone();
      const planned = await runForge(["promote", BUILDS[2], "--no-push", "--dry-run"], { cwd: made.dir });
      expect(planned.stderr).not.toContain("only this clone");
      const refused = await runForge(["release", "--no-push"], { cwd: made.dir });
      expect(refused).toMatchObject({ status: 1, stderr: "" });
      const alone = createRepository({ files: { a: "1\n" } });
      alone.git("config", "user.email", "ada@example.org");
      const held = await runForge(["hold", "--no-push"], { cwd: alone.dir });
      expect(held).toMatchObject({ status: 0, stderr: "" });
    },
    TIMEOUT_MS,
  );
});

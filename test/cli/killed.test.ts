import { rmSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { readAnew } from "../../bench/registry/read-anew.ts";
import { createRepository } from "../git-fixture.ts";
import { recordIds, registryHead, registryPaths } from "./registry-branch.ts";
import { runBuild, runForge } from "./run-forge.ts";

const RUNS = 20;
/** Generous: each run takes as long as the machine is busy. */
const TIMEOUT_MS = 240_000;

it(
  "leaves the whole build or none when it is killed at any moment, and the next run works",
  async () => {
    const made = createRepository({ files: { a: "1\n" } });
    const cwd = made.dir;
    const started = performance.now();
    await runBuild([], { cwd });
    const usual = performance.now() - started;
    let landed = 1;
    for (let run = 1; run <= RUNS; run++) {
      // Nothing is written in the first half of a run.
      const after_ms = usual * (0.5 + Math.random() / 2);
      const kill = { after_ms, group: run % 2 === 0 };
      await runForge(["--cache", `c=${run}/99`], { cwd, kill });
      // A Git process that is killed while it holds a lock leaves it; here nobody else can hold one.
      for (const lock of ["refs/heads/quantum-forge.lock", "packed-refs.lock"]) {
        rmSync(join(made.dir, ".git", lock), { force: true });
      }
      const ids = recordIds(made);
      expect(ids.length - landed).toBeOneOf([0, 1]);
      landed = ids.length;
      expect(made.git("rev-list", "--count", registryHead(made))).toBe(String(landed));
      const leaves = made.git("show", "quantum-forge:registry/log/checkpoint").split("\n")[1];
      expect(Number(leaves)).toBe(4 * landed);
      expect(registryPaths(made).filter((path) => path.endsWith(".sigs.json"))).toHaveLength(landed);
      expect((await readAnew(made.dir)).keys).toHaveLength(landed);
    }
    const last = await runBuild(["--cache", "c=99/99"], { cwd });
    expect(last.verification?.vbh_status).toBe("SELF_SIGNED");
    expect(recordIds(made).at(-1)).toBe(last.build.id);
    expect(made.git("fsck", "--no-dangling", "--no-progress", "refs/heads/quantum-forge")).toBe("");
    expect(made.git("status", "--porcelain")).toBe("");
  },
  TIMEOUT_MS,
);

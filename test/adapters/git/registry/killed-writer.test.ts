import { spawn } from "node:child_process";
import { once } from "node:events";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { openRegistryStore } from "../../../../adapters/git/index.ts";
import { createRepository, type FixtureRepository } from "../../../git-fixture.ts";

const WRITER = fileURLToPath(new URL("append-forever.ts", import.meta.url));
const RUNS = 20;

/** An append takes about this long, so that a kill falls into each part of it. */
const APPEND_MS = 60;

/** Lets a writer land one append, then kills it, on every second run with the Git processes that it started. */
async function writeAndKill(made: FixtureRepository, run: number): Promise<void> {
  const writer = spawn(process.execPath, [WRITER, made.dir], {
    detached: true,
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = once(writer, "exit");
  await once(writer.stdout, "data");
  await new Promise((resolve) => setTimeout(resolve, Math.random() * APPEND_MS));
  if (writer.pid === undefined) throw new Error("the writer did not start");
  process.kill(run % 2 === 0 ? writer.pid : -writer.pid, "SIGKILL");
  await ended;
}

it("leaves the branch with each whole commit or without it when a writer is killed at any moment", async () => {
  const made = createRepository({ files: { a: "1" } });
  let count = 0;
  for (let run = 0; run < RUNS; run++) {
    await writeAndKill(made, run);
    // A Git process that is killed while it holds a lock leaves it; here nobody else can hold one.
    for (const lock of ["refs/heads/quantum-forge.lock", "packed-refs.lock"]) {
      rmSync(join(made.dir, ".git", lock), { force: true });
    }
    const snapshot = await (await openRegistryStore(made.dir)).snapshot();
    count = Number(Buffer.from((await snapshot.read("count")) ?? []).toString());
    const paths = await snapshot.list("n");
    const numbers = (await snapshot.readMany(paths)).map((bytes) => Number(Buffer.from(bytes).toString()));
    expect(numbers.toSorted((a, b) => a - b)).toEqual(Array.from({ length: count }, (_, at) => at + 1));
    expect(Number(made.git("rev-list", "--count", `${snapshot.head}`))).toBe(count);
  }
  expect(count).toBeGreaterThanOrEqual(RUNS);
  expect(made.git("fsck", "--no-dangling", "--no-progress", "refs/heads/quantum-forge")).toBe("");
  expect(made.git("status", "--porcelain")).toBe("");
});

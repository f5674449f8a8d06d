import { execFileSync, spawn, spawnSync } from "node:child_process";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { temporaryFolder } from "../git-fixture.ts";

/** The Go program of this folder, or why it cannot be had. */
export type GoProgram = {
  readonly absent: string | null;
  /** Runs a command of it and gives the one document that it prints; throws with what it says on standard error. */
  run<Result>(words: readonly string[], input?: string): Promise<Result>;
};

/** buildGoProgram compiles the program; its modules are pinned by go.sum and come from the Go module proxy the first time. */
export function buildGoProgram(): GoProgram {
  const binary = join(temporaryFolder(), "interop");
  const absent = build(binary);
  return { absent, run: (words, input = "") => run(binary, words, input) };
}

function build(binary: string): string | null {
  if (spawnSync("go", ["version"]).status !== 0) return "Go is not installed";
  const cwd = join(import.meta.dirname, "go");
  const env = { ...process.env, GOFLAGS: "-mod=readonly", GOWORK: "off", CGO_ENABLED: "0" };
  try {
    execFileSync("go", ["mod", "download", "golang.org/x/mod"], { cwd, env, stdio: "pipe", timeout: 60_000 });
  } catch {
    return "the Go module proxy cannot be reached";
  }
  execFileSync("go", ["build", "-trimpath", "-o", binary, "."], { cwd, env, stdio: "pipe" });
  return null;
}

async function run<Result>(binary: string, words: readonly string[], input: string): Promise<Result> {
  const child = spawn(binary, words, { stdio: "pipe" });
  child.stdin.end(input);
  const [out, said] = await Promise.all([text(child.stdout), text(child.stderr)]);
  if (said !== "") throw new Error(said);
  return JSON.parse(out) as Result;
}

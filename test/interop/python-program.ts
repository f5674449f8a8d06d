import { spawn, spawnSync } from "node:child_process";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { temporaryFolder } from "../git-fixture.ts";

/** A program of the folder python, or why it cannot be had. */
export type PythonProgram = {
  readonly absent: string | null;
  /** Runs a command of it and gives the one document that it prints; throws with what it says on standard error. */
  run<Result>(word: string, input: unknown): Promise<Result>;
};

const FOLDER = join(import.meta.dirname, "python");
const INSTALL = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--only-binary", ":all:"];

/** openPythonProgram makes a virtual environment with the pinned packages, which come from the Python package index. */
export function openPythonProgram(name: string): PythonProgram {
  const folder = temporaryFolder();
  const python = join(folder, "bin/python");
  const absent = install(folder, python);
  return { absent, run: (word, input) => run(python, [join(FOLDER, name), word], JSON.stringify(input)) };
}

function install(folder: string, python: string): string | null {
  if (spawnSync("python3", ["-m", "venv", folder], { timeout: 60_000 }).status !== 0)
    return "Python with venv is not installed";
  const words = [...INSTALL, "--requirement", join(FOLDER, "requirements.txt")];
  const { status } = spawnSync(python, words, { timeout: 120_000 });
  return status === 0 ? null : "the Python package index cannot be reached";
}

async function run<Result>(python: string, words: readonly string[], input: string): Promise<Result> {
  const child = spawn(python, words, { stdio: "pipe" });
  child.stdin.end(input);
  const [out, said] = await Promise.all([text(child.stdout), text(child.stderr)]);
  if (said !== "") throw new Error(said);
  return JSON.parse(out) as Result;
}

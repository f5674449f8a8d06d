import { createHash } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { runProgram } from "./run-program.ts";
import { runScript } from "./run-script.ts";
import { ScriptError } from "./script-error.ts";

const REQUIREMENTS = join("adapters", "python", "bridge", "requirements.txt");
const FOLDER = ".venv";
const PYTHON = join(FOLDER, "bin", "python");
/** Says what was installed to the end. */
const MARK = join(FOLDER, "requirements.sha256");
/** The oldest Python that the pinned versions run on. */
const OLDEST = [3, 11] as const;

/**
 * `npm run python` makes the project's own virtual environment, .venv, with the quantum packages of the pinned
 * requirements: those versions and hashes, wheels alone, so that no package runs code of its own while it is
 * installed. Does nothing when that is what is there. Needs python3 with venv, and the registry of Python's packages.
 */
await runScript(async () => {
  const text = await readFile(REQUIREMENTS, "utf8").catch((cause: unknown) => {
    throw new ScriptError("E_PYTHON", {
      what: `expected the pinned requirements at ${REQUIREMENTS}, found none`,
      remedy: "run this in the root of the project",
      cause,
    });
  });
  const wanted = createHash("sha256").update(text).digest("hex");
  if ((await readFile(MARK, "utf8").catch(() => "")) === wanted && (await runs(PYTHON))) {
    console.log(`${FOLDER} has what ${REQUIREMENTS} names`);
  } else {
    await requirePython();
    console.log(`making ${FOLDER} with what ${REQUIREMENTS} names; this takes a minute or two`);
    await makeEnvironment();
    await install();
    await writeFile(MARK, wanted);
    console.log(`made ${FOLDER}`);
  }
  console.log(`to use it: export QUANTUM_FORGE_PYTHON=${resolve(PYTHON)}`);
});

async function requirePython(): Promise<void> {
  const version = await runProgram("python3", ["-c", "import sys; print(*sys.version_info[:2])"], "").catch(
    (cause: unknown) => {
      throw new ScriptError("E_PYTHON", {
        what: "expected the command python3, but it could not be started",
        remedy: `install Python ${OLDEST.join(".")} or newer and put it on the PATH`,
        cause,
      });
    },
  );
  const [major = 0, minor = 0] = version.trim().split(" ").map(Number);
  if (major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1])) return;
  throw new ScriptError("E_PYTHON", {
    what: `expected Python ${OLDEST.join(".")} or newer, found ${major}.${minor}`,
    remedy: "install a newer one and put it on the PATH as python3",
  });
}

async function makeEnvironment(): Promise<void> {
  await runProgram("python3", ["-m", "venv", "--clear", FOLDER], "").catch((cause: unknown) => {
    throw new ScriptError("E_PYTHON", {
      what: `expected python3 -m venv to make ${FOLDER}, but it did not\n${(cause as Error).message}`,
      remedy: "install Python's venv (python3-venv on Debian)",
      cause,
    });
  });
}

async function install(): Promise<void> {
  const options = ["--require-hashes", "--only-binary", ":all:", "--no-deps", "--disable-pip-version-check"];
  const words = ["-m", "pip", "install", "--quiet", ...options, "-r", REQUIREMENTS];
  await runProgram(PYTHON, words, "see what pip says above, and whether the registry can be reached");
}

async function runs(python: string): Promise<boolean> {
  return runProgram(python, ["-c", ""], "").then(
    () => true,
    () => false,
  );
}

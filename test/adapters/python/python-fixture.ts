import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { openPythonAdapters, type PythonOptions } from "../../../adapters/python/index.ts";
import type { BackendError, QuantumAdapter } from "../../../core/optimize/backend/index.ts";
import { type Ising, seededRandom } from "../../../core/optimize/ising/index.ts";

const ROOT = join(import.meta.dirname, "..", "..", "..");

/** The folder of the bridge, for tests that stand beside it. */
export const BRIDGE: string = join(ROOT, "adapters", "python", "bridge");

/** The interpreter with the quantum packages: the one that was named, else the project's own. */
export const PYTHON: string = process.env["QUANTUM_FORGE_PYTHON"] ?? join(ROOT, ".venv", "bin", "python");

/** Any interpreter, for bridges that need no package. */
export const PLAIN_PYTHON: string = existsSync(PYTHON) ? PYTHON : ownPython();

/** Why no bridge can be started here; null when one can. */
export const pythonAbsence: string | null = PLAIN_PYTHON === "" ? "there is no python3" : null;

/** Why the real packages cannot be asked here; null when they can. */
export function packagesAbsence(): string | null {
  if (!existsSync(PYTHON)) return "there is no .venv (npm run python) and no QUANTUM_FORGE_PYTHON";
  const needed = ["pennylane", "pennylane_lightning", "qiskit", "scipy", "qiskit_ibm_runtime", "boto3"];
  const modules = [...needed, "braket.aws", "cirq_google", "dwave.system"];
  const program = `from importlib.util import find_spec; print(*[m for m in ${JSON.stringify(modules)} if not find_spec(m)])`;
  const { status, stdout } = spawnSync(PYTHON, ["-I", "-c", program], { encoding: "utf8" });
  if (status !== 0) return `${PYTHON} does not have all of ${modules.join(", ")}`;
  return stdout.trim() === "" ? null : `Python does not have ${stdout.trim()}`;
}

/** openAdapter opens the adapters and gives the one of a name. */
export function openAdapter(name: string, options: PythonOptions): QuantumAdapter {
  const found = openPythonAdapters(options).find((adapter) => adapter.name === name);
  if (found === undefined) throw new Error(`expected an adapter ${name}, found none`);
  return found;
}

/** failureOf gives what a question ends with; null when it has an answer. */
export function failureOf(asked: Promise<unknown>): Promise<BackendError | null> {
  return asked.then(
    () => null,
    (error: BackendError) => error,
  );
}

/** A problem with biases and couplings of every size and sign, none alike, so that no sign or order can be mistaken. */
export function lopsidedIsing(n: number, seed: number): Ising {
  const random = seededRandom(seed);
  const drawn = () => 2 * random() - 1;
  const pairs = Array.from({ length: n }, (_, j) => Array.from({ length: j }, (__, i) => ({ i, j }))).flat();
  // Every other pair in reverse, and one pair twice: both are allowed.
  const couplings = pairs.map(({ i, j }, at) => ({
    ...(at % 2 ? { i, j } : { i: j, j: i }),
    value: drawn(),
  }));
  return {
    constant: drawn(),
    fields: Array.from({ length: n }, (_, i) => drawn() + (i + 1) / n),
    couplings: [...couplings, ...couplings.slice(0, 1)],
  };
}

/** The machine's own, by its real name; empty when there is none. */
function ownPython(): string {
  const { stdout } = spawnSync("python3", ["-c", "import sys; print(sys.executable)"], { encoding: "utf8" });
  return (stdout ?? "").trim();
}

import { access, constants } from "node:fs/promises";
import { isAbsolute, join } from "node:path";
import { BackendError } from "../../core/optimize/backend/index.ts";
import { keyHome } from "../keys/key-home.ts";

/**
 * findPython gives the interpreter that has the quantum packages: $QUANTUM_FORGE_PYTHON, else bin/python of the virtual
 * environment `python` in the user's own folder (keyHome). Never one that a repository or the PATH names: it would run
 * with the credentials of the providers. Throws BackendError E_BACKEND_MISSING.
 */
export async function findPython(
  environment: Readonly<Record<string, string | undefined>>,
  userHome: string,
): Promise<string> {
  const named = environment["QUANTUM_FORGE_PYTHON"] ?? "";
  const python = named === "" ? join(homeOf(environment, userHome), "python", "bin", "python") : named;
  if (!isAbsolute(python)) {
    throw missing(`expected an absolute path in QUANTUM_FORGE_PYTHON, found ${JSON.stringify(python)}`);
  }
  await access(python, constants.X_OK).catch((cause: unknown) => {
    throw missing(`expected Python with the quantum packages at ${python}, found no program`, cause);
  });
  return python;
}

function homeOf(environment: Readonly<Record<string, string | undefined>>, userHome: string): string {
  try {
    return keyHome(environment, userHome);
  } catch (cause) {
    throw missing(cause instanceof Error ? cause.message : String(cause), cause);
  }
}

function missing(what: string, cause?: unknown): BackendError {
  const remedy = "install the packages as docs/backends.md says, or choose another backend";
  return new BackendError("E_BACKEND_MISSING", { what, remedy, cause });
}

import { realpath } from "node:fs/promises";
import { basename, dirname, isAbsolute, join, relative, sep } from "node:path";
import { KeyError } from "./key-error.ts";

/**
 * refuseLocation throws KeyError E_KEY_LOCATION when `folder`, with symbolic links followed, is `forbiddenRoot`
 * or lies in it: a key there would end in a commit, or be read by the code that is measured.
 */
export async function refuseLocation(folder: string, forbiddenRoot: string): Promise<void> {
  const way = relative(await resolveExisting(forbiddenRoot), await resolveExisting(folder));
  if (way === ".." || way.startsWith(`..${sep}`) || isAbsolute(way)) return;
  throw new KeyError("E_KEY_LOCATION", {
    what: `expected keys outside the measured repository, found ${folder}`,
    remedy: "set QUANTUM_FORGE_HOME to a folder outside it",
  });
}

/** The real path of what exists of a path, with the rest appended. */
async function resolveExisting(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch {
    const parent = dirname(path);
    return parent === path ? path : join(await resolveExisting(parent), basename(path));
  }
}

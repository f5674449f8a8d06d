import { mkdir, stat } from "node:fs/promises";
import { dirname } from "node:path";

/**
 * makeFolders makes a folder and those above it that are missing; one that is there is left as it is. As mkdir with `recursive`,
 * which never ends where a parent is there and takes no folders, as below /proc. Throws what mkdir throws.
 */
export async function makeFolders(path: string, mode = 0o777): Promise<void> {
  try {
    await mkdir(path, { mode });
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === "EEXIST" && (await stat(path)).isDirectory()) return;
    if (code !== "ENOENT" || dirname(path) === path || (await isThere(dirname(path)))) throw error;
    await makeFolders(dirname(path), mode);
    await makeFolders(path, mode);
  }
}

async function isThere(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

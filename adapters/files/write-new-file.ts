import { lstat, realpath, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { cannotWrite } from "./cannot-write.ts";
import { leadsOut } from "./leads-out.ts";
import { makeFolders } from "./make-folders.ts";

/**
 * writeNewFile writes a file below `root` that is not there yet; one that is there is never replaced, and no link leads the
 * way out of `root`. Throws ForgeError E_OUTPUT.
 */
export async function writeNewFile(root: string, path: string, text: string): Promise<void> {
  const target = join(root, path);
  try {
    await makeFolders(dirname(target));
    if (leadsOut(await realpath(root), await realpath(dirname(target))))
      throw new RangeError(`${JSON.stringify(path)} is behind a link that leads out of it`);
    await writeFile(target, text, { flag: "wx" });
  } catch (cause) {
    throw cannotWrite(dirname(target), cause);
  }
}

/** isPresent tells whether anything, a dangling link too, stands at a path below `root`. */
export async function isPresent(root: string, path: string): Promise<boolean> {
  return (await lstat(join(root, path)).catch(() => null)) !== null;
}

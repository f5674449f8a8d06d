import { readFile, realpath, rename, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { rootPath } from "../../core/vbh/root/index.ts";
import { cannotWrite } from "./cannot-write.ts";
import { leadsOut } from "./leads-out.ts";
import { makeFolders } from "./make-folders.ts";

/** readRootFiles gives the root files of a work tree, version 1 first, up to the first that is absent. */
export async function readRootFiles(workTree: string): Promise<readonly Uint8Array[]> {
  const files: Uint8Array[] = [];
  for (let version = 1; ; version++) {
    const bytes = await readFile(join(workTree, rootPath(version))).catch((error: unknown) => {
      if (error instanceof Error && "code" in error && error.code === "ENOENT") return null;
      throw error;
    });
    if (bytes === null) return files;
    files.push(new Uint8Array(bytes));
  }
}

/** writeRootFile puts a version of the root into a work tree, whole or not at all. Throws ForgeError E_OUTPUT. */
export async function writeRootFile(workTree: string, version: number, text: string): Promise<void> {
  const target = join(workTree, rootPath(version));
  const draft = `${target}.${process.pid}`;
  try {
    await makeFolders(dirname(target));
    if (leadsOut(await realpath(workTree), await realpath(dirname(target))))
      throw new RangeError("the folder of the root files is behind a link that leads out of the work tree");
    await writeFile(draft, text, { flag: "wx" });
    await rename(draft, target);
  } catch (cause) {
    throw cannotWrite(dirname(target), cause);
  }
}

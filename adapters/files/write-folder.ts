import { randomBytes } from "node:crypto";
import { rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { cannotWrite } from "./cannot-write.ts";
import { leadsOut } from "./leads-out.ts";
import { makeFolders } from "./make-folders.ts";

/** writeFolder writes files below `folder`, each whole or not at all. Throws ForgeError E_OUTPUT. */
export async function writeFolder(
  folder: string,
  files: ReadonlyMap<string, string | Uint8Array>,
): Promise<void> {
  try {
    for (const [name, content] of files) {
      const path = join(folder, name);
      if (leadsOut(folder, path)) throw new RangeError(`${JSON.stringify(name)} leads out of it`);
      const draft = `${path}.${randomBytes(6).toString("hex")}`;
      await makeFolders(dirname(path));
      try {
        await writeFile(draft, content, { flag: "wx" });
        await rename(draft, path);
      } catch (cause) {
        await rm(draft, { force: true });
        throw cause;
      }
    }
  } catch (cause) {
    throw cannotWrite(folder, cause);
  }
}

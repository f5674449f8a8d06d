import { randomBytes } from "node:crypto";
import { mkdir, rename, writeFile } from "node:fs/promises";
import { dirname, join, resolve, sep } from "node:path";
import { cannotWrite } from "./cannot-write.ts";

/** writeFolder writes files below `folder`, each whole or not at all. Throws ForgeError E_OUTPUT. */
export async function writeFolder(
  folder: string,
  files: ReadonlyMap<string, string | Uint8Array>,
): Promise<void> {
  const root = resolve(folder);
  try {
    for (const [name, content] of files) {
      const path = join(root, name);
      if (!path.startsWith(join(root, sep))) throw new RangeError(`${JSON.stringify(name)} leads out of it`);
      const draft = `${path}.${randomBytes(6).toString("hex")}`;
      await mkdir(dirname(path), { recursive: true });
      await writeFile(draft, content);
      await rename(draft, path);
    }
  } catch (cause) {
    throw cannotWrite(folder, cause);
  }
}

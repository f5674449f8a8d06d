import { randomBytes } from "node:crypto";
import { rename, rm, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { cannotWrite } from "../../adapters/files/cannot-write.ts";
import type { SurpriseMap } from "../../core/report/index.ts";

/**
 * writeMap writes the surprise map whole or not at all. A symbolic link at `path`, which the change may have brought, is
 * replaced and not followed. Throws ForgeError E_OUTPUT.
 */
export async function writeMap(path: string, map: SurpriseMap): Promise<void> {
  const draft = `${path}.${randomBytes(6).toString("hex")}`;
  try {
    await writeFile(draft, `${JSON.stringify(map)}\n`, { flag: "wx" });
    await rename(draft, path);
  } catch (cause) {
    await rm(draft, { force: true });
    throw cannotWrite(dirname(path), cause);
  }
}

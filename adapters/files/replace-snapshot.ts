import { lstat, rm } from "node:fs/promises";
import { join } from "node:path";
import { ForgeError } from "../../forge/forge-error.ts";
import { REGISTRY_FOLDERS } from "../../forge/registry/registry-files.ts";
import { writeFolder } from "./write-folder.ts";

/**
 * replaceSnapshot writes a registry's files below `folder` in place of an older snapshot. It removes nothing else: folders
 * of those names without a log's checkpoint, and symbolic links, are somebody's own, and E_OUTPUT says so.
 */
export async function replaceSnapshot(folder: string, files: ReadonlyMap<string, Uint8Array>): Promise<void> {
  const root = join(folder, "registry");
  const folders = REGISTRY_FOLDERS.map((name) => join(root, name));
  const there: string[] = [];
  for (const path of [root, ...folders]) {
    const found = await lstat(path).catch(() => null);
    if (found !== null && !found.isDirectory()) throw notOurs(path, "something that is no folder");
    if (found !== null && path !== root) there.push(path);
  }
  const isSnapshot = (await lstat(join(root, "log", "checkpoint")).catch(() => null))?.isFile() === true;
  const [first] = there;
  if (first !== undefined && !isSnapshot) throw notOurs(first, "a folder that is no registry snapshot");
  for (const path of there) await rm(path, { recursive: true });
  await writeFolder(folder, files);
}

function notOurs(path: string, found: string): ForgeError {
  return new ForgeError("E_OUTPUT", {
    what: `expected room for a snapshot at ${JSON.stringify(path)}, found ${found}`,
    remedy: "choose another folder, or move it away",
  });
}

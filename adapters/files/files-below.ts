import type { Dirent } from "node:fs";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { ForgeError } from "../../forge/forge-error.ts";
import { cannotRead } from "./cannot-read.ts";

/** Where there are more, another folder was meant. */
const MOST_FILES = 100_000;

/**
 * filesBelow gives the files of a folder and its folders, with `/` between names, from the folder on; none when it is not there.
 * Links are not followed: a checkout may bring one that leads anywhere. Throws ForgeError E_INPUT_FILE, and E_LIMIT for more than `most`.
 */
export async function filesBelow(folder: string, most = MOST_FILES): Promise<readonly string[]> {
  const found: string[] = [];
  const open = [""];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    for (const entry of await entriesOf(join(folder, at))) {
      const path = at === "" ? entry.name : `${at}/${entry.name}`;
      if (entry.isDirectory()) open.push(path);
      else if (entry.isFile()) found.push(path);
    }
    if (found.length + open.length > most) throw tooMany(folder, most);
  }
  return found;
}

async function entriesOf(folder: string): Promise<readonly Dirent[]> {
  try {
    return await readdir(folder, { withFileTypes: true });
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === "ENOENT") return [];
    throw cannotRead(folder, cause);
  }
}

function tooMany(folder: string, most: number): ForgeError {
  return new ForgeError("E_LIMIT", {
    what: `expected at most ${most} files and folders below ${JSON.stringify(folder)}, found more`,
    remedy: "name the folder in which the reports are",
  });
}

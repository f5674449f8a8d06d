import { constants } from "node:fs";
import { access } from "node:fs/promises";
import { cannotWrite } from "./cannot-write.ts";
import { makeFolders } from "./make-folders.ts";

/**
 * prepareFolder makes the folder that a result will go to, so that one which cannot be written to is told before the
 * work and not after it. Throws ForgeError E_OUTPUT.
 */
export async function prepareFolder(folder: string): Promise<void> {
  try {
    await makeFolders(folder);
    await access(folder, constants.W_OK);
  } catch (cause) {
    throw cannotWrite(folder, cause);
  }
}

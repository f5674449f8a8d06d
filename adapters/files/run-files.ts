import { stat } from "node:fs/promises";
import { join } from "node:path";
import { compareBytewise } from "../../core/compare-bytewise.ts";
import { filesBelow } from "./files-below.ts";

/**
 * runFiles gives the reports of one run: of a folder the `.xml` and `.json` files below it, in bytewise order; any other path is itself,
 * whether or not it is there. Throws ForgeError E_INPUT_FILE and E_LIMIT.
 */
export async function runFiles(path: string): Promise<readonly string[]> {
  const found = await stat(path).catch(() => null);
  if (found === null || !found.isDirectory()) return [path];
  return (await filesBelow(path))
    .filter(isReport)
    .toSorted(compareBytewise)
    .map((below) => join(path, below));
}

/** isReport tells a report by the end of its name. */
export function isReport(path: string): boolean {
  return /\.(?:xml|json)$/i.test(path);
}

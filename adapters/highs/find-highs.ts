import { createRequire } from "node:module";
import { join } from "node:path";

const PACKAGE = "highs";

/**
 * findHighs gives the absolute path of highs, the optional package that solves mixed integer programs, from the user's folder
 * or beside this program; never from the working folder, whose code is what is measured. null when it is not installed.
 */
export function findHighs(home: string, program: string = import.meta.url): string | null {
  for (const origin of [join(home, PACKAGE), program]) {
    try {
      return createRequire(origin).resolve(PACKAGE);
    } catch {
      // The next place, or none.
    }
  }
  return null;
}

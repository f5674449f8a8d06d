import { relative } from "node:path";

/** leadsOut tells whether a path is not the folder itself or below it. Links are not followed. */
export function leadsOut(folder: string, path: string): boolean {
  return /^\.\.(?:[/\\]|$)/.test(relative(folder, path));
}

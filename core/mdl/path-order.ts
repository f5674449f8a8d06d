import { MdlError } from "./mdl-error.ts";

/** comparePaths orders paths by their UTF-8 bytes, which is the order of their code points. */
export function comparePaths(a: string, b: string): number {
  if (a === b) return 0;
  let i = 0;
  while (i < a.length && i < b.length && a.charCodeAt(i) === b.charCodeAt(i)) i++;
  if (i > 0 && isLowSurrogate(a.charCodeAt(i)) && isLowSurrogate(b.charCodeAt(i))) i--;
  return (a.codePointAt(i) ?? -1) - (b.codePointAt(i) ?? -1);
}

/** requirePathOrder throws E_MDL_ORDER unless the paths ascend bytewise, each once. */
export function requirePathOrder(paths: readonly string[]): void {
  for (const [i, path] of paths.entries()) {
    const previous = paths[i - 1];
    if (previous === undefined || comparePaths(previous, path) < 0) continue;
    throw new MdlError("E_MDL_ORDER", {
      what: `expected files in ascending bytewise order of path, found ${JSON.stringify(path)} after ${JSON.stringify(previous)}`,
      remedy: "sort the files by path and give each path once",
    });
  }
}

/** False for NaN, the end of a string. */
function isLowSurrogate(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}

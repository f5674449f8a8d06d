import { compareBytewise } from "../compare-bytewise.ts";
import { MdlError } from "./mdl-error.ts";

/** requirePathOrder throws E_MDL_ORDER unless the paths ascend bytewise, each once. */
export function requirePathOrder(paths: readonly string[]): void {
  for (const [i, path] of paths.entries()) {
    const previous = paths[i - 1];
    if (previous === undefined || compareBytewise(previous, path) < 0) continue;
    throw new MdlError("E_MDL_ORDER", {
      what: `expected files in ascending bytewise order of path, found ${JSON.stringify(path)} after ${JSON.stringify(previous)}`,
      remedy: "sort the files by path and give each path once",
    });
  }
}

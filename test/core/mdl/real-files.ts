import { globSync, readFileSync } from "node:fs";
import { compareBytewise } from "../../../core/compare-bytewise.ts";
import type { TextFile } from "../../../core/mdl/index.ts";

const PACKAGES = new URL("../../../node_modules/", import.meta.url);

/** Files of an installed package, in path order, up to so many bytes. */
export function packageFiles(pattern: string, most: number): readonly TextFile[] {
  const files: TextFile[] = [];
  let left = most;
  for (const path of globSync(pattern, { cwd: PACKAGES }).sort(compareBytewise)) {
    const text = new Uint8Array(readFileSync(new URL(path, PACKAGES)));
    if (text.length > left) continue;
    left -= text.length;
    files.push({ path, text });
  }
  return files;
}

export function textFile(path: string, text: string): TextFile {
  return { path, text: new TextEncoder().encode(text) };
}

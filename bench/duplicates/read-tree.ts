import { spawnSync } from "node:child_process";
import { globSync, lstatSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { isBinary } from "../../core/mdl/classify/index.ts";
import type { TextFile } from "../../core/mdl/index.ts";

/** What jscpd reads by default. */
const LARGEST_FILE_BYTES = 2 ** 20;

/** extractHead writes the files of a repository's HEAD, bare or not, to an empty folder. */
export function extractHead(repository: string, folder: string): void {
  const archive = spawnSync("git", ["-C", repository, "archive", "--format=tar", "HEAD"], {
    maxBuffer: 2 ** 31,
  });
  if (archive.status !== 0) throw new Error(`git archive: ${archive.stderr}`);
  const tar = spawnSync("tar", ["-x", "-C", folder], { input: archive.stdout });
  if (tar.status !== 0) throw new Error(`tar: ${tar.stderr}`);
}

/** readTree gives the text files of a folder, without those that are too large for jscpd. */
export function readTree(folder: string): readonly TextFile[] {
  const paths = globSync(["**/*", "**/.*", "**/.*/**/*"], { cwd: folder });
  return [...new Set(paths)].flatMap((path) => {
    const file = join(folder, path);
    const state = lstatSync(file);
    if (!state.isFile() || state.size > LARGEST_FILE_BYTES) return [];
    const text = new Uint8Array(readFileSync(file));
    return isBinary(text) ? [] : [{ path, text }];
  });
}

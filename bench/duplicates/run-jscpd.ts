import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ClonePair, Region } from "./clone-pair.ts";

type Side = { readonly name: string; readonly start: number; readonly end: number };
type Report = { readonly duplicates: readonly { readonly firstFile: Side; readonly secondFile: Side }[] };

/** runJscpd gives the clones that jscpd (4 or 5) reports for a folder at its defaults; null if it is not there. */
export function runJscpd(program: string, folder: string): readonly ClonePair[] | null {
  const out = mkdtempSync(join(tmpdir(), "quantum-forge-jscpd-"));
  try {
    const options = ["--silent", "--reporters", "json", "--output", out, "."];
    const env = { ...process.env, JSCPD_NO_TIPS: "1" };
    const { error } = spawnSync(program, options, { cwd: folder, env, maxBuffer: 2 ** 28 });
    const report = join(out, "jscpd-report.json");
    if (error !== undefined || !existsSync(report)) return null;
    const { duplicates } = JSON.parse(readFileSync(report, "utf8")) as Report;
    const pairs = duplicates.map(({ firstFile, secondFile }): ClonePair => {
      return { place: regionOf(secondFile), source: regionOf(firstFile) };
    });
    // jscpd 4 gives some clones an end before their start.
    return pairs.filter(({ place, source }) => place.first <= place.last && source.first <= source.last);
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}

/** Text embedded in another format has the name of its own format after the path. */
function regionOf({ name, start, end }: Side): Region {
  return { path: name.replace(/:[a-z0-9-]+$/, "").replace(/^\.\//, ""), first: start, last: end };
}

import { readFile } from "node:fs/promises";
import { runScript } from "./run-script.ts";
import { ScriptError } from "./script-error.ts";

/**
 * `node script/release-notes.ts <tag>` prints the changelog's section for the release, and fails with
 * E_RELEASE unless the tag is `v` and the version in package.json, and CHANGELOG.md has a dated section for it.
 */
await runScript(async () => {
  const tag = process.argv[2] ?? "";
  const version = await packageVersion();
  if (tag !== `v${version}`) {
    throw new ScriptError("E_RELEASE", {
      what: `the tag should be v${version}, as package.json says, but is ${tag || "missing"}`,
      remedy: "set the version in package.json and tag that commit",
    });
  }
  process.stdout.write(section(await readFile("CHANGELOG.md", "utf8"), version));
});

async function packageVersion(): Promise<string> {
  const manifest: unknown = JSON.parse(await readFile("package.json", "utf8"));
  if (typeof manifest === "object" && manifest !== null && "version" in manifest)
    return String(manifest.version);
  throw new ScriptError("E_RELEASE", {
    what: "package.json should have a version but has none",
    remedy: 'add "version"',
  });
}

/** The lines under `## [<version>] - YYYY-MM-DD` up to the next heading of that level or the link list. */
function section(changelog: string, version: string): string {
  const lines = changelog.split("\n");
  const start = lines.findIndex((line) => line.startsWith(`## [${version}] - `));
  if (!/ - \d{4}-\d{2}-\d{2}$/.test(lines[start] ?? "")) {
    throw new ScriptError("E_RELEASE", {
      what: `CHANGELOG.md should have the heading "## [${version}] - YYYY-MM-DD" but has not`,
      remedy: "write the section and its date before the tag",
    });
  }
  const rest = lines.slice(start + 1);
  const end = rest.findIndex((line) => line.startsWith("## ") || /^\[[^\]]+\]: /.test(line));
  return `${(end === -1 ? rest : rest.slice(0, end)).join("\n").trim()}\n`;
}

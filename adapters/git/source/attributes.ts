import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { PathAttributes } from "../../../forge/ports.ts";
import { GitError } from "../git-error.ts";
import type { Location } from "../locate.ts";
import { readBlobs } from "../objects/read-blobs.ts";
import { parsePrintablePath } from "../printable-path.ts";
import { runGit } from "../process/run-git.ts";
import { splitAtNul } from "../process/split-at-nul.ts";

const GENERATED = "linguist-generated";
const VENDORED = "linguist-vendored";
const NEITHER: PathAttributes = { generated: false, vendored: false };

type AttributesFile = { readonly mode: string; readonly oid: string; readonly name: Buffer };

/**
 * readAttributes gives linguist-generated and linguist-vendored of each path as the commit's own
 * .gitattributes files say, and nothing else: no attributes of the user, the system or the clone, so that
 * everybody gets the same answer. Git itself does the matching, macros included.
 */
export async function readAttributes(
  location: Location,
  commit: string,
  paths: readonly string[],
): Promise<ReadonlyMap<string, PathAttributes>> {
  const files = await attributesFiles(location, commit);
  const asked = files.length === 0 ? [] : paths.filter(isAskable);
  const found = asked.length === 0 ? [] : await ask(location, files, asked);
  const attributes = new Map(paths.map((path) => [path, NEITHER] as const));
  for (const [at, path] of asked.entries()) attributes.set(path, found[at] ?? NEITHER);
  return attributes;
}

/** A symlink named .gitattributes has no say (gitattributes(5), NOTES). */
async function attributesFiles({ dir }: Location, commit: string): Promise<readonly AttributesFile[]> {
  const { stdout } = await runGit(dir, ["ls-tree", "-r", "-z", "--full-tree", commit]);
  return splitAtNul(stdout).flatMap((record) => {
    const tab = record.indexOf("\t");
    const name = record.subarray(tab + 1);
    const [mode = "", , oid = ""] = record.toString("latin1", 0, tab).split(" ");
    const isOurs = mode.startsWith("100") && /(?:^|\/)\.gitattributes$/.test(name.toString("latin1"));
    return isOurs ? [{ mode, oid, name }] : [];
  });
}

/** Git refuses to answer for names that lead out of the tree, which only a forged tree has. */
function isAskable(path: string): boolean {
  return path.split("/").every((part) => part !== "" && part !== "." && part !== "..");
}

/**
 * Git before 2.43 has no `check-attr --source`. It can read attributes from an index, so this makes one that
 * holds the .gitattributes alone, in an empty repository of its own whose objects are the real ones: the
 * user's index and info/attributes take no part.
 */
async function ask(
  location: Location,
  files: readonly AttributesFile[],
  paths: readonly string[],
): Promise<readonly PathAttributes[]> {
  await fetchIfPartial(location, files);
  const gitDir = await temporaryFolder();
  try {
    const format = (files[0]?.oid.length ?? 40) === 64 ? ["--object-format=sha256"] : [];
    await runGit(gitDir, ["init", "--quiet", "--bare", "--template=", ...format, "."]);
    const env = {
      GIT_DIR: gitDir,
      GIT_OBJECT_DIRECTORY: join(location.common_dir, "objects"),
      GIT_INDEX_FILE: join(gitDir, "index"),
      GIT_ATTR_NOSYSTEM: "1",
    };
    await runGit(gitDir, ["update-index", "-z", "--index-info"], { env, stdin: indexInfo(files) });
    const settings = ["-c", "core.attributesFile=/dev/null", "-c", "core.ignoreCase=false"];
    const query = ["check-attr", "--cached", "-z", "--stdin", GENERATED, VENDORED];
    const stdin = Buffer.concat(
      paths.flatMap((path) => [parsePrintablePath(path) ?? Buffer.from(path), NUL]),
    );
    const { stdout } = await runGit(gitDir, [...settings, ...query], { env, stdin });
    return parseAnswers(splitAtNul(stdout));
  } finally {
    await rm(gitDir, { recursive: true, force: true });
  }
}

const NUL = Buffer.of(0);

/** A partial clone may lack the files, and the empty repository has no remote to fetch them from. */
async function fetchIfPartial({ dir }: Location, files: readonly AttributesFile[]): Promise<void> {
  for await (const _bytes of readBlobs(
    dir,
    files.map(({ oid }) => oid),
  ));
}

function indexInfo(files: readonly AttributesFile[]): Buffer {
  return Buffer.concat(files.flatMap(({ mode, oid, name }) => [Buffer.from(`${mode} ${oid}\t`), name, NUL]));
}

/** Records of path, attribute, value; two attributes a path, in the order asked. */
function parseAnswers(records: readonly Buffer[]): readonly PathAttributes[] {
  const answers: PathAttributes[] = [];
  for (let at = 0; at + 5 < records.length; at += 6) {
    answers.push({ generated: isSet(records[at + 2]), vendored: isSet(records[at + 5]) });
  }
  return answers;
}

/** Any value but false counts, as in Linguist (lib/linguist/lazy_blob.rb, boolean_attribute). */
function isSet(value: Buffer | undefined): boolean {
  return !["unspecified", "unset", "false"].includes(value?.toString("latin1") ?? "unspecified");
}

async function temporaryFolder(): Promise<string> {
  try {
    return await mkdtemp(join(tmpdir(), "quantum-forge-attributes-"));
  } catch (cause) {
    throw new GitError("E_PERMISSION", {
      what: `expected room for temporary files in ${tmpdir()}, found none (${cause instanceof Error ? cause.message : String(cause)})`,
      remedy: "set TMPDIR to a folder that you may write to",
      cause,
    });
  }
}

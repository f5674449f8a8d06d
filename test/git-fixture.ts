import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { devNull, tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll } from "vitest";

/** Path to content; null removes the file. */
export type Files = Readonly<Record<string, string | Uint8Array | null>>;

/** An entry written straight into a tree, for names and modes that no file system takes. */
export type RawEntry = {
  readonly mode: "100644" | "100755" | "120000" | "160000";
  readonly name: string | Uint8Array;
  /** Content of a blob, or for a submodule the commit id. */
  readonly content: string | Uint8Array;
};

export type FixtureRepository = {
  readonly dir: string;
  /** Runs Git there; gives its output without the last line end. */
  git(...args: string[]): string;
  /** Writes the files, commits everything, gives the commit id. `at` is the committer's time, ISO 8601. */
  commit(files: Files, message?: string, at?: string): string;
  /** Commits exactly these entries on top of HEAD without touching the work tree; gives the commit id. */
  commitRaw(entries: readonly RawEntry[], message?: string): string;
};

// Tests see no configuration of the machine they run on, and neither does the code under test.
process.env["GIT_CONFIG_GLOBAL"] = devNull;
process.env["GIT_CONFIG_NOSYSTEM"] = "1";
for (const name of ["CI", "GITHUB_ACTIONS"]) delete process.env[name];

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** temporaryFolder gives a new empty folder that is removed after the test file. */
export function temporaryFolder(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "quantum-forge-test-")));
  folders.push(folder);
  return folder;
}

/** createRepository makes a repository on branch main; with `files` it has one commit. */
export function createRepository({
  files,
  objectFormat = "sha1",
}: {
  readonly files?: Files;
  readonly objectFormat?: "sha1" | "sha256";
} = {}): FixtureRepository {
  const dir = temporaryFolder();
  git(dir, ["init", "--quiet", "--initial-branch=main", `--object-format=${objectFormat}`]);
  const repository = openFixture(dir);
  if (files !== undefined) repository.commit(files, "first");
  return repository;
}

/** bareRemote makes a bare repository that holds all branches of `source`, and makes it source's origin. */
export function bareRemote(source: FixtureRepository): FixtureRepository {
  const dir = temporaryFolder();
  git(dir, ["init", "--quiet", "--bare", "--initial-branch=main"]);
  source.git("remote", "add", "origin", `file://${dir}`);
  source.git("push", "--quiet", "--all", "origin");
  source.git("fetch", "--quiet", "origin");
  return openFixture(dir);
}

/** clone clones through file://, so that --depth and --filter work as over a network. */
export function clone(source: FixtureRepository, ...options: string[]): FixtureRepository {
  const dir = temporaryFolder();
  git(dir, ["clone", "--quiet", ...options, `file://${source.dir}`, "."]);
  return openFixture(dir);
}

function openFixture(dir: string): FixtureRepository {
  return {
    dir,
    git: (...args) => git(dir, args).toString("utf8").trimEnd(),
    commit: (files, message = "change", at) => {
      for (const [path, content] of Object.entries(files)) put(join(dir, path), content);
      git(dir, ["add", "--all"]);
      const environment = at === undefined ? {} : { GIT_COMMITTER_DATE: at };
      git(dir, ["commit", "--quiet", "--allow-empty", "-m", message], { environment });
      return git(dir, ["rev-parse", "HEAD"]).toString("utf8").trim();
    },
    commitRaw: (entries, message = "raw") => commitRaw(dir, entries, message),
  };
}

function commitRaw(dir: string, entries: readonly RawEntry[], message: string): string {
  const environment = { GIT_INDEX_FILE: join(temporaryFolder(), "index") };
  const lines = entries.flatMap(({ mode, name, content }) => {
    const oid = mode === "160000" ? content : git(dir, ["hash-object", "-w", "--stdin"], { input: content });
    return [Buffer.from(`${mode} ${oid.toString().trim()}\t`), Buffer.from(name), Buffer.of(0)];
  });
  git(dir, ["update-index", "-z", "--index-info"], { input: Buffer.concat(lines), environment });
  const tree = git(dir, ["write-tree"], { environment }).toString("utf8").trim();
  const parents = git(dir, ["rev-list", "--max-count=1", "--all"]).length === 0 ? [] : ["-p", "HEAD"];
  const commit = git(dir, ["commit-tree", tree, "-m", message, ...parents])
    .toString("utf8")
    .trim();
  git(dir, ["update-ref", "HEAD", commit]);
  return commit;
}

function put(path: string, content: string | Uint8Array | null): void {
  if (content === null) {
    rmSync(path);
    return;
  }
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

function git(
  dir: string,
  args: readonly string[],
  {
    input,
    environment,
  }: { readonly input?: string | Uint8Array; readonly environment?: NodeJS.ProcessEnv } = {},
): Buffer {
  return execFileSync("git", ["-C", dir, ...args], {
    input: input ?? "",
    stdio: ["pipe", "pipe", "pipe"],
    env: {
      ...process.env,
      GIT_AUTHOR_NAME: "Ada",
      GIT_AUTHOR_EMAIL: "ada@example.org",
      GIT_AUTHOR_DATE: "2026-01-02T03:04:05Z",
      GIT_COMMITTER_NAME: "Ada",
      GIT_COMMITTER_EMAIL: "ada@example.org",
      GIT_COMMITTER_DATE: "2026-01-02T03:04:05Z",
      ...environment,
    },
  });
}

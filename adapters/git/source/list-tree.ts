import type { TreeEntry } from "../../../forge/ports.ts";
import type { Location } from "../locate.ts";
import { encodePrintablePath } from "../printable-path.ts";
import { runGit } from "../process/run-git.ts";
import { runRemoteGit } from "../process/run-remote-git.ts";
import { splitAtNul } from "../process/split-at-nul.ts";

const TAB = 9;

/** listTree gives every file, symlink and submodule of a commit, in bytewise order of their names. */
export async function listTree(location: Location, commit: string): Promise<readonly TreeEntry[]> {
  await fetchMissingBlobs(location, commit);
  const { stdout } = await runGit(location.dir, ["ls-tree", "-r", "-z", "-l", "--full-tree", commit]);
  return splitAtNul(stdout).map(parseLine);
}

/** `<mode> <type> <id> <size padded with spaces> TAB <name>` (git-ls-tree(1)); the size of a submodule is "-". */
function parseLine(record: Buffer): TreeEntry {
  const tab = record.indexOf(TAB);
  const [mode = "", , oid = "", size = ""] = record.toString("latin1", 0, tab).split(/ +/);
  const kind = mode === "160000" ? "submodule" : mode === "120000" ? "symlink" : "file";
  return {
    path: encodePrintablePath(record.subarray(tab + 1)),
    kind,
    oid,
    bytes: kind === "submodule" ? 0 : Number(size),
  };
}

/**
 * A partial clone fetches each missing blob when it is first looked at, one round trip each. Asking for all
 * that a tree lacks at once makes it one. A failure is left to the reader that then misses the blob.
 */
async function fetchMissingBlobs({ dir }: Location, commit: string): Promise<void> {
  const partial = await runGit(dir, ["config", "--get-regexp", "^remote\\..*\\.promisor$"], {
    accept: "any",
  });
  const remote = /^remote\.(.*)\.promisor true$/m.exec(partial.stdout.toString("utf8"))?.[1];
  if (remote === undefined) return;
  const listed = await runGit(dir, ["rev-list", "--objects", "--missing=print", "--no-walk", commit, "--"]);
  const missing = listed.stdout
    .toString("latin1")
    .split("\n")
    .filter((line) => line.startsWith("?"));
  if (missing.length === 0) return;
  // The options are those of Git's own fetch of missing objects (promisor-remote.c).
  const options = [
    "--no-tags",
    "--no-write-fetch-head",
    "--recurse-submodules=no",
    "--filter=blob:none",
    "--stdin",
  ];
  const stdin = `${missing.map((line) => line.slice(1)).join("\n")}\n`;
  await runRemoteGit(dir, ["-c", "fetch.negotiationAlgorithm=noop", "fetch", "--quiet", ...options, remote], {
    stdin,
  });
}

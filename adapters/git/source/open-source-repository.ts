import type { SourceRepository } from "../../../forge/ports.ts";
import { GitError } from "../git-error.ts";
import type { Location } from "../locate.ts";
import { getObject, openObjectReader } from "../objects/object-reader.ts";
import { readBlobs } from "../objects/read-blobs.ts";
import { openTreeWalk } from "../objects/tree-walk.ts";
import { readAttributes } from "./attributes.ts";
import { blobInfo } from "./blob-info.ts";
import { branchHead } from "./branch-head.ts";
import { firstParentLine, mergeBase, readCommit } from "./commits.ts";
import { defaultBranchHead, readIdentity } from "./identity.ts";
import { listTree } from "./list-tree.ts";
import { lookAhead } from "./look-ahead.ts";
import { resolveRevision } from "./resolve-revision.ts";

/**
 * openSourceRepository opens the repository that `path` is in for reading. It never writes to the work tree or
 * the index and runs no hook. Revisions that will be asked for are best told here: they cost no process of their own.
 * Throws E_NOT_A_REPOSITORY, E_PERMISSION, E_GIT_MISSING.
 */
export async function openSourceRepository(
  path: string,
  revisions: readonly string[] = [],
): Promise<SourceRepository & { readonly location: Location }> {
  const seen = await lookAhead(path, revisions);
  const { location } = seen;
  const reader = openObjectReader(location.dir);

  /** Commits handed in may lie beyond a shallow boundary; reading them fetches them. */
  const present = (commit: string) => readCommit(location, reader, commit);

  return {
    location,
    identity: () => readIdentity(location),
    resolve: async (revision) => seen.commit(revision) ?? resolveRevision(location, revision),
    blobInfo: (revision) => blobInfo(location, revision),
    commitInfo: present,
    treeOf: async (commit) => seen.tree(commit) ?? (await present(commit)).tree,
    firstParentOf: async (commit) => seen.firstParent(commit) ?? (await present(commit)).first_parent,
    mergeBase: async (a, b) => {
      await present(a);
      await present(b);
      return mergeBase(location, a, b);
    },
    firstParentLine: (head, count) => firstParentLine(location, reader, head, count),
    listTree: async (commit) => {
      await present(commit);
      return listTree(location, commit);
    },
    readBlobs: (oids) => readBlobs(location.dir, oids),
    attributes: async (commit, paths) => {
      await present(commit);
      return readAttributes(location, commit, paths);
    },
    readFile: async (commit, path) => {
      await present(commit);
      const found = await openTreeWalk(reader, commit)(path);
      if (found === null) return null;
      if (!found.mode.startsWith("100")) throw notAFile(path, commit, found.mode);
      return { oid: found.oid, bytes: await getObject(reader, found.oid, "blob") };
    },
    policyCommit: async (branch) => {
      if (branch !== undefined) return branchHead(location, branch);
      return (await defaultBranchHead(location)) ?? resolveRevision(location, "HEAD");
    },
  };
}

function notAFile(path: string, commit: string, mode: string): GitError {
  const kinds: Readonly<Record<string, string>> = { "120000": "symlink", "160000": "submodule" };
  return new GitError("E_NOT_A_FILE", {
    what: `expected a regular file at ${JSON.stringify(path)} in ${commit}, found a ${kinds[mode] ?? "folder"}`,
    remedy: "name a regular file, or replace it with one",
  });
}

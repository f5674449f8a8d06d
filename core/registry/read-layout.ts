import { compareBuildIds } from "./build-id.ts";
import { idOfRecordPath, isEventsPath, signaturesPath } from "./paths.ts";
import { RegistryError } from "./registry-error.ts";

/** What a registry branch holds, told by its paths alone. */
export type RegistryLayout = {
  /** In the order of their ids. */
  readonly buildIds: readonly string[];
  /** Event files, oldest day first. */
  readonly eventPaths: readonly string[];
};

const CHECKPOINT = "registry/log/checkpoint";

/**
 * readLayout checks that a branch is a registry before anyone reads on or writes: no files at all is a
 * registry that has not begun. E_REGISTRY_FOREIGN: files, but no log checkpoint, so the branch is somebody
 * else's. E_REGISTRY_DAMAGED: a record without its signatures or the reverse, or a file among them that no version of this format puts there. Files outside registry/ (workflows, CODEOWNERS, a README)
 * are the user's.
 */
export function readLayout(paths: readonly string[], branch: string): RegistryLayout {
  if (paths.length > 0 && !paths.includes(CHECKPOINT)) throw foreign(branch, paths);
  const present = new Set(paths);
  const buildIds: string[] = [];
  const eventPaths: string[] = [];
  for (const path of paths.filter((candidate) => candidate.startsWith("registry/builds/"))) {
    const id = idOfRecordPath(path);
    if (id !== null) {
      if (!present.has(signaturesPath(id))) throw damaged(branch, `${path} without its signatures`);
      buildIds.push(id);
    } else if (isEventsPath(path)) {
      eventPaths.push(path);
    } else if (!present.has(recordOfSignatures(path))) {
      throw damaged(branch, `${path}, which is no record, belongs to none and is no day's events`);
    }
  }
  return { buildIds: buildIds.sort(compareBuildIds), eventPaths: eventPaths.sort() };
}

/** The record that a signatures file belongs to; a path that is never present for any other file. */
function recordOfSignatures(path: string): string {
  if (!path.endsWith(".sigs.json")) return "";
  const record = `${path.slice(0, -".sigs.json".length)}.json`;
  return idOfRecordPath(record) === null ? "" : record;
}

function foreign(branch: string, paths: readonly string[]): RegistryError {
  return new RegistryError("E_REGISTRY_FOREIGN", {
    what: `expected a registry on branch ${branch}, found ${paths.length} files without ${CHECKPOINT}`,
    remedy: `rename that branch: git branch -m ${branch} <another name>; or restore the checkpoint from its history: git log ${branch}`,
  });
}

function damaged(branch: string, found: string): RegistryError {
  return new RegistryError("E_REGISTRY_DAMAGED", {
    what: `expected each record on branch ${branch} with its signatures, found ${found}`,
    remedy: "nothing was written; see what to do: quantum-forge doctor",
  });
}

import type { CommitOutcome, RegistryChange, RegistrySnapshot, RegistryStore } from "../../../forge/ports.ts";
import { openObjectReader } from "../objects/object-reader.ts";
import { fetchBranch } from "./fetch-branch.ts";
import { readHeads } from "./heads.ts";
import { landCommit, type Seen } from "./land-commit.ts";
import { dropPending, pruneStale, refuseCheckedOut } from "./move-branch.ts";
import { openSnapshot } from "./snapshot.ts";
import { openStoreContext, type RegistryStoreOptions } from "./store-context.ts";
import { writeCommit } from "./write-commit.ts";

/**
 * openRegistryStore opens the registry branch of the repository that `path` is in. Nothing is written until
 * `commit`, and a commit is one move of one ref. Throws E_NOT_A_REPOSITORY, E_BRANCH_NAME, and
 * E_REMOTE_UNREACHABLE when pushing is asked for without a remote.
 */
export async function openRegistryStore(
  path: string,
  options: RegistryStoreOptions = {},
): Promise<RegistryStore> {
  const context = await openStoreContext(path, options);
  const reader = openObjectReader(context.dir);
  const seen = new WeakMap<RegistrySnapshot, Seen>();

  async function snapshot(): Promise<RegistrySnapshot> {
    const { remote, push } = context;
    const fetched = remote === null || push === "never" ? "not asked" : await fetchBranch(context, remote);
    const heads = await readHeads(context);
    // A snapshot is an object of its own even when empty: it is the key to what it was taken from.
    const taken = { ...openSnapshot(context, reader, heads.head) };
    seen.set(taken, { heads, fetched });
    return taken;
  }

  async function commit(taken: RegistrySnapshot, change: RegistryChange): Promise<CommitOutcome> {
    const from = seen.get(taken);
    if (from === undefined) throw new TypeError("commit needs a snapshot of this store");
    await Promise.all([refuseCheckedOut(context), pruneStale(context, Date.now())]);
    const pending = await writeCommit(context, taken.head, change);
    try {
      return await landCommit(context, from, pending);
    } catch (error) {
      await dropPending(context, pending);
      throw error;
    }
  }

  return { branch: context.branch, snapshot, commit };
}

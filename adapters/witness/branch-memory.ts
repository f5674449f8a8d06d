import { join } from "node:path";
import { encodeHex } from "../../core/bytes/index.ts";
import type { HeadMemory } from "../../forge/log/head-memory.ts";
import type { Clock, RegistrySnapshot, RegistryStore } from "../../forge/ports.ts";
import { makeFolders } from "../files/make-folders.ts";
import { isCloneUrl, openRegistryStore, runGit, withoutCredentials } from "../git/index.ts";
import { sha256 } from "../keys/sha256.ts";
import { headName } from "./head-path.ts";

export type BranchOptions = {
  /** The repository that the heads are about. */
  readonly path: string;
  /** A folder of this tool's own, for what belongs to a remote that the repository does not have. */
  readonly own_folder: string;
  readonly branch: string;
  /** Name of a remote, or an address; null: origin if there is one. */
  readonly remote: string | null;
  readonly origin: string;
  readonly clock: Clock;
  readonly onNotice: (notice: string) => void;
};

/**
 * branchMemory keeps a note in the file `heads/<name>` of a branch, one commit a head, pushed forward and never by force
 * wherever there is a remote. Throws GitError.
 */
export async function branchMemory(options: BranchOptions): Promise<HeadMemory> {
  const { branch, remote, origin, clock } = options;
  const store = await openStore(options);
  const path = `heads/${headName(origin)}`;
  let seen: RegistrySnapshot | null = null;

  async function read(): Promise<Uint8Array | null> {
    seen = await store.snapshot();
    return seen.read(path);
  }

  async function replace(after: Uint8Array): Promise<boolean> {
    const snapshot = seen ?? (await store.snapshot());
    const message = `Keep a head of ${origin}\n`;
    const change = { message, puts: new Map([[path, after]]), deletes: [], at_ms: clock.now() };
    return (await store.commit(snapshot, change)).state === "landed";
  }

  const where = remote === null ? "" : ` of ${withoutCredentials(remote)}`;
  return { place: `${path} on branch ${branch}${where}`, read, replace };
}

async function openStore(options: BranchOptions): Promise<RegistryStore> {
  const { path, branch, remote, onNotice } = options;
  if (remote !== null && isCloneUrl(remote)) {
    const dir = await openOwnClone(options.own_folder, remote);
    return openRegistryStore(dir, { branch, push: "always", onNotice });
  }
  const name = remote ?? "origin";
  const { status } = await runGit(path, ["config", "--get", `remote.${name}.url`], { accept: "any" });
  const push = status === 0 || remote !== null ? "always" : "never";
  return openRegistryStore(path, { branch, remote: name, push, onNotice });
}

/** A bare repository that knows the branch alone, so that the heads of elsewhere leave no trace in the user's own. */
async function openOwnClone(folder: string, address: string): Promise<string> {
  const name = encodeHex(sha256(new TextEncoder().encode(address))).slice(0, 32);
  const dir = join(folder, "heads", `${name}.git`);
  await makeFolders(dir);
  await runGit(dir, ["init", "--quiet", "--bare", "."]);
  await runGit(dir, ["config", "remote.origin.url", address]);
  return dir;
}

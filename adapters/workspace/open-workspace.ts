import { homedir } from "node:os";
import { basename, dirname, isAbsolute, join } from "node:path";
import type {
  Clock,
  MeasurementCache,
  Measurer,
  Progress,
  RegistryStore,
  RepositoryIdentity,
  SourceRepository,
} from "../../forge/ports.ts";
import { fileCache } from "../cache/file-cache.ts";
import {
  cachePath,
  cloneForReading,
  isCloneUrl,
  openRegistryStore,
  openSourceRepository,
  type PushMode,
  withoutCredentials,
} from "../git/index.ts";
import { type Keyring, keyHome, openKeyring, sha256, verifyEd25519 } from "../keys/index.ts";
import { measuringWorkers } from "../workers/measuring-workers.ts";

export type WorkspaceOptions = {
  /** A path or a clone URL. */
  readonly repository: string;
  readonly push: PushMode;
  readonly progress: Progress;
  /** Nothing will be recorded. */
  readonly readOnly?: boolean;
  readonly onNotice: (notice: string) => void;
};

/** Everything a use case needs to work on one repository, wired to the real world. */
export type Workspace = {
  readonly source: SourceRepository;
  readonly store: RegistryStore;
  readonly identity: RepositoryIdentity;
  readonly cache: MeasurementCache;
  readonly measurer: Measurer;
  readonly clock: Clock;
  readonly progress: Progress;
  readonly primitives: { readonly sha256: typeof sha256; readonly verifyEd25519: typeof verifyEd25519 };
  readonly backOff: (lostRaces: number) => Promise<void>;
  /** Where the dashboard goes unless another folder is asked for. */
  readonly site_folder: string;
  /** Opens this user's keys, making them at the first use. */
  openKeys(): Promise<Keyring>;
};

/** openWorkspace opens a repository by path, or clones or updates it by URL, with its registry and caches. */
export async function openWorkspace(options: WorkspaceOptions): Promise<Workspace> {
  const path = await pathOf(options);
  const source = await openSourceRepository(path);
  const [found, store] = await Promise.all([
    source.identity(),
    openRegistryStore(path, {
      push: options.push,
      readOnly: options.readOnly ?? false,
      onNotice: options.onNotice,
    }),
  ]);
  // A clone of a folder has no address to be named by, and lies in a folder named by a digest.
  const identity =
    found.remote === null && isCloneUrl(options.repository)
      ? { ...found, name: lastPart(options.repository) }
      : found;
  const ownFolder = await cachePath(identity.git_dir);
  return {
    source,
    store,
    identity,
    cache: fileCache(join(ownFolder, "cache", "blocks")),
    measurer: measuringWorkers(),
    clock: { now: Date.now },
    progress: options.progress,
    primitives: { sha256, verifyEd25519 },
    backOff: jitteredWait,
    site_folder: join(ownFolder, "site"),
    openKeys: () =>
      openKeyring({
        home: keyHome(process.env, homedir()),
        create: true,
        forbiddenRoots: rootsOf(identity, dirname(ownFolder)),
      }),
  };
}

async function pathOf({ repository, progress }: WorkspaceOptions): Promise<string> {
  if (!isCloneUrl(repository)) return repository;
  progress.step(`cloning ${withoutCredentials(repository)}`);
  return cloneForReading(repository, join(cacheHome(), "repositories"));
}

/** lastPart gives the name that Git would give the folder of a clone. */
function lastPart(url: string): string {
  return (
    url
      .replace(/\/+$/, "")
      .replace(/\.git$/, "")
      .replace(/^.*[/:]/, "") || "repository"
  );
}

/** The Git directory, shared by all work trees, and the work trees that can be told from here: the main one and this. */
function rootsOf({ work_tree }: RepositoryIdentity, commonDir: string): readonly string[] {
  const main = basename(commonDir) === ".git" ? [dirname(commonDir)] : [];
  return [commonDir, ...main, ...(work_tree === null ? [] : [work_tree])];
}

/** $XDG_CACHE_HOME/quantum-forge, else ~/.cache/quantum-forge (XDG Base Directory Specification). */
function cacheHome(): string {
  const home = process.env["XDG_CACHE_HOME"] ?? "";
  return join(isAbsolute(home) ? home : join(homedir(), ".cache"), "quantum-forge");
}

/** Full jitter: uniformly random up to a bound that doubles with each lost race, at most two seconds. */
function jitteredWait(lostRaces: number): Promise<void> {
  const bound = Math.min(2_000, 20 * 2 ** lostRaces);
  return new Promise((resolve) => setTimeout(resolve, Math.random() * bound));
}

import { homedir } from "node:os";
import { basename, dirname, isAbsolute, join } from "node:path";
import type { Tier } from "../../core/mdl/measurement.ts";
import { DEFAULT_TIER } from "../../core/mdl/tier.ts";
import { DEFAULT_LIMITS, type Limits } from "../../forge/measure/limits.ts";
import type { Clock, Measurer, Progress, SourceRepository } from "../../forge/ports.ts";
import { cacheSecret } from "../cache/cache-secret.ts";
import { type FileCache, fileCache } from "../cache/file-cache.ts";
import { cachePath, type Location } from "../git/locate.ts";
import { isCloneUrl, withoutCredentials } from "../git/remote-address.ts";
import { openSourceRepository } from "../git/source/open-source-repository.ts";
import { keyHome } from "../keys/key-home.ts";
import { sha256 } from "../keys/sha256.ts";
import { measuringWorkers } from "../workers/measuring-workers.ts";

export type RepositoryOptions = {
  /** A path or a clone URL. */
  readonly repository: string;
  readonly progress: Progress;
  /** Revisions that will be asked for, which saves looking them up. */
  readonly revisions?: readonly string[];
  readonly limits?: Limits;
  readonly tier?: Tier;
};

/** Everything that measuring one repository needs, wired to the real world. */
export type OpenRepository = {
  /** Where it is, or where it was cloned to. */
  readonly path: string;
  readonly location: Location;
  readonly source: SourceRepository;
  readonly cache: FileCache;
  readonly measurer: Measurer;
  readonly clock: Clock;
  readonly progress: Progress;
  readonly primitives: { readonly sha256: typeof sha256 };
  readonly limits: Limits;
  readonly tier: Tier;
  /** This tool's folder in the Git directory, shared by all work trees. */
  readonly own_folder: string;
  /** Where this user's keys are. */
  readonly key_home: string;
  /** No key may lie in these folders: it would end in a commit, or be read by the code that is measured. */
  readonly forbidden_roots: readonly string[];
  /** Sentences that the user should know; they grow as the work goes on. */
  readonly notices: () => readonly string[];
  /** Adds a notice, once. */
  readonly notice: (notice: string) => void;
};

/** openRepository opens a repository by path, or clones or updates it by URL. */
export async function openRepository(options: RepositoryOptions): Promise<OpenRepository> {
  const { progress, limits = DEFAULT_LIMITS, tier = DEFAULT_TIER } = options;
  const noted = new Set<string>();
  const notice = (text: string): void => void noted.add(text);
  const path = await pathOf(options);
  const source = await openSourceRepository(path, options.revisions);
  const { location } = source;
  const ownFolder = cachePath(location);
  const keys = { home: keyHome(process.env, homedir()), forbiddenRoots: rootsOf(location) };
  const secret = cacheSecret({ ...keys, environment: process.env, onNotice: notice });
  const cache = fileCache(join(ownFolder, "cache"), secret);
  return {
    path,
    location,
    source,
    cache,
    measurer: measuringWorkers(),
    clock: { now: Date.now },
    progress,
    primitives: { sha256 },
    limits,
    tier,
    own_folder: ownFolder,
    key_home: keys.home,
    forbidden_roots: keys.forbiddenRoots,
    notices: () => [...noted, ...cache.notices()],
    notice,
  };
}

async function pathOf({ repository, progress }: RepositoryOptions): Promise<string> {
  if (!isCloneUrl(repository)) return repository;
  progress.step(`cloning ${withoutCredentials(repository)}`);
  const { cloneForReading } = await import("../git/clone-for-reading.ts");
  return cloneForReading(repository, join(cacheHome(), "repositories"));
}

/** The Git directory, shared by all work trees, and the work trees that can be told from here: the main one and this. */
function rootsOf({ common_dir, work_tree }: Location): readonly string[] {
  const main = basename(common_dir) === ".git" ? [dirname(common_dir)] : [];
  return [common_dir, ...main, ...(work_tree === null ? [] : [work_tree])];
}

/** $XDG_CACHE_HOME/quantum-forge, else ~/.cache/quantum-forge (XDG Base Directory Specification). */
function cacheHome(): string {
  const home = process.env["XDG_CACHE_HOME"] ?? "";
  return join(isAbsolute(home) ? home : join(homedir(), ".cache"), "quantum-forge");
}

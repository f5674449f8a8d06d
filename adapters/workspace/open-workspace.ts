import { join } from "node:path";
import type { VerifyBundle } from "../../core/vbh/keyless/index.ts";
import type { RegistryStore, RepositoryIdentity } from "../../forge/ports.ts";
import { isCloneUrl, openRegistryStore, type PushMode } from "../git/index.ts";
import { type Keyring, openKeyring, verifyEd25519, verifyMlDsa65, verifySlhDsa } from "../keys/index.ts";
import { openBundleVerifier } from "../sigstore/index.ts";
import { type OpenRepository, openRepository, type RepositoryOptions } from "./open-repository.ts";

export type WorkspaceOptions = RepositoryOptions & {
  readonly push: PushMode;
  /** Nothing will be recorded. */
  readonly readOnly?: boolean;
};

/** Everything a use case needs to work on one repository, wired to the real world. */
export type Workspace = Omit<OpenRepository, "primitives"> & {
  readonly store: RegistryStore;
  readonly identity: RepositoryIdentity;
  readonly primitives: OpenRepository["primitives"] & {
    readonly verifyEd25519: typeof verifyEd25519;
    readonly verifyMlDsa65: typeof verifyMlDsa65;
    readonly verifySlhDsa: typeof verifySlhDsa;
    readonly verifyBundle: VerifyBundle;
  };
  readonly backOff: (lostRaces: number, attempt_ms: number) => Promise<void>;
  /** Where the dashboard goes unless another folder is asked for. */
  readonly site_folder: string;
  /** Opens this user's keys, making them at the first use. */
  openKeys(): Promise<Keyring>;
};

/** openWorkspace opens a repository by path, or clones or updates it by URL, with its registry and caches. */
export async function openWorkspace(options: WorkspaceOptions): Promise<Workspace> {
  const opened = await openRepository(options);
  const [found, store] = await Promise.all([
    opened.source.identity(),
    openRegistryStore(opened.path, {
      push: options.push,
      readOnly: options.readOnly ?? false,
      onNotice: opened.notice,
    }),
  ]);
  // A clone of a folder has no address to be named by, and lies in a folder named by a digest.
  const identity =
    found.remote === null && isCloneUrl(options.repository)
      ? { ...found, name: lastPart(options.repository) }
      : found;
  return {
    ...opened,
    store,
    identity,
    primitives: {
      ...opened.primitives,
      verifyEd25519,
      verifyMlDsa65,
      verifySlhDsa,
      verifyBundle: openBundleVerifier(process.env),
    },
    backOff: jitteredWait,
    site_folder: join(opened.own_folder, "site"),
    openKeys: () =>
      openKeyring({ home: opened.key_home, create: true, forbiddenRoots: opened.forbidden_roots }),
  };
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

/**
 * Full jitter: uniformly random up to a bound that doubles with each lost race, at most 32 times as long as the attempt took
 * and half a minute. Waits that are short beside the attempts would leave all writers at work for one that wins.
 */
function jitteredWait(lostRaces: number, attempt_ms: number): Promise<void> {
  const bound = Math.min(30_000, Math.max(20, attempt_ms) * 2 ** Math.min(lostRaces + 1, 5));
  return new Promise((resolve) => setTimeout(resolve, Math.random() * bound));
}

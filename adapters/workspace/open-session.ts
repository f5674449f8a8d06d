import { createHash } from "node:crypto";
import { join } from "node:path";
import type { LoadedPolicy } from "../../core/policy/index.ts";
import { IMPLIED_VERSION, newestRoot, type Root } from "../../core/vbh/root/index.ts";
import { loadPolicy } from "../../forge/load-policy.ts";
import type { LoadedRoot } from "../../forge/load-root.ts";
import type { HeadMemory } from "../../forge/log/head-memory.ts";
import type { Signer, SourceRepository } from "../../forge/ports.ts";
import type { RegistryIndex } from "../../forge/registry/registry-index.ts";
import { seedRegistry } from "../../forge/registry/seed-registry.ts";
import { TOOL_VERSION } from "../../forge/tool-version.ts";
import { readInput } from "../files/read-input.ts";
import { openRegistryIndex } from "../index/index.ts";
import { openRootedKeyring, openRootedLog, type RootedKeyring } from "../keys/index.ts";
import { fileMemory, headPath } from "../witness/index.ts";
import { openRoot } from "./open-root.ts";
import { openWorkspace, type Workspace, type WorkspaceOptions } from "./open-workspace.ts";

export type SessionOptions = WorkspaceOptions & {
  /**
   * The commit that a change cannot alter, for the policy and for a committed registry snapshot. Default: the remote's
   * default branch when it is known, else HEAD. null: none is known, so that no snapshot is taken over.
   */
  readonly trustedCommit?: (source: SourceRepository) => Promise<string | null>;
  /** Judge by this file instead of the repository's own policy. */
  readonly policyFile?: string | null;
};

/** An opened repository with all that the use cases depend on. */
export type Session = Omit<Workspace, "openKeys"> & {
  /** The keys that record here; under a root of trust those that it names, and no other. */
  openKeys(): Promise<RootedKeyring>;
  /** The log's key alone, which is all that appending takes where no build is recorded. */
  openLogKey(): Promise<Signer>;
  readonly index: RegistryIndex;
  readonly tool: { readonly name: string; readonly version: string };
  readonly environment: { readonly os: string; readonly arch: string; readonly node: string };
  readonly sha256Base64: (text: string) => string;
  policy(): Promise<LoadedPolicy>;
  /** The root of trust that the trusted commit's policy pins; null: none. Read once. */
  trustedRoot(): Promise<LoadedRoot | null>;
  /** Where this user's newest head of a log is kept unless another place is named. */
  headMemory(origin: string): HeadMemory;
};

/** openSession is the composition root of the terminal and the actions: one repository, its registry, this machine. */
export async function openSession(options: SessionOptions): Promise<Session> {
  const workspace = await openWorkspace(options);
  const { trustedCommit = (source: SourceRepository) => source.policyCommit() } = options;
  const trusted = (): Promise<string | null> => trustedCommit(workspace.source);
  const { source, primitives, own_folder } = workspace;
  let root: Promise<LoadedRoot | null> | undefined;
  const trustedRoot = (): Promise<LoadedRoot | null> => {
    const policy = async () => loadPolicy(source, { named: null, trusted: await trusted() });
    root ??= openRoot({ source, primitives, own_folder, policy, trusted });
    return root;
  };
  const openKeys = async (): Promise<RootedKeyring> => {
    const found = await trustedRoot();
    return found === null ? workspace.openKeys() : openRootedKeyring(whereOf(newestRoot(found.chain())));
  };
  const whereOf = (newest: Root) => ({
    root: newest,
    home: workspace.key_home,
    environment: process.env,
    forbiddenRoots: workspace.forbidden_roots,
  });
  return {
    ...workspace,
    trustedRoot,
    headMemory: (origin) => fileMemory(headPath(workspace.key_home, origin)),
    openKeys,
    openLogKey: async () => {
      const newest = newestOf(await trustedRoot());
      return newest === null ? (await openKeys()).log : openRootedLog(whereOf(newest));
    },
    store: seedRegistry(workspace.store, workspace.source, trusted),
    index: openRegistryIndex(join(workspace.own_folder, "index.sqlite"), workspace.notice),
    tool: { name: "quantum-forge", version: TOOL_VERSION },
    environment: { os: process.platform, arch: process.arch, node: process.versions.node },
    sha256Base64: (text) => createHash("sha256").update(text, "utf8").digest("base64"),
    policy: async () => {
      const path = options.policyFile ?? null;
      const named = path === null ? null : { path, bytes: await readInput(path) };
      return loadPolicy(workspace.source, { named, trusted: await trusted() });
    },
  };
}

/** The newest root that names a key of the log; null: none does. */
function newestOf(found: LoadedRoot | null): Root | null {
  const newest = found === null ? null : newestRoot(found.chain());
  return newest === null || newest.version === IMPLIED_VERSION ? null : newest;
}

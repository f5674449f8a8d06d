import { createHash } from "node:crypto";
import type { LoadedPolicy } from "../../core/policy/index.ts";
import { loadPolicy } from "../../forge/load-policy.ts";
import { DEFAULT_LIMITS, type Limits } from "../../forge/measure/limits.ts";
import { type ReadRegistry, registryReader } from "../../forge/registry/registry-reader.ts";
import { seedRegistry } from "../../forge/registry/seed-registry.ts";
import { TOOL_VERSION } from "../../forge/tool-version.ts";
import { readInput } from "../files/read-input.ts";
import { openWorkspace, type Workspace, type WorkspaceOptions } from "./open-workspace.ts";

export type SessionOptions = Omit<WorkspaceOptions, "onNotice"> & {
  readonly limits?: Limits;
  /** Judge by this file instead of the repository's own policy. */
  readonly policyFile?: string | null;
};

/** An opened repository with all that the use cases depend on. */
export type Session = Workspace & {
  readonly readRegistry: ReadRegistry;
  /** Sentences that the user should know; they may grow as the session goes on. */
  readonly notices: readonly string[];
  readonly limits: Limits;
  readonly tool: { readonly name: string; readonly version: string };
  readonly environment: { readonly os: string; readonly arch: string; readonly node: string };
  readonly sha256Base64: (text: string) => string;
  /** `trusted`: the commit whose policy counts; by default the head of the default branch. */
  policy(trusted?: string): Promise<LoadedPolicy>;
};

/** openSession is the composition root of the terminal and the actions: one repository, its registry, this machine. */
export async function openSession(options: SessionOptions): Promise<Session> {
  const notices: string[] = [];
  const workspace = await openWorkspace({
    ...options,
    onNotice: (notice) => {
      if (!notices.includes(notice)) notices.push(notice);
    },
  });
  return {
    ...workspace,
    store: seedRegistry(workspace.store, workspace.source),
    readRegistry: registryReader(workspace.primitives.sha256),
    notices,
    limits: options.limits ?? DEFAULT_LIMITS,
    tool: { name: "quantum-forge", version: TOOL_VERSION },
    environment: { os: process.platform, arch: process.arch, node: process.versions.node },
    sha256Base64: (text) => createHash("sha256").update(text, "utf8").digest("base64"),
    policy: async (trusted) => {
      const path = options.policyFile ?? null;
      const named = path === null ? null : { path, bytes: await readInput(path) };
      return loadPolicy(workspace.source, { named, trusted: trusted ?? null });
    },
  };
}

import { createHash } from "node:crypto";
import { readInput } from "../adapters/files/read-input.ts";
import { openWorkspace, type Workspace } from "../adapters/workspace/open-workspace.ts";
import type { ParsedCommand } from "../core/commands/index.ts";
import type { LoadedPolicy } from "../core/policy/index.ts";
import { loadPolicy } from "../forge/load-policy.ts";
import { DEFAULT_LIMITS, type Limits, parseCount } from "../forge/measure/limits.ts";
import { type ReadRegistry, registryReader } from "../forge/registry/registry-reader.ts";
import { seedRegistry } from "../forge/registry/seed-registry.ts";
import type { Terminal } from "./terminal.ts";
import { TOOL_VERSION } from "./tool-version.ts";

/** An opened repository with what every verb takes from the command line. */
export type Session = Workspace & {
  readonly readRegistry: ReadRegistry;
  readonly notices: readonly string[];
  readonly limits: Limits;
  readonly tool: { readonly name: string; readonly version: string };
  readonly environment: { readonly os: string; readonly arch: string; readonly node: string };
  readonly sha256Base64: (text: string) => string;
  policy(): Promise<LoadedPolicy>;
};

/** openSession opens the repository of --repo (default: here) with the registry's reader and the options. */
export async function openSession(command: ParsedCommand, terminal: Terminal): Promise<Session> {
  const notices: string[] = [];
  const workspace = await openWorkspace({
    repository: command.values.get("repo") ?? ".",
    push: pushMode(command.flags.get("push")),
    progress: terminal.progress,
    onNotice: (notice) => {
      if (!notices.includes(notice)) notices.push(notice);
    },
  });
  return {
    ...workspace,
    store: seedRegistry(workspace.store, workspace.source),
    readRegistry: registryReader(),
    notices,
    limits: readLimits(command),
    tool: { name: "quantum-forge", version: TOOL_VERSION },
    environment: { os: process.platform, arch: process.arch, node: process.versions.node },
    sha256Base64: (text) => createHash("sha256").update(text, "utf8").digest("base64"),
    policy: async () => {
      const path = command.values.get("policy");
      const named = path === undefined ? null : { path, bytes: await readInput(path) };
      return loadPolicy(workspace.source, named);
    },
  };
}

function pushMode(asked: boolean | undefined): "auto" | "always" | "never" {
  if (asked === undefined) return "auto";
  return asked ? "always" : "never";
}

function readLimits({ values }: ParsedCommand): Limits {
  const read = (option: string, preset: number): number => {
    const text = values.get(option);
    return text === undefined ? preset : parseCount(text, option, 1);
  };
  return {
    max_file_bytes: read("max-file-bytes", DEFAULT_LIMITS.max_file_bytes),
    max_repo_bytes: read("max-repo-bytes", DEFAULT_LIMITS.max_repo_bytes),
  };
}

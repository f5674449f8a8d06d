import { mkdirSync } from "node:fs";
import { openSession, type Session } from "../../adapters/workspace/open-session.ts";
import type { LoadedPolicy } from "../../core/policy/index.ts";
import { openRegistry } from "../../forge/registry/open-registry.ts";
import { git } from "./git.ts";
import { writeRegistry } from "./write-registry.ts";

export type SampleRegistry = {
  readonly dir: string;
  readonly builds: number;
  readonly session: Session;
  readonly policy: LoadedPolicy;
  /** How long its whole reading took, milliseconds. */
  readonly rebuild_ms: number;
};

export const BRANCH = "quantum-forge";

/** sampleRegistry makes a repository with a packed registry of sample builds in `dir` and reads it once. */
export async function sampleRegistry(
  dir: string,
  { builds, a_commit }: { readonly builds: number; readonly a_commit: number },
): Promise<SampleRegistry> {
  mkdirSync(dir, { recursive: true });
  git(dir, "init", "--quiet", "--initial-branch=main");
  git(dir, "commit", "--quiet", "--allow-empty", "--message=Begin");
  const session = await openSample(dir);
  const policy = await session.policy();
  await writeRegistry({ session, policy, builds, a_commit, branch: BRANCH });
  const started = performance.now();
  await openRegistry(session);
  return { dir, builds, session, policy, rebuild_ms: performance.now() - started };
}

/** openSample opens a repository for records that stay in it. */
export function openSample(dir: string): Promise<Session> {
  return openSession({ repository: dir, push: "never", progress: { step: () => {}, done: () => {} } });
}
